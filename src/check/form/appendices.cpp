#include "check/form/appendices.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/utf8.h"
#include "check/form/typed_text.h"
#include "derive/text/asides.h"
#include "diag/messages.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

// "Phụ lục II", "các Phụ lục I, II và III", "Phụ lục kèm theo".
struct Mention {
  const Passage* passage = nullptr;
  Range range;
  std::vector<int> numbers;  // empty: it means all of them, or the only one
  bool is_attached = false;  // "kèm theo", "đính kèm" stands behind it
};

// I, IV, 3; 0 if the word is none of these.
int number_of(std::string_view word) {
  constexpr int most = 99;
  if (word.empty() || word.size() > 5) return 0;
  int value = 0;
  if (word.find_first_not_of("0123456789") == std::string_view::npos) {
    for (const char digit : word) value = value * 10 + (digit - '0');
    return value <= most ? value : 0;
  }
  int before = 0;
  for (auto sign = word.rbegin(); sign != word.rend(); ++sign) {
    const int worth = *sign == 'I' ? 1 : *sign == 'V' ? 5 : *sign == 'X' ? 10 : 0;
    if (worth == 0) return 0;
    value += worth < before ? -worth : worth;
    before = std::max(before, worth);
  }
  return value;
}

class Mentions {
 public:
  explicit Mentions(const Passage& passage) : passage_(passage) {}

  void add_to(std::vector<Mention>& mentions) const {
    static const auto name = folded_words("phụ lục");
    const auto& tokens = passage_.tokens;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
      if (tokens[at].key != name[0].key || tokens[at + 1].key != name[1].key) continue;
      mentions.push_back(read(at));
    }
  }

 private:
  std::string_view word(std::size_t at) const {
    if (at >= passage_.tokens.size()) return {};
    return passage_.at({passage_.tokens[at].begin, passage_.tokens[at].end});
  }

  // A range ("I đến IV") names all that lie between: it is taken to mean every one.
  Mention read(std::size_t at) const {
    Mention mention{&passage_, {passage_.tokens[at].begin, passage_.tokens[at + 1].end}, {}, false};
    std::size_t next = at + 2;
    bool is_range = false;
    while (next < passage_.tokens.size()) {
      if (const int number = number_of(word(next))) {
        if (!mention.numbers.empty() && !follows_separator(next)) break;
        mention.numbers.push_back(number);
        mention.range.end = passage_.tokens[next].end;
      } else if (mention.numbers.empty() || !is_separator(word(next))) {
        break;
      } else if (number_of(word(next + 1)) == 0) {
        break;
      } else {
        is_range = is_range || word(next) == "đến" || word(next) == "-";
      }
      ++next;
    }
    mention.is_attached = begins_with(passage_.tokens, next, "kèm theo") ||
                          begins_with(passage_.tokens, next, "đính kèm");
    if (is_range) mention.numbers.clear();
    return mention;
  }

  bool follows_separator(std::size_t at) const { return is_separator(word(at - 1)); }
  static bool is_separator(std::string_view word) {
    return word == "," || word == "và" || word == "đến" || word == "-";
  }

  const Passage& passage_;
};

struct Appendix {
  const Part* part = nullptr;
  const Title* title = nullptr;
  int number = 0;  // 0: the only one
};

std::vector<Appendix> appendices_of(const Document& document) {
  std::vector<Appendix> appendices;
  for (const Part& part : document.parts) {
    if (part.kind != Part::Kind::appendix) continue;
    for (const Block& block : part.blocks) {
      const auto* title = std::get_if<Title>(&block);
      if (title == nullptr || title->kind != Title::Kind::appendix) continue;
      appendices.push_back({&part, title, part.number});
      break;
    }
  }
  return appendices;
}

// "Phụ lục I Nghị định số 30/2020/NĐ-CP", "Phụ lục ban hành kèm theo Thông tư số …".
bool names_another_document(const Mention& mention) {
  constexpr auto between =
      std::to_array<std::string_view>({"ban hành", "kèm theo", "đính kèm", "của", "tại", "thuộc"});
  constexpr auto types =
      std::to_array<std::string_view>({"Nghị định", "Nghị quyết", "Quyết định", "Thông tư",
                                       "Chỉ thị", "Công văn", "Kế hoạch", "Hướng dẫn"});
  std::string_view rest = std::string_view(mention.passage->words).substr(mention.range.end);
  const auto take = [&](std::string_view phrase) {
    const auto tokens = folded_words(rest.substr(0, rest.find(' ', phrase.size() + 1)));
    if (!begins_with(tokens, 0, phrase)) return false;
    rest.remove_prefix(tokens[folded_words(phrase).size() - 1].end);
    return true;
  };
  while (std::ranges::any_of(between, take)) continue;
  if (!std::ranges::any_of(types, take)) return false;
  take("số");
  rest = trim(rest);
  return !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
}

