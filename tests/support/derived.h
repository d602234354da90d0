// Small families of plans, parent and overlay, derived with the rules and bodies of the project,
// for tests of what becomes of them.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "derive/derive.h"

namespace vanban::test {

// Values are JSON in which single quotes stand for double ones. The parent is a plan of tỉnh Bắc
// Ninh (24), May 2026; the child that of phường Kinh Bắc (09187).
class Family {
 public:
  Family();

  // Members of the parent's file in place of its own: "'body': […]".
  Family& parent(const std::string& key, const std::string& json);
  Family& overlay(const std::string& key, const std::string& json);

  // Derives anew; false if there were errors.
  bool derive(const Allocation* allocation = nullptr);

  const Plan& child() const { return derivation_->plan; }
  const Derivation& derivation() const { return *derivation_; }
  // The body of the child, a line for each text, two spaces a level: "MỤC TIÊU", "  {…} thư viện".
  std::string body() const;
  std::string report() const;  // in English
  std::string codes() const;   // "E0613 E0616"
  // "dropped: needs-what-is-not-there museum" for the item of that address; empty if none.
  std::string fate(const std::string& item) const;

 private:
  std::map<std::string, std::string> parent_, overlay_;
  Sources sources_;
  Diagnostics diagnostics_;
  std::optional<Derivation> derivation_;
};

}  // namespace vanban::test
