#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 4;  // words of a name that are looked at

class UnitReader {
 public:
  UnitReader(const UnitWords& units, Findings& findings) : units_(units), findings_(findings) {}

  void read(const WrittenPassage& written) {
    for (std::size_t i = 0; i + 1 < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (shape.letters != WordCase::capital || shape.start != Start::inside) continue;
      const std::size_t length = units_.type_at(*written.passage, i);
      if (length > 0) check(written, i, i + length);
    }
  }

 private:
  void check(const WrittenPassage& written, std::size_t first, std::size_t name) {
    const Passage& passage = *written.passage;
    std::size_t end = name;
    while (end < written.shapes.size() && end < name + longest_name &&
           written.shapes[end].letters == WordCase::capital && written.shapes[end].follows_space) {
      ++end;
    }
    for (; end > name; --end) {
      const Range range{passage.tokens[first].begin, passage.tokens[end - 1].end};
      const std::string_view type = trim(passage.at({range.begin, passage.tokens[name].begin}));
      if (!units_.is_unit(passage.at(range), type)) continue;
      if (!has_type_with_capital(passage, range, name, end)) report(passage, range, name);
      return;
    }
  }

  // Thành phố Hồ Chí Minh; named after a person or an event: Phường Điện Biên Phủ (V-5, V-6).
  bool has_type_with_capital(const Passage& passage, Range range, std::size_t name,
                             std::size_t end) const {
    if (fold(passage.at(range)) == fold("Thành phố Hồ Chí Minh")) return true;
    const bool is_person = end - name > 1 && units_.is_surname(passage.tokens[name].key);
    return is_person || units_.is_event(passage.at({passage.tokens[name].begin, range.end}));
  }

  void report(const Passage& passage, Range range, std::size_t name) {
    if (touches(passage.of_others, range)) return;
    const std::size_t name_begin = passage.tokens[name].begin;
    const std::string right = to_lower(passage.at({range.begin, name_begin})) +
                              std::string(passage.at({name_begin, range.end}));
    findings_.report(found_in(passage, range, Message::capital_of_type,
                              {std::string(passage.at(range)), right}));
  }

  const UnitWords& units_;
  Findings& findings_;
};

}  // namespace

void find_capitals_of_units(const WrittenPassages& passages, const UnitWords& units,
                            Findings& findings) {
  if (!findings.wants(Message::capital_of_type)) return;
  UnitReader reader(units, findings);
  for (const WrittenPassage& written : passages) {
    const Passage::Kind kind = written.passage->kind;
    if (kind != Passage::Kind::signer && kind != Passage::Kind::authority) reader.read(written);
  }
}

}  // namespace vanban
