// Which rules are asked, and how grave each is: the rule's own severity unless the installation or
// the command line says otherwise.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "diag/message.h"

namespace vanban {

class RuleSettings {
 public:
  // Only what stops a document from being issued: for rendering.
  static RuleSettings errors_only();

  // `codes` is a code or the beginning of several: "C508", "C5". False if no rule has such a code.
  bool set(std::string_view codes, Severity severity);
  bool turn_off(std::string_view codes);
  // Of all that are on, those of these codes alone. False for a code that no rule has.
  bool keep_only(const std::vector<std::string_view>& codes);
  // The same settings, and of them only errors.
  RuleSettings only_errors() const;

  // Nothing: the rule is not asked.
  std::optional<Severity> severity_of(Message rule) const;

 private:
  struct Setting {
    bool is_on = true;
    std::optional<Severity> severity;
  };

  std::map<Message, Setting> settings_;
  bool errors_only_ = false;
};

}  // namespace vanban
