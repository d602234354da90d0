#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 4;  // words of a name that are looked at

struct TypeWords {
  std::string_view first, second;  // second empty: a type of one word
};

constexpr TypeWords types[] = {{"tỉnh", ""},  {"huyện", ""},   {"quận", ""},
                               {"xã", ""},    {"phường", ""},  {"thành", "phố"},
                               {"thị", "xã"}, {"thị", "trấn"}, {"đặc", "khu"}};

class UnitReader {
 public:
  UnitReader(const UnitTable& units, const CheckWords& words, Findings& findings)
      : units_(units),
        findings_(findings),
        surnames_(words.list("surnames")),
        events_(words.list("unit-events")) {
    for (const TypeWords& type : types) {
      keys_.push_back(
          {written_key(type.first), type.second.empty() ? 0 : written_key(type.second)});
    }
  }

  void read(const WrittenPassage& written) {
    for (std::size_t i = 0; i + 1 < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (shape.letters != WordCase::capital || shape.start != Start::inside) continue;
      const std::size_t length = type_at(*written.passage, i);
      if (length > 0) check(written, i, i + length);
    }
  }

 private:
  struct TypeKeys {
    std::uint64_t first = 0, second = 0;
  };

  // How many words; zero if there is none.
  std::size_t type_at(const Passage& passage, std::size_t at) const {
    for (const TypeKeys& type : keys_) {
      if (passage.tokens[at].key != type.first) continue;
      if (type.second == 0) return 1;
      if (at + 1 < passage.tokens.size() && passage.tokens[at + 1].key == type.second) return 2;
    }
    return 0;
  }

  void check(const WrittenPassage& written, std::size_t first, std::size_t name) {
    const Passage& passage = *written.passage;
    std::size_t end = name;
    while (end < written.shapes.size() && end < name + longest_name &&
           written.shapes[end].letters == WordCase::capital && written.shapes[end].follows_space) {
      ++end;
    }
    for (; end > name; --end) {
      const Range range{passage.tokens[first].begin, passage.tokens[end - 1].end};
      if (!is_unit(passage, range, passage.tokens[name].begin)) continue;
      if (!has_type_with_capital(passage, range, name, end)) report(passage, range, name);
      return;
    }
  }

  bool is_unit(const Passage& passage, Range range, std::size_t name) const {
    const std::string type = fold(trim(passage.at({range.begin, name})));
    return std::ranges::any_of(units_.find(passage.at(range)),
                               [&](const Unit* unit) { return fold(unit->type) == type; });
  }

  // Thành phố Hồ Chí Minh; named after a person or an event: Phường Điện Biên Phủ (V-5, V-6).
  bool has_type_with_capital(const Passage& passage, Range range, std::size_t name,
                             std::size_t end) const {
    if (fold(passage.at(range)) == fold("Thành phố Hồ Chí Minh")) return true;
    const std::string_view words = passage.at({passage.tokens[name].begin, range.end});
    const bool is_person = end - name > 1 && surnames_.has(passage.tokens[name].key);
    return is_person || std::ranges::any_of(events_, [&](const std::string& event) {
             return fold(event) == fold(words);
           });
  }

  void report(const Passage& passage, Range range, std::size_t name) {
    if (touches(passage.of_others, range)) return;
    const std::size_t name_begin = passage.tokens[name].begin;
    const std::string right = to_lower(passage.at({range.begin, name_begin})) +
                              std::string(passage.at({name_begin, range.end}));
    findings_.report(found_in(passage, range, Message::capital_of_type,
                              {std::string(passage.at(range)), right}, right));
  }

  const UnitTable& units_;
  Findings& findings_;
  KnownWords surnames_;
  const std::vector<std::string>& events_;
  std::vector<TypeKeys> keys_;
};

}  // namespace

void find_capitals_of_units(const WrittenPassages& passages, const UnitTable& units,
                            const CheckWords& words, Findings& findings) {
  if (!findings.wants(Message::capital_of_type)) return;
  UnitReader reader(units, words, findings);
  for (const WrittenPassage& written : passages) {
    const Passage::Kind kind = written.passage->kind;
    if (kind != Passage::Kind::signer && kind != Passage::Kind::authority) reader.read(written);
  }
}

}  // namespace vanban
