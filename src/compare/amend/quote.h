// Texts of the new version as a decision quotes them: the words that the page prints, in plain
// markup, with the numbers that the items have in the amended document.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compare/amend/amended_places.h"

namespace vanban {

class Quoting {
 public:
  Quoting(const Versions& versions, const std::vector<AmendedPlace>& places);

  // Puts the item and all inside it, or only its own words, behind the texts of `clause`.
  void add_item(int at, PlanItem& clause) { add(at, true, clause); }
  void add_own_words(int at, PlanItem& clause) { add(at, false, clause); }
  // Quotation marks around all that was put there since `first` (a place in clause.text).
  static void close(std::size_t first, PlanItem& clause);

  // The header of the table and these of its rows, or all of them where there are none.
  PlanTable table(const Table& table, const std::vector<std::size_t>& rows) const;

  // Places of texts whose notes could not be quoted.
  const std::vector<std::string>& lost_notes() const { return lost_notes_; }

 private:
  void add(int at, bool with_inner, PlanItem& clause);
  void add_texts(const Item& item, const std::string& label, PlanItem& clause);
  void add_untitled(int at, PlanItem& clause);
  static void add_line(Markup line, PlanItem& clause);
  static PlanItem& place_for_table(PlanItem& clause);
  const std::string& label_of(int at) const;
  Markup markup_of(const RichText& text, Emphasis more = {}) const;
  void append(const RichText& text, Emphasis more, Markup& markup) const;

  const Versions& versions_;
  const std::vector<AmendedPlace>& places_;
  std::map<std::string, std::string> places_by_id_;
  std::vector<std::string> lost_notes_;
};

}  // namespace vanban
