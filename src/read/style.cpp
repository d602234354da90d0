#include "read/style.h"

#include <array>
#include <string>
#include <string_view>

#include "diag/messages.h"
#include "read/fields.h"
#include "read/json.h"
#include "read/style/measure.h"
#include "read/style/texts.h"

namespace vanban {

namespace {

template <std::size_t count>
using Keys = std::array<std::string_view, count>;

constexpr Keys<13> style_key_list = {"name",   "page",     "texts",      "paragraphs", "rules",
                                     "blanks", "gaps",     "table-rule", "stamps",     "signatures",
                                     "lines",  "breaking", "$schema"};
constexpr Keys<11> page_key_list = {
    "width",          "height",          "top",           "bottom",
    "left",           "right",           "landscape-top", "landscape-bottom",
    "landscape-left", "landscape-right", "number-top"};
constexpr Keys<6> rules_key_list = {"motto",     "issuer",  "subject",
                                    "reference", "contact", "footnote"};
constexpr Keys<5> rule_key_list = {"fraction", "range", "clause", "thickness", "gap"};
constexpr Keys<4> blanks_key_list = {"number", "day", "month", "year"};
constexpr Keys<9> gaps_key_list = {"columns",   "number", "title", "body",         "signing",
                                   "signature", "table",  "cell",  "cell-vertical"};
constexpr Keys<5> stamps_key_list = {"rule", "padding", "urgency-colour", "urgency-height",
                                     "urgency-widths"};
constexpr Keys<5> signatures_key_list = {"width", "seal", "attachment-top", "attachment-width",
                                         "attachment-height"};
constexpr Keys<3> urgency_key_list = {"HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"};
constexpr Keys<2> breaking_key_list = {"units", "before-numbers"};

const ObjectKeys style_keys{"style", style_key_list};
const ObjectKeys page_keys{"page-style", page_key_list};
const ObjectKeys rules_keys{"rules", rules_key_list};
const ObjectKeys rule_keys{"rule-style", rule_key_list};
const ObjectKeys blanks_keys{"blanks", blanks_key_list};
const ObjectKeys gaps_keys{"spacing", gaps_key_list};
const ObjectKeys stamps_keys{"spacing", stamps_key_list};
const ObjectKeys signatures_keys{"spacing", signatures_key_list};
const ObjectKeys urgency_keys{"spacing", urgency_key_list};
const ObjectKeys breaking_keys{"breaking", breaking_key_list};

constexpr auto line_words = std::to_array<Word<LineBreaking>>(
    {{"total-fit", LineBreaking::total_fit}, {"first-fit", LineBreaking::first_fit}});

class StyleReader {
 public:
  StyleReader(const Value& file, Reading& reading)
      : reading_(reading), fields_(file, "style", style_keys, reading) {}

  StyleSheet read() {
    style_.name = fields_.needed_text("name");
    read_part("page", page_keys, &StyleReader::read_page);
    read_part("texts", texts_keys, &StyleReader::read_all_texts);
    read_part("rules", rules_keys, &StyleReader::read_rules);
    read_part("blanks", blanks_keys, &StyleReader::read_blanks);
    read_part("gaps", gaps_keys, &StyleReader::read_gaps);
    read_part("stamps", stamps_keys, &StyleReader::read_stamps);
    read_part("signatures", signatures_keys, &StyleReader::read_signatures);
    read_part("breaking", breaking_keys, &StyleReader::read_breaking);
    style_.table_rule = read_length(fields_, "table-rule");
    style_.lines = fields_.word<LineBreaking>("lines", line_words).value_or(style_.lines);
    fields_.text("$schema");
    return std::move(style_);
  }

 private:
  void read_part(std::string_view key, const ObjectKeys& keys,
                 void (StyleReader::*read)(const Fields&)) {
    if (const Value* value = fields_.need(key)) (this->*read)(Fields(*value, key, keys, reading_));
  }

  void read_page(const Fields& page) {
    style_.page = {read_length(page, "width"),
                   read_length(page, "height"),
                   read_length(page, "top"),
                   read_length(page, "bottom"),
                   read_length(page, "left"),
                   read_length(page, "right"),
                   read_length(page, "landscape-top"),
                   read_length(page, "landscape-bottom"),
                   read_length(page, "landscape-left"),
                   read_length(page, "landscape-right")};
    style_.page_number_top = read_length(page, "number-top");
    check_room(page);
  }

