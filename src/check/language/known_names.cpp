#include "check/language/known_names.h"

#include <algorithm>
#include <array>

#include "base/folded_words.h"
#include "base/utf8.h"
#include "check/language/written_words.h"

namespace vanban {

namespace {

// Names that begin otherwise ("Trạm Y tế", "Thư viện") are common nouns as often.
constexpr auto first_words =
    std::to_array<std::string_view>({"Sở ", "Bộ ", "Phòng ", "Ủy ban ", "Hội đồng nhân dân"});

std::string_view without_unit(std::string_view name) {
  return name.substr(0, name.find(" {"));
}

bool is_checkable(std::string_view name) {
  return std::ranges::any_of(first_words,
                             [&](std::string_view first) { return name.starts_with(first); });
}

}  // namespace

KnownNames::KnownNames(const BodyTable& bodies, const CheckWords& words) {
  for (const std::string& name : words.list("names")) add(name);
  for (const auto& type : words.types) add(type.first);
  for (const Body& body : bodies.all()) {
    if (is_checkable(body.name)) add(without_unit(body.name));
    for (const std::string& alias : body.aliases) {
      if (is_checkable(alias)) add(without_unit(alias));
    }
  }
}

void KnownNames::add(std::string_view name) {
  const std::vector<FoldedWord> words = folded_words(name);
  if (words.size() < 2) return;
  KnownName known;
  known.is_always_name = name.starts_with("Sở ") || name.starts_with("Bộ ");
  for (const FoldedWord& word : words) {
    std::size_t at = word.begin;
    known.capitals.push_back(is_capital(next_code_point(name, at)));
  }
  phrases_.add(name, names_.size());
  names_.push_back(std::move(known));
}

std::vector<KnownNames::Mention> KnownNames::find(const Passage& passage) const {
  std::vector<Mention> mentions;
  for (const PhraseMatch& match : phrases_.find(passage.words, passage.tokens)) {
    mentions.push_back(
        {{match.begin, match.end}, token_from(passage, match.begin), &names_[match.id]});
  }
  return mentions;
}

}  // namespace vanban
