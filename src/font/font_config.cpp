#include "font/font_config.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

std::string_view type_name(const Value& value) {
  constexpr std::string_view names[] = {"null", "boolean", "number", "text", "list", "object"};
  return names[value.data.index()];
}

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
  explicit ConfigReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  FontConfig read(const Value& root) {
    FontConfig config;
    check_keys(root, "font-configuration", {"repertoires", "drawn-as", "document", "fallback"});
    if (const Value* named = object(root, "repertoires", "font-configuration"))
      for (const Member& member : *named->object())
        repertoires_.emplace_back(member.key, characters(member));
    if (const Value* pairs = root.find("drawn-as")) config.drawn_as = drawn_as(*pairs);
    read_document(root, config);
    read_fallback(root, config);
    return config;
  }

 private:
  using Keys = std::initializer_list<std::string_view>;

  void check_keys(const Value& value, std::string_view what, Keys known) {
    if (!value.object()) return;
    for (const Member& member : *value.object())
      if (std::find(known.begin(), known.end(), member.key) == known.end())
        diagnostics_.report(
            Message::unknown_key, member.where,
            {member.key, std::string(what), fmt::format("{}", fmt::join(known, ", "))});
  }

  // The member `key` if it has the type wanted; reports it otherwise.
  const Value* member(const Value& parent, std::string_view key, std::string_view what,
                      std::string_view type) {
    const Value* value = parent.find(key);
    if (!value) {
      diagnostics_.report(Message::missing_key, parent.where,
                          {std::string(key), std::string(what)});
      return nullptr;
    }
    return of_type(*value, key, type) ? value : nullptr;
  }

  bool of_type(const Value& value, std::string_view key, std::string_view type) {
    if (type_name(value) == type) return true;
    diagnostics_.report(Message::wrong_type, value.where,
                        {std::string(key), std::string(type), std::string(type_name(value))});
    return false;
  }

  const Value* object(const Value& parent, std::string_view key, std::string_view what) {
    return member(parent, key, what, "object");
  }

  std::vector<const Value*> texts(const Value& list, std::string_view key) {
    std::vector<const Value*> result;
    for (const Value& entry : *list.list())
      if (of_type(entry, key, "text")) result.push_back(&entry);
    return result;
  }

  std::vector<std::string> texts(const Value& parent, std::string_view key, std::string_view what) {
    std::vector<std::string> result;
    if (const Value* list = member(parent, key, what, "list"))
      for (const Value* entry : texts(*list, key)) result.push_back(*entry->text());
    return result;
  }

  Repertoire characters(const Member& member) {
    Repertoire result;
    if (!of_type(member.value, member.key, "list")) return result;
    for (const Value* entry : texts(member.value, member.key)) {
      if (const auto parsed = parse_characters(*entry->text()))
        result += *parsed;
      else
        bad_code_point(*entry, *entry->text());
    }
    sort_once(result);
    return result;
  }

  void bad_code_point(const Value& value, const std::string& text) {
    diagnostics_.report(Message::unknown_word, value.where, {text, "U+00A0, U+00A0-00FF, ăâđ"});
  }

  std::map<char32_t, char32_t> drawn_as(const Value& pairs) {
    std::map<char32_t, char32_t> result;
    if (!of_type(pairs, "drawn-as", "object")) return result;
    for (const Member& member : *pairs.object()) {
      if (!of_type(member.value, member.key, "text")) continue;
      const auto character = parse_code_point(member.key);
      const auto drawn = parse_code_point(*member.value.text());
      if (!character || !drawn) bad_code_point(member.value, member.key);
      if (character && drawn) result[*character] = *drawn;
    }
    return result;
  }

  std::vector<Repertoire> subsets(const Value& parent) {
    std::vector<Repertoire> result;
    const Value* list = member(parent, "subsets", "font-configuration", "list");
    if (!list) return result;
    for (const Value* entry : texts(*list, "subsets"))
      if (const Repertoire* named = repertoire(*entry)) result.push_back(*named);
    if (list->list()->empty()) diagnostics_.report(Message::empty_value, list->where, {"subsets"});
    return result;
  }

  const Repertoire* repertoire(const Value& wanted) {
    std::vector<std::string> known;
    for (const auto& [name, characters] : repertoires_) {
      if (name == *wanted.text()) return &characters;
      known.push_back(name);
    }
    diagnostics_.report(Message::unknown_word, wanted.where,
                        {*wanted.text(), fmt::format("{}", fmt::join(known, ", "))});
    return nullptr;
  }

  FontSource source(const Value& value) {
    FontSource result;
    check_keys(value, "font", {"name", "bold", "italic", "files", "sha256"});
    if (const Value* name = member(value, "name", "font", "text")) result.name = *name->text();
    result.bold = flag(value, "bold");
    result.italic = flag(value, "italic");
    result.files = texts(value, "files", "font");
    result.sha256 = texts(value, "sha256", "font");
    result.where = value.where;
    return result;
  }

  bool flag(const Value& parent, std::string_view key) {
    const Value* value = parent.find(key);
    return value && of_type(*value, key, "boolean") && *value->boolean();
  }

  void read_document(const Value& root, FontConfig& config) {
    const Value* document = object(root, "document", "font-configuration");
    if (!document) return;
    check_keys(*document, "font-configuration",
               {"required", "subsets", "regular", "bold", "italic", "bold-italic"});
    if (const Value* name = member(*document, "required", "font-configuration", "text"))
      read_required(*name, config);
    config.document_subsets = subsets(*document);
    if (!config.document_subsets.empty())
      sort_once(config.document_subsets.front() += config.required);
    constexpr std::string_view faces[] = {"regular", "bold", "italic", "bold-italic"};
    for (std::size_t at = 0; at < std::size(faces); ++at) {
      const Value* face = object(*document, faces[at], "font-configuration");
      if (!face) continue;
      config.document.at(at) = source(*face);
      config.document.at(at).bold = (at & 1) != 0;
      config.document.at(at).italic = (at & 2) != 0;
    }
  }

  void read_required(const Value& name, FontConfig& config) {
    const Repertoire* named = repertoire(name);
    if (named && named->empty())
      diagnostics_.report(Message::empty_value, name.where, {*name.text()});
    if (named) config.required = *named;
  }

  void read_fallback(const Value& root, FontConfig& config) {
    if (!root.find("fallback")) return;
    const Value* fallback = object(root, "fallback", "font-configuration");
    if (!fallback) return;
    check_keys(*fallback, "font-configuration", {"subsets", "faces"});
    config.fallback_subsets = subsets(*fallback);
    if (const Value* faces = member(*fallback, "faces", "font-configuration", "list"))
      for (const Value& face : *faces->list())
        if (of_type(face, "faces", "object")) config.fallback.push_back(source(face));
  }

  Diagnostics& diagnostics_;
  std::vector<std::pair<std::string, Repertoire>> repertoires_;
};

}  // namespace

std::optional<FontConfig> read_font_config(const Value& root, Diagnostics& diagnostics) {
  Diagnostics found;
  FontConfig config = ConfigReader(found).read(root);
  diagnostics.add(found);
  if (found.has_errors()) return {};
  return config;
}

}  // namespace vanban