  // Every page, upright or across, must have room for some words.
  void check_room(const Fields& page) {
    constexpr Pt least = to_pt(Mm{50});
    const PageStyle& p = style_.page;
    if (p.width == Pt{} || p.height == Pt{}) return;  // has been reported
    const bool upright =
        p.width - p.left - p.right >= least && p.height - p.top - p.bottom >= least;
    const bool across = p.height - p.landscape_left - p.landscape_right >= least &&
                        p.width - p.landscape_top - p.landscape_bottom >= least;
    if (!upright || !across) reading_.diagnostics.report(Message::page_without_room, page.where());
  }

  void read_all_texts(const Fields& texts) {
    style_.texts = read_texts(texts, fields_.find("paragraphs"), reading_);
  }

  void read_rules(const Fields& rules) {
    style_.motto_rule = read_rule(rules, "motto");
    style_.issuer_rule = read_rule(rules, "issuer");
    style_.subject_rule = read_rule(rules, "subject");
    style_.reference_rule = read_rule(rules, "reference");
    style_.contact_rule = read_rule(rules, "contact");
    style_.footnote_rule = read_rule(rules, "footnote");
  }

  RuleStyle read_rule(const Fields& rules, std::string_view key) {
    const Value* value = rules.need(key);
    if (value == nullptr) return {};
    const Fields rule(*value, key, rule_keys, reading_);
    if (const Value* fraction = rule.find("fraction")) check_number(*fraction, key, rule);
    return {read_number(rule, "fraction", 0, 1), read_length(rule, "thickness"),
            read_length(rule, "gap")};
  }

  void read_blanks(const Fields& blanks) {
    const auto count = [&](std::string_view key) {
      blanks.need(key);
      return static_cast<std::size_t>(blanks.whole_number(key, 1, 100).value_or(1));
    };
    style_.number_blank = count("number");
    style_.day_blank = count("day");
    style_.month_blank = count("month");
    style_.year_blank = count("year");
  }

  void read_gaps(const Fields& gaps) {
    style_.column_gap = read_length(gaps, "columns");
    style_.number_gap = read_length(gaps, "number");
    style_.title_gap = read_length(gaps, "title");
    style_.body_gap = read_length(gaps, "body");
    style_.signing_gap = read_length(gaps, "signing");
    style_.signature_space = read_length(gaps, "signature");
    style_.table_gap = read_length(gaps, "table");
    style_.cell_padding = read_length(gaps, "cell");
    style_.cell_padding_vertical = read_length(gaps, "cell-vertical");
  }

  void read_stamps(const Fields& stamps) {
    style_.box_rule = read_length(stamps, "rule");
    style_.box_padding = read_length(stamps, "padding");
    style_.urgency_colour = stamps.needed_text("urgency-colour");
    check_colour(stamps);
    style_.stamp_height = read_length(stamps, "urgency-height");
    const Value* widths = stamps.need("urgency-widths");
    if (widths == nullptr) return;
    const Fields words(*widths, "urgency-widths", urgency_keys, reading_);
    for (const std::string_view word : urgency_key_list) {
      style_.stamp_widths[std::string(word)] = read_length(words, word);
    }
  }

  void read_signatures(const Fields& fields) {
    style_.signature = {read_length(fields, "width"), read_length(fields, "seal"),
                        read_length(fields, "attachment-top"),
                        read_length(fields, "attachment-width"),
                        read_length(fields, "attachment-height")};
  }

  void check_colour(const Fields& stamps) {
    const std::string& colour = style_.urgency_colour;
    const bool good = colour.size() == 7 && colour.front() == '#' &&
                      colour.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    if (good || colour.empty()) return;
    reading_.diagnostics.report(Message::bad_colour, stamps.find("urgency-colour")->where,
                                {colour});
  }

  void read_breaking(const Fields& breaking) {
    style_.breaking = {breaking.texts("units"), breaking.texts("before-numbers")};
  }

  Reading& reading_;
  Fields fields_;
  StyleSheet style_;
};

}  // namespace

std::optional<StyleSheet> read_style(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  const auto file = read_json(source, found);
  std::optional<StyleSheet> style;
  if (file) {
    Reading reading{found, {}};
    style = StyleReader(*file, reading).read();
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return style;
}

}  // namespace vanban