// What follows an attached plan is the plan's.
const Part* document_of(const Document& document, const Part* wanted) {
  const Part* owner = nullptr;
  for (const Part& part : document.parts) {
    if (part.kind != Part::Kind::appendix) owner = &part;
    if (&part == wanted) break;
  }
  return owner;
}

bool points_to(const Mention& mention, const Appendix& appendix) {
  if (mention.passage->part == appendix.part) return false;
  return mention.numbers.empty() || appendix.number == 0 ||
         std::ranges::find(mention.numbers, appendix.number) != mention.numbers.end();
}

// The sentence, or what semicolons part off from it.
Range clause_around(std::string_view words, Range range) {
  const std::size_t before = words.substr(0, range.begin).find_last_of(".;\n");
  const std::size_t behind = words.find_first_of(".;\n", range.end);
  return {before == std::string_view::npos ? 0 : before + 1, std::min(behind, words.size())};
}

class AppendixRules {
 public:
  AppendixRules(const CheckedDocument& document, const FormWords& words, Findings& findings)
      : document_(document), words_(words), findings_(findings) {
    for (const Passage& passage : document.passages) Mentions(passage).add_to(mentions_);
  }

  void find_not_mentioned() const {
    for (const Appendix& appendix : appendices_of(*document_.document)) {
      const bool is_mentioned =
          std::ranges::any_of(mentions_,
                              [&](const Mention& each) {
                                return is_same_document(*each.passage, appendix) &&
                                       points_to(each, appendix) && !names_another_document(each);
                              }) ||
          is_pointed_to_in_other_words(appendix);
      if (is_mentioned) continue;
      const std::string& id = appendix.title->id;
      findings_.report({.message = Message::appendix_not_mentioned,
                        .arguments = {plain_text(appendix.title->name, *document_.document->style),
                                      id.empty() ? "id" : id},
                        .where = appendix.title->subject.where});
    }
  }

  void find_unknown() const {
    int highest = 0;
    for (const Appendix& appendix : appendices_of(*document_.document)) {
      highest = std::max({highest, appendix.number, 1});
    }
    for (const Mention& mention : mentions_) {
      const bool is_known =
          mention.numbers.empty()
              ? highest > 0 || !mention.is_attached
              : std::ranges::all_of(mention.numbers, [&](int each) { return each <= highest; });
      if (is_known || is_of_another(mention)) continue;
      findings_.report(found_in(*mention.passage, mention.range, Message::appendix_unknown,
                                {std::string(mention.passage->at(mention.range))}));
    }
  }

 private:
  bool is_same_document(const Passage& passage, const Appendix& appendix) const {
    const Document& document = *document_.document;
    return document_of(document, passage.part) == document_of(document, appendix.part);
  }

  // "(Danh mục kèm theo)", "theo biểu đính kèm".
  bool is_pointed_to_in_other_words(const Appendix& appendix) const {
    return std::ranges::any_of(document_.passages, [&](const Passage& passage) {
      return passage.part != appendix.part && is_same_document(passage, appendix) &&
             !words_.whole_mentions.find(passage.words, passage.tokens).empty();
    });
  }

  // "Phụ lục II ban hành kèm theo Nghị định số …".
  bool is_of_another(const Mention& mention) const {
    const Passage& passage = *mention.passage;
    const Range clause = clause_around(passage.words, mention.range);
    return touches(passage.of_others, clause) ||
           !words_.other_documents.find(passage.at(clause)).empty();
  }

  const CheckedDocument& document_;
  const FormWords& words_;
  Findings& findings_;
  std::vector<Mention> mentions_;
};

}  // namespace

void find_appendix_faults(const CheckedDocument& document, const FormWords& words,
                          Findings& findings) {
  const AppendixRules rules(document, words, findings);
  if (findings.wants(Message::appendix_not_mentioned)) rules.find_not_mentioned();
  if (findings.wants(Message::appendix_unknown)) rules.find_unknown();
}

}  // namespace vanban
