#include "read/json.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "read/json_cursor.h"
#include "read/json_outline.h"
#include "read/json_trouble.h"

namespace vanban {

namespace {

using Json = nlohmann::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t largest_mb = 32;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
// No PDF may hold them.
constexpr std::pair<std::string_view, std::string_view> noncharacters[] = {
    {"\xEF\xBF\xBE", "U+FFFE"}, {"\xEF\xBF\xBF", "U+FFFF"}};

// Builds the Value from the parser's events. The parser does not say where a token stands, so a
// cursor walks along with it, over the text whose outline the parser sees.
class Builder final : public Json::json_sax_t {
 public:
  Builder(Source source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics), cursor_(source->text) {
    if (cursor_.rest().starts_with(byte_order_mark)) cursor_.advance(byte_order_mark.size());
  }

  bool null() override { return add_word(std::monostate{}, 4); }
  bool boolean(bool value) override { return add_word(value, value ? 4 : 5); }
  bool number_integer(std::int64_t value) override {
    return add_number(static_cast<double>(value));
  }
  bool number_unsigned(std::uint64_t value) override {
    return add_number(static_cast<double>(value));
  }
  bool number_float(double value, const std::string&) override { return add_number(value); }

  bool string(std::string& text) override {
    const Location where = next();
    add({}, where).data = words_of(text, where);
    return true;
  }

  bool key(std::string& text) override {
    const Location where = next();
    std::get<Value::Object>(open_.back()->data).push_back({words_of(text, where), where, {}});
    state_.last = JsonToken::key;
    return true;
  }

  bool start_object(std::size_t) override { return open(Value::Object{}, true); }
  bool start_array(std::size_t) override { return open(Value::List{}, false); }
  bool end_object() override {
    report_doubled_keys(*open_.back()->object());
    return close();
  }
  bool end_array() override { return close(); }

  bool binary(Json::binary_t&) override { return false; }  // not in texts
  bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
    report_json_trouble(cursor_, state_, source_, diagnostics_);
    return false;
  }

  Value take() { return std::move(root_); }

 private:
  Location next() {
    cursor_.skip_to_token();
    return {source_, static_cast<std::uint32_t>(cursor_.at())};
  }

  // The place of the next value in the tree.
  Value& add(Value value, const Location& where) {
    state_.last = JsonToken::value;
    Value* place = &root_;
    if (!open_.empty()) {
      Value& parent = *open_.back();
      place = parent.list() != nullptr ? &std::get<Value::List>(parent.data).emplace_back()
                                       : &std::get<Value::Object>(parent.data).back().value;
    }
    *place = std::move(value);
    place->where = where;
    return *place;
  }

  template <class Data>
  bool add_word(Data data, std::size_t length) {
    const Location where = next();
    cursor_.advance(length);
    add({}, where).data = data;
    return true;
  }

  bool add_number(double number) {
    const Location where = next();
    cursor_.pass_number();
    add({}, where).data = number;
    return true;
  }

  template <class Data>
  bool open(Data data, bool is_object) {
    const Location where = next();
    if (open_.size() == deepest) {
      diagnostics_.report(Message::json_too_deep, where, {fmt::format("{}", deepest)});
      return false;
    }
    cursor_.advance(1);
    Value& value = add({}, where);
    value.data = std::move(data);
    open_.push_back(&value);  // stays in its place: its parent does not grow while it is open
    state_.open.push_back(is_object);
    state_.last = JsonToken::opening;
    return true;
  }

  bool close() {
    next();
    cursor_.advance(1);
    open_.pop_back();
    state_.open.pop_back();
    state_.last = JsonToken::value;
    return true;
  }

  // Of the string at the cursor, which passes it. The parser gives those with escapes; of others it
  // has seen the quotes alone.
  std::string words_of(const std::string& unescaped, const Location& where) {
    cursor_.pass_string();
    const std::size_t start = where.offset + 1, end = cursor_.at() - 1;
    std::string words = unescaped.empty() ? source_->text.substr(start, end - start) : unescaped;
    if (!unescaped.empty()) report_control_characters(words, where);
    for (const auto& [bytes, name] : noncharacters) {
      if (words.find(bytes) == std::string::npos) continue;
      diagnostics_.report(Message::control_character, where, {std::string(name)});
    }
    return to_nfc(std::move(words));
  }

  void report_control_characters(const std::string& words, const Location& where) {
    const auto control = std::ranges::find_if(
        words, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    if (control == words.end()) return;
    diagnostics_.report(Message::control_character, where,
                        {fmt::format("U+{:04X}", static_cast<unsigned>(*control))});
  }

  void report_doubled_keys(const Value::Object& members) {
    std::vector<const Member*> sorted;
    sorted.reserve(members.size());
    for (const Member& member : members) sorted.push_back(&member);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->key < b->key; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
      if (sorted[i]->key != sorted[i - 1]->key) continue;
      diagnostics_.report(Message::duplicate_key, sorted[i]->where, {sorted[i]->key});
    }
  }

  Source source_;
  Diagnostics& diagnostics_;
  JsonCursor cursor_;
  JsonState state_;
  Value root_;
  std::vector<Value*> open_;
};

// What must hold before the text is worth parsing.
bool is_readable_text(Source source, Diagnostics& diagnostics) {
  const std::string& text = source->text;
  if (text.size() > largest_mb * 1024 * 1024) {
    diagnostics.report(Message::file_too_large, {source, Location::whole_file},
                       {fmt::format("{}", largest_mb)});
    return false;
  }
  if (const auto bad = find_invalid_utf8(text)) {
    diagnostics.report(Message::not_utf8, {source, static_cast<std::uint32_t>(*bad)});
    return false;
  }
  // The parser would take a NUL for the end of the text.
  if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
    diagnostics.report(Message::control_character, {source, static_cast<std::uint32_t>(nul)},
                       {"U+0000"});
    return false;
  }
  return true;
}

}  // namespace

std::optional<Value> read_json(Source source, Diagnostics& diagnostics) {
  if (!is_readable_text(source, diagnostics)) return std::nullopt;
  Diagnostics found;
  Builder builder(source, found);
  constexpr bool strict = true, with_comments = true;
  const bool parsed =
      Json::sax_parse(outline_of_json(source->text), &builder,
                      nlohmann::detail::input_format_t::json, strict, with_comments);
  diagnostics.add(found);
  if (!parsed || found.has_errors()) return std::nullopt;
  return builder.take();
}

}  // namespace vanban
