#include "read/style/texts.h"

#include <algorithm>
#include <string>

#include "base/nearest.h"
#include "read/style/measure.h"

namespace vanban {

namespace {

constexpr auto text_key_list = std::to_array<std::string_view>(
    {"like", "size", "range", "clause", "bold", "italic", "capitals", "align", "first-line-indent",
     "space-before", "line-spacing"});
const ObjectKeys text_keys{"text-style", text_key_list};

constexpr auto limit_key_list = std::to_array<std::string_view>({"range", "clause"});
const ObjectKeys limit_keys{"measure", limit_key_list};

constexpr auto paragraph_key_list =
    std::to_array<std::string_view>({"first-line-indent", "space-before", "line-spacing"});
const ObjectKeys paragraph_keys{"text-style", paragraph_key_list};

constexpr auto aligns = std::to_array<Word<Align>>({{"left", Align::left},
                                                    {"center", Align::center},
                                                    {"right", Align::right},
                                                    {"justify", Align::justify}});

constexpr std::array<std::string_view, element_count> list_element_names() {
  std::array<std::string_view, element_count> names{};
  for (std::size_t i = 0; i < element_count; ++i) names[i] = name_of(static_cast<Element>(i));
  return names;
}

class TextReader {
 public:
  TextReader(const Fields& texts, const Value* paragraphs, Reading& reading)
      : texts_(texts), paragraphs_(paragraphs), reading_(reading) {}

  TextStyle read(Element element, int depth = 0) {
    const std::string_view name = name_of(element);
    const Value* value = texts_.need(name);
    if (value == nullptr) return {};
    const Fields fields(*value, name, text_keys, reading_);
    TextStyle style = fields.has("like") ? like(fields, depth) : TextStyle{};
    read_look(fields, style);
    read_spacing(fields, style);
    return style;
  }

 private:
  TextStyle like(const Fields& fields, int depth) {
    const std::string other = fields.text("like");
    if (other.empty()) return {};
    for (std::size_t i = 0; i < element_count; ++i) {
      const auto element = static_cast<Element>(i);
      // Two steps are enough; more is a circle.
      if (name_of(element) == other && depth < 2) return read(element, depth + 1);
    }
    const std::vector<std::string> known(texts_keys.keys.begin(), texts_keys.keys.end());
    fields.report_unknown_word("like", known);
    return {};
  }

  void read_look(const Fields& fields, TextStyle& style) {
    if (const Value* size = fields.find("size")) {
      style.size = Pt{read_number(fields, "size", 4, 100)};
      check_number(*size, "size", fields);
    } else if (!fields.has("like")) {
      fields.need("size");
    }
    if (fields.has("bold")) style.bold = fields.flag("bold");
    if (fields.has("italic")) style.italic = fields.flag("italic");
    if (fields.has("capitals")) style.capitals = fields.flag("capitals");
    if (const auto align = fields.word<Align>("align", aligns)) style.align = *align;
  }

  void read_spacing(const Fields& fields, TextStyle& style) {
    if (const Value* indent = fields.find("first-line-indent")) {
      style.first_line_indent = read_length(fields, "first-line-indent");
      check_paragraph(*indent, "first-line-indent", check_length);
    }
    if (const Value* space = fields.find("space-before")) {
      style.space_before = read_length(fields, "space-before");
      check_paragraph(*space, "space-before", check_length);
    }
    if (const Value* spacing = fields.find("line-spacing")) {
      style.line_spacing = read_number(fields, "line-spacing", 0.5, 5);
      check_paragraph(*spacing, "line-spacing", check_number);
    }
  }

  template <class Check>
  void check_paragraph(const Value& value, std::string_view name, Check check) {
    if (paragraphs_ == nullptr) return;
    const Fields paragraphs(*paragraphs_, "paragraphs", paragraph_keys, reading_);
    const Value* limits = paragraphs.find(name);
    if (limits != nullptr) check(value, name, Fields(*limits, name, limit_keys, reading_));
  }

  const Fields& texts_;
  const Value* paragraphs_;
  Reading& reading_;
};

const std::array<std::string_view, element_count> element_names = list_element_names();

}  // namespace

const ObjectKeys texts_keys{"texts", element_names};

std::array<TextStyle, element_count> read_texts(const Fields& texts, const Value* paragraphs,
                                                Reading& reading) {
  std::array<TextStyle, element_count> styles;
  TextReader reader(texts, paragraphs, reading);
  for (std::size_t i = 0; i < element_count; ++i) styles[i] = reader.read(static_cast<Element>(i));
  return styles;
}

}  // namespace vanban
