#include "check/targets/parts.h"

#include <string>

#include "base/numerals.h"
#include "derive/text/asides.h"
#include "derive/text/sentences.h"
#include "diag/messages.h"

namespace vanban {

struct PartRules::Sum {
  std::size_t begin = 0, end = 0;  // words
  double value = 0;
  std::string unit;
  bool is_aside = false;  // in brackets or quoted
};

namespace {

void report(const Passage& passage, Range total, std::string_view unit, double sum,
            Findings& findings) {
  findings.report(
      found_in(passage, total, Message::parts_exceed_total,
               {grouped(sum) + " " + std::string(unit), std::string(passage.at(total))}));
}

// Decimals that were added may miss the total by an error of the machine.
bool exceeds(double sum, double total) {
  constexpr double nothing = 1e-6;
  return sum > total * (1 + nothing);
}

}  // namespace

PartRules::PartRules(const CheckWords& words)
    : units_(words.list("money")),
      parts_({"trong đó", "bao gồm", "gồm", "gồm có", "cụ thể", "chia ra"}),
      totals_({"tổng", "tổng số", "tổng kinh phí", "tổng cộng", "tổng dự toán", "tổng vốn"}) {}

std::vector<PartRules::Sum> PartRules::money_in(const Passage& passage) const {
  std::vector<Sum> sums;
  const Words words = passage.tokens;
  std::vector<Range> asides;
  for (const Figure& figure : figures_of(passage.words, words)) {
    const std::size_t unit = figure.is_share ? 0 : units_.at(words, figure.end);
    if (unit == 0) continue;
    if (sums.empty()) asides = aside_ranges(passage.words);
    const Range range{words[figure.begin].begin, words[figure.end + unit - 1].end};
    const Range unit_range{words[figure.end].begin, range.end};
    sums.push_back({figure.begin, figure.end + unit, figure.amount.high,
                    std::string(passage.at(unit_range)),
                    touches(asides, range) || touches(passage.of_others, range)});
  }
  return sums;
}

void PartRules::check_sentences(const Passage& passage, const std::vector<Sum>& money,
                                Findings& findings) const {
  const Words words = passage.tokens;
  for (const Sentence& sentence : sentences_of(passage.words)) {
    const Sum* total = nullptr;
    bool in_parts = false;
    double sum = 0;
    std::size_t parts = 0, at = 0;
    for (; at < words.size() && words[at].begin < sentence.begin; ++at) continue;
    for (; at < words.size() && words[at].begin < sentence.body_end; ++at) {
      if (total != nullptr && parts_.at(words, at) > 0) {
        if (in_parts) break;  // parts of a part
        in_parts = true;
      }
      for (const Sum& each : money) {
        if (each.begin != at || each.is_aside) continue;
        if (!in_parts) {
          total = &each;
        } else if (each.unit == total->unit) {
          sum += each.value;
          ++parts;
        }
      }
    }
    if (total == nullptr || parts == 0 || !exceeds(sum, total->value)) continue;
    report(passage, {words[total->begin].begin, words[total->end - 1].end}, total->unit, sum,
           findings);
  }
}

// "Tổng kinh phí: 100 triệu đồng, trong đó:" with a list of parts below.
void PartRules::check_list(const std::vector<Passage>& passages, std::size_t at,
                           const std::vector<Sum>& money, Findings& findings) const {
  const Passage& head = passages[at];
  const Words words = head.tokens;
  const bool names_parts = parts_.is_in(words) || totals_.is_in(words);
  if (money.size() != 1 || words.back().key != colon_ || !names_parts) return;
  double sum = 0;
  for (std::size_t i = at + 1; i < passages.size() && passages[i].depth > head.depth; ++i) {
    if (passages[i].part != head.part) break;
    if (passages[i].depth > head.depth + 1 || passages[i].kind != Passage::Kind::text) continue;
    const std::vector<Sum> own = money_in(passages[i]);
    if (!own.empty() && own.front().unit == money.front().unit) sum += own.front().value;
  }
  const Sum& total = money.front();
  if (!exceeds(sum, total.value)) return;
  report(head, {words[total.begin].begin, words[total.end - 1].end}, total.unit, sum, findings);
}

void PartRules::find(const std::vector<Passage>& passages, Findings& findings) const {
  if (!findings.wants(Message::parts_exceed_total)) return;
  for (std::size_t at = 0; at < passages.size(); ++at) {
    const Passage& passage = passages[at];
    if (passage.kind != Passage::Kind::text || !units_.is_in(passage.tokens)) continue;
    const std::vector<Sum> money = money_in(passage);
    if (money.empty()) continue;
    if (money.size() > 1) check_sentences(passage, money, findings);
    check_list(passages, at, money, findings);
  }
}

}  // namespace vanban
