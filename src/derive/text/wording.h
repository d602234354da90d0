// Words of the superior's in a text: phrases that the rules reword, names of its bodies, words left
// over. What is quoted or cited is never touched, placeholders and line breaks are never spanned.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "model/derivation_rules.h"
#include "model/markup.h"
#include "units/body_table.h"

namespace vanban {

struct Rewording {
  std::string was;  // as the text writes it
  Markup now;       // where: of the rule; of a body's name none. Empty: left out, named already
};

struct Reworded {
  Markup text;
  std::vector<Rewording> changes;  // in the order of the text
};

// Made once for a child, of the rules that hold for it. {type} and {name} in their phrases are
// those of the units above. A phrase that ends with {type} means no unit of another name: "UBND
// tỉnh" is not in "UBND tỉnh Lào Cai".
class Wording {
 public:
  explicit Wording(std::vector<WordingRule> rules, const std::vector<const Unit*>& above = {});

  // Replaced words take the emphasis of the place, and its capitals: "Trên địa bàn tỉnh" at the
  // start of a sentence, "TRÊN ĐỊA BÀN TỈNH" in a heading.
  // Only what lies before `end`, a byte of the flat text.
  Reworded reword(const Markup& text, std::size_t end = std::string::npos) const;

 private:
  bool names_another(const WordingRule& rule, std::string_view behind) const;

  std::vector<WordingRule> rules_;
  Phrases phrases_;
};

// Words that only a superior would use, each once, as first written.
std::vector<std::string> find_leftovers(const Markup& text, const Phrases& phrases);
// Counts written out ("114 xã", "126/126 xã", "50.000 lượt"), which may be the superior's. Shares,
// days, hours and counts below ten are not.
std::vector<std::string> find_counts(const Markup& text);

bool begins_sentence(std::string_view words, std::size_t at);

// Whether these words behind its name make a body another one: those of the units below ("Phòng
// Giáo dục và Đào tạo các huyện", "Trung tâm Văn hóa huyện, thị xã, thành phố") or the country's.
bool is_another_body(std::string_view behind);

// The name of the body at the child that answers for what this body of the parent does.
using NameAtChild = std::function<std::optional<std::string>(const Body& body)>;

// Names of the superior's bodies replaced by those of the child's; one without counterpart stays.
// Where several of a list come to the same body it is named once.
Reworded suggest_bodies(const Markup& text, const BodyNames& of_parent,
                        const NameAtChild& name_at_child);

}  // namespace vanban
