#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <variant>

#include "check/form/recipients.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The numbers of the articles of the decision itself.
std::set<int> articles_of(const Document& document) {
  std::set<int> numbers;
  for (const Part& part : document.parts) {
    if (part.kind != Part::Kind::main) continue;
    int count = 0;
    for (const Block& block : part.blocks) {
      const auto* item = std::get_if<Item>(&block);
      if (item != nullptr && item->marker == Marker::article) numbers.insert(++count);
    }
  }
  return numbers;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.size() <= 3 &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "Như Điều 3", "Như Điều 2, 3 và Điều 4": all articles named, until other words come.
std::vector<int> named_articles(const Passage& recipient) {
  std::vector<int> numbers;
  const std::uint64_t article = folded_words("Điều").front().key;
  const std::uint64_t conjunction = folded_words("và").front().key;
  bool counts = false;
  for (const FoldedWord& token : recipient.tokens) {
    const std::string_view word = recipient.at({token.begin, token.end});
    if (token.key == article) {
      counts = true;
    } else if (counts && is_number(word)) {
      int number = 0;
      std::from_chars(word.data(), word.data() + word.size(), number);
      numbers.push_back(number);
    } else if (counts && word != "," && token.key != conjunction) {
      break;
    }
  }
  return numbers;
}

bool names_article(const Passage& recipient) {
  return begins_with(recipient, "Như Điều") || begins_with(recipient, "Như các Điều") ||
         begins_with(recipient, "Như khoản") || begins_with(recipient, "Như điểm");
}

bool has_addressee(const CheckedDocument& document) {
  return std::ranges::any_of(
      document.passages, [](const Passage& passage) { return begins_with(passage, "Kính gửi"); });
}

void check_as_above(const CheckedDocument& document, const Passage& recipient, Findings& findings) {
  if (!begins_with(recipient, "Như trên") || has_addressee(document)) return;
  findings.report(
      found_in(recipient, {0, recipient.tokens[1].end}, Message::as_above_without_addressee, {}));
}

void check_articles(const Passage& recipient, const std::set<int>& articles, Findings& findings) {
  for (const int number : named_articles(recipient)) {
    if (articles.contains(number)) continue;
    const std::string_view words = without_end_marks(recipient.words);
    findings.report(
        found_in(recipient, {0, words.size()}, Message::as_article_unknown, {std::string(words)}));
    return;
  }
}

}  // namespace

void find_addressee_faults(const CheckedDocument& document,
                           const std::vector<TypedRecipient>& recipients, Findings& findings) {
  if (recipients.empty()) return;
  const std::set<int> articles = articles_of(*document.document);
  // Their merged words: "Như {ref.thi-hanh}" names an article too.
  for (const Passage& passage : document.passages) {
    if (passage.kind != Passage::Kind::recipient) continue;
    check_as_above(document, passage, findings);
    if (names_article(passage)) check_articles(passage, articles, findings);
  }
  if (articles.empty() || !recipients.front().entry->archive.empty()) return;
  const auto first = std::ranges::find(document.passages, Passage::Kind::recipient, &Passage::kind);
  if (first == document.passages.end() || begins_with(*first, "Như")) return;
  findings.report({.message = Message::executors_not_first,
                   .arguments = {std::to_string(*articles.rbegin())},
                   .where = first->where});
}

}  // namespace vanban
