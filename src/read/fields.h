// Checked access to the objects of a file. Every getter gives what it can and reports what is wrong
// with the value; nothing stops at the first mistake. A key left out is no mistake unless `need`ed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "diag/diagnostic.h"
#include "model/markup.h"
#include "model/value.h"
#include "read/object_keys.h"
#include "read/words.h"

namespace vanban {

// What comes together while one file is read.
struct Reading {
  Diagnostics& diagnostics;
  std::vector<FootnoteId> notes;  // the footnote calls met in its texts
};

// Each reports `wrong_type` under the name given and then gives nothing.
const std::string* expect_text(const Value& value, std::string_view name, Reading& reading);
const Value::List* expect_list(const Value& value, std::string_view name, Reading& reading);
void report_wrong_type(const Value& value, std::string_view name, std::string_view expected,
                       Reading& reading);

// A text that is not empty, with its markup taken apart.
Markup read_markup(const Value& value, std::string_view name, Reading& reading);
std::optional<int> read_whole_number(const Value& value, std::string_view name, int lowest,
                                     int highest, Reading& reading);

class Fields {
 public:
  // Reports unknown keys. A value that is no object is reported as such and counts as empty.
  // `name` is what the message calls the value: the key under which it stands.
  Fields(const Value& value, std::string_view name, const ObjectKeys& keys, Reading& reading);

  bool is_object() const { return value_.object() != nullptr; }
  const Value& value() const { return value_; }
  Location where() const { return value_.where; }
  Reading& reading() const { return reading_; }

  bool has(std::string_view key) const { return find(key) != nullptr; }
  // It is there, and is no empty list.
  bool holds(std::string_view key) const;
  const Value* find(std::string_view key) const { return value_.find(key); }
  // The same, reporting `missing_key`.
  const Value* need(std::string_view key) const;

  // Texts are not empty where they are there.
  std::string text(std::string_view key) const;
  std::string needed_text(std::string_view key) const;
  std::string id(std::string_view key = "id") const;
  std::vector<std::string> texts(std::string_view key) const;
  std::vector<std::string> some_texts(
      std::string_view key) const;  // at least one, where it is there
  Markup markup(std::string_view key) const;
  std::vector<Markup> markups(std::string_view key) const;            // a list of texts
  std::vector<Markup> markup_or_markups(std::string_view key) const;  // a text or a list of texts

  bool flag(std::string_view key) const;
  std::optional<int> whole_number(std::string_view key, int lowest, int highest) const;
  // "2023-01-31" or {"year": 2026, "month": 5}.
  std::optional<Date> date(std::string_view key) const;
  const Value::List& list(std::string_view key) const;  // empty if it is not there

  template <class Meaning>
  std::optional<Meaning> word(std::string_view key, WordTable<Meaning> words) const {
    const Value* value = find(key);
    if (value == nullptr) return std::nullopt;
    return read_word(*value, key, words);
  }

  template <class Meaning>
  std::vector<Meaning> words(std::string_view key, WordTable<Meaning> words) const {
    std::vector<Meaning> meanings;
    for (const Value& entry : list(key)) {
      if (const auto meaning = read_word(entry, key, words)) meanings.push_back(*meaning);
    }
    return meanings;
  }

  // Reports that only one of the two may stand here, at the second.
  void exclude(std::string_view key, std::string_view other) const;
  // Reports that `key` needs `other` beside it.
  void together(std::string_view key, std::string_view other) const;
  // Reports that neither is there.
  void need_either(std::string_view key, std::string_view other) const;
  void report_neither(std::string_view key, std::string_view other) const;
  // Reports `key` where `other` is none of the words that go with it.
  void only_where(std::string_view key, std::string_view other, std::string_view words) const;
  // Reports that the word under `key` is none of those known.
  void report_unknown_word(std::string_view key, const std::vector<std::string>& known) const;

 private:
  static void report_unknown_word(const Value& value, const std::vector<std::string>& known,
                                  Reading& reading);

  template <class Meaning>
  std::optional<Meaning> read_word(const Value& value, std::string_view key,
                                   WordTable<Meaning> words) const {
    const std::string* text = expect_text(value, key, reading_);
    if (text == nullptr) return std::nullopt;
    for (const Word<Meaning>& word : words) {
      if (word.word == *text) return word.meaning;
    }
    std::vector<std::string> known;
    for (const Word<Meaning>& word : words) known.emplace_back(word.word);
    report_unknown_word(value, known, reading_);
    return std::nullopt;
  }

  std::vector<Markup> markups_of(const Value::List& list, std::string_view key) const;

  const Value& value_;
  const ObjectKeys& keys_;
  Reading& reading_;
};

// Reports an id at `where` that was used before at `first`.
void report_taken_id(std::string_view id, const Location& where, const Location& first,
                     Reading& reading);

// Reports an id that is none: letters, digits, - and _ are allowed, so that it can stand in a path.
bool check_id(std::string_view id, const Location& where, Reading& reading);

}  // namespace vanban
