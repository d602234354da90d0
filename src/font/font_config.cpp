#include "font/font_config.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "read/fields.h"

namespace vanban {

namespace {

template <std::size_t count>
using Keys = std::array<std::string_view, count>;

constexpr Keys<4> config_key_list = {"repertoires", "drawn-as", "document", "fallback"};
constexpr Keys<4> style_key_list = {"regular", "bold", "italic", "bold-italic"};
constexpr Keys<6> document_key_list = {"required", "subsets", "regular",
                                       "bold",     "italic",  "bold-italic"};
constexpr Keys<2> fallback_key_list = {"subsets", "faces"};
constexpr Keys<5> font_key_list = {"name", "bold", "italic", "files", "sha256"};

const ObjectKeys config_keys{"font-configuration", config_key_list};
const ObjectKeys document_keys{"font-configuration", document_key_list};
const ObjectKeys fallback_keys{"font-configuration", fallback_key_list};
const ObjectKeys font_keys{"font", font_key_list};

// "U+1EA0"; nothing if the text is no code point that a text can hold.
std::optional<char32_t> parse_code_point(std::string_view text) {
  if (text.starts_with("U+")) text.remove_prefix(2);
  unsigned code = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), code, 16);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (error != std::errc() || end != text.data() + text.size() || code == 0 || code > 0x10FFFF ||
      surrogate)
    return {};
  return static_cast<char32_t>(code);
}

// "U+00A0-00FF" and "U+2011" by code point, anything else letter by letter.
std::optional<Repertoire> parse_characters(std::string_view text) {
  if (!text.starts_with("U+")) return to_utf32(text);
  const std::size_t dash = text.find('-');
  const auto first = parse_code_point(text.substr(0, dash));
  const auto last =
      dash == std::string_view::npos ? first : parse_code_point(text.substr(dash + 1));
  if (!first || !last || *last < *first) return {};
  Repertoire characters;
  for (char32_t character = *first; character <= *last; ++character) characters += character;
  return characters;
}

void sort_once(Repertoire& characters) {
  std::sort(characters.begin(), characters.end());
  characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
}

class ConfigReader {
 public:
  ConfigReader(const Value& root, Reading& reading)
      : reading_(reading), fields_(root, "fonts", config_keys, reading) {}

  FontConfig read() {
    if (const Value* named = fields_.need("repertoires")) read_repertoires(*named);
    if (const Value* pairs = fields_.find("drawn-as")) read_drawn_as(*pairs);
    if (const Value* document = fields_.need("document"))
      read_document({*document, "document", document_keys, reading_});
    if (const Value* fallback = fields_.find("fallback"))
      read_fallback({*fallback, "fallback", fallback_keys, reading_});
    return std::move(config_);
  }

 private:
  // The members of an object whose keys are the user's own.
  const Value::Object& members(const Value& value, std::string_view name) {
    static const Value::Object none;
    if (value.object() == nullptr) report_wrong_type(value, name, "object", reading_);
    return value.object() == nullptr ? none : *value.object();
  }

  void read_repertoires(const Value& named) {
    for (const Member& member : members(named, "repertoires")) {
      Repertoire characters;
      if (const Value::List* list = expect_list(member.value, member.key, reading_))
        for (const Value& entry : *list) characters += read_characters(entry, member.key);
      sort_once(characters);
      repertoires_.emplace_back(member.key, std::move(characters));
    }
  }

  Repertoire read_characters(const Value& entry, std::string_view key) {
    const std::string* text = expect_text(entry, key, reading_);
    if (text == nullptr) return {};
    auto characters = parse_characters(*text);
    if (!characters) report_bad_character(entry.where, *text);
    return std::move(characters).value_or(Repertoire());
  }

  void report_bad_character(Location where, const std::string& text) {
    reading_.diagnostics.report(Message::unknown_word, where, {text, "U+00A0, U+00A0-00FF, ăâđ"});
  }

  void read_drawn_as(const Value& pairs) {
    for (const Member& member : members(pairs, "drawn-as")) {
      const std::string* text = expect_text(member.value, member.key, reading_);
      if (text == nullptr) continue;
      const auto character = parse_code_point(member.key);
      const auto drawn = parse_code_point(*text);
      if (!character) report_bad_character(member.where, member.key);
      if (!drawn) report_bad_character(member.value.where, *text);
      if (character && drawn) config_.drawn_as[*character] = *drawn;
    }
  }

  const Repertoire* repertoire(const Value& wanted, std::string_view key) {
    const std::string* text = expect_text(wanted, key, reading_);
    if (text == nullptr) return nullptr;
    std::vector<std::string> known;
    for (const auto& [name, characters] : repertoires_) {
      if (name == *text) return &characters;
      known.push_back(name);
    }
    reading_.diagnostics.report(Message::unknown_word, wanted.where,
                                {*text, fmt::format("{}", fmt::join(known, ", "))});
    return nullptr;
  }

  std::vector<Repertoire> read_subsets(const Fields& fields) {
    std::vector<Repertoire> subsets;
    const Value* list = fields.need("subsets");
    if (list == nullptr) return subsets;
    for (const Value& entry : fields.list("subsets"))
      if (const Repertoire* named = repertoire(entry, "subsets")) subsets.push_back(*named);
    if (list->list() != nullptr && list->list()->empty()) report_empty(*list, "subsets");
    return subsets;
  }

  void report_empty(const Value& value, std::string_view what) {
    reading_.diagnostics.report(Message::empty_value, value.where, {std::string(what)});
  }

  void read_required(const Value& name) {
    const Repertoire* named = repertoire(name, "required");
    if (named == nullptr) return;
    if (named->empty()) report_empty(name, *name.text());
    config_.required = *named;
  }

  FontSource read_source(const Fields& fields) {
    fields.need("files");
    fields.need("sha256");
    return {.name = fields.needed_text("name"),
            .bold = fields.flag("bold"),
            .italic = fields.flag("italic"),
            .files = fields.texts("files"),
            .sha256 = fields.texts("sha256"),
            .where = fields.where()};
  }

  void read_document(const Fields& fields) {
    if (const Value* required = fields.need("required")) read_required(*required);
    config_.document_subsets = read_subsets(fields);
    if (!config_.document_subsets.empty())
      sort_once(config_.document_subsets.front() += config_.required);
    for (std::size_t at = 0; at < style_key_list.size(); ++at) {
      const std::string_view style = style_key_list.at(at);
      const Value* source = fields.need(style);
      if (source == nullptr) continue;
      FontSource& face = config_.document.at(at);
      face = read_source({*source, style, font_keys, reading_});
      face.bold = (at & 1) != 0;
      face.italic = (at & 2) != 0;
    }
  }

  void read_fallback(const Fields& fields) {
    config_.fallback_subsets = read_subsets(fields);
    for (const Value& face : fields.list("faces"))
      config_.fallback.push_back(read_source({face, "faces", font_keys, reading_}));
  }

  Reading& reading_;
  Fields fields_;
  FontConfig config_;
  std::vector<std::pair<std::string, Repertoire>> repertoires_;
};

}  // namespace

std::optional<FontConfig> read_font_config(const Value& root, Diagnostics& diagnostics) {
  Diagnostics found;
  Reading reading{found, {}};
  FontConfig config = ConfigReader(root, reading).read();
  diagnostics.add(found);
  if (found.has_errors()) return {};
  return config;
}

}  // namespace vanban
