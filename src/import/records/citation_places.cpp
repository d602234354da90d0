#include "import/records/citation_places.h"

#include <algorithm>
#include <utility>

#include "check/citations/citation_reader.h"
#include "check/citations/cited_text.h"
#include "check/read_passages.h"
#include "check/words.h"
#include "derive/text/asides.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

constexpr std::string_view closing_quote = "”";

// Words that no title holds, but what follows one in a basis does.
Phrases words_behind_titles() {
  return phrases_of({", ủy ban nhân dân", ", UBND", ", sở", ", bộ", ", căn cứ", "như sau",
                     "theo đề nghị", "trên cơ sở", ", thực hiện", "và ý kiến"});
}

Emphasis without(Emphasis emphasis, Emphasis around) {
  return {emphasis.bold && !around.bold, emphasis.italic && !around.italic};
}

Emphasis common_to(const std::vector<MarkupPiece>& pieces) {
  Emphasis common{true, true};
  for (const MarkupPiece& piece : pieces) {
    const auto* text = std::get_if<Text>(&piece);
    const Emphasis own = text != nullptr ? text->emphasis : Emphasis{};
    common = {common.bold && own.bold, common.italic && own.italic};
  }
  return common;
}

bool is_read(Passage::Kind kind) {
  using Kind = Passage::Kind;
  return kind != Kind::subject && kind != Kind::authority && kind != Kind::signer &&
         kind != Kind::other;
}

// The type stands right there, in its usual letters.
bool names_type(const CitationPlace& place) {
  const DocumentCitation& citation = place.citation;
  const bool is_named = citation.has_type_before || (citation.is_law && !citation.name.empty());
  return is_named && !citation.type.empty() && !citation.is_quoted &&
         place.passage->at(place.range).starts_with(citation.type);
}

}  // namespace

CitationPlaces::CitationPlaces(const PrintedPlan& printed, const CheckWords& words)
    : printed_(printed),
      title_verbs_(phrases_of(words.list("title-verbs"))),
      others_(words_behind_titles()),
      passages_(read_passages(printed.document())),
      lines_(printed.sources().size()) {
  note_openings();
  for (const Passage& passage : passages_) {
    const bool is_ours = passage.where.offset < lines_.size();
    if (is_ours && is_read(passage.kind)) read(passage);
  }
}

// "Căn cứ các Quyết định của Thủ tướng Chính phủ:" says who issued those in the list behind it.
void CitationPlaces::note_openings() {
  std::unordered_map<const Markup*, std::size_t> numbers;
  const auto& sources = printed_.sources();
  for (std::size_t i = 0; i < sources.size(); ++i) numbers.emplace(sources[i].text, i);
  for (const PrintedPlan::Source& source : sources) {
    if (!source.plan->bases) continue;
    for (const LegalBases::Basis& basis : source.plan->bases->items) {
      if (&basis.text != source.text || basis.group.empty()) continue;
      const std::string opening = FlatText(basis.text).words() + " ";
      for (const Markup& member : basis.group) openings_[numbers.at(&member)] = opening;
    }
  }
}

std::string CitationPlaces::issuer_of_group(const CitationPlace& place) const {
  const auto opening = openings_.find(place.text);
  if (opening == openings_.end() || !place.citation.issuer_words.empty()) return {};
  const std::string words = opening->second + std::string(place.passage->at(place.range));
  const std::vector<FoldedWord> tokens = folded_words(words);
  const std::vector<Range> quoted = quoted_ranges(words);
  const auto read = read_citations(CitedText(words, tokens, quoted));
  return read.size() == 1 ? read.front().issuer_words : std::string();
}

void CitationPlaces::read(const Passage& passage) {
  const std::size_t number = passage.where.offset;
  const std::size_t first = places_.size();
  for (DocumentCitation& citation :
       read_citations(CitedText(passage.words, passage.tokens, passage.quoted))) {
    const Range range = citation.range;
    places_.push_back({number, &passage, range, 0, std::move(citation)});
    if (!lines_[number]) {
      const Markup& text = *printed_.sources()[number].text;
      lines_[number].emplace(Line{FlatText(text), PrintedPlaces(text, printed_.text(number))});
    }
  }
  for (std::size_t i = first; i < places_.size(); ++i) {
    CitationPlace& place = places_[i];
    const std::string issuer = issuer_of_group(place);
    if (!issuer.empty()) place.citation.issuer_words = issuer;
    place.title_end = end_of_basis_title(place);
    // What stands behind is cited beside it, or in a title that is better written with it.
    const bool cites_others = i + 1 < places_.size() &&
                              places_[i + 1].range.begin < place.title_end &&
                              !places_[i + 1].citation.is_quoted;
    if (cites_others) place.title_end = 0;
    if (place.title_end == 0) place.title_end = end_of_title(place);
  }
  std::erase_if(places_, [](const CitationPlace& place) { return !names_type(place); });
}

// Where the quoted name ends its sentence or a part of it; else words may go on that belong to it.
std::size_t CitationPlaces::end_of_title(const CitationPlace& place) const {
  const std::string& words = place.passage->words;
  if (place.citation.quoted.empty() || place.citation.is_law) return 0;
  std::size_t end = place.citation.quoted.end;
  if (std::string_view(words).substr(end).starts_with(closing_quote)) {
    end += closing_quote.size();
  } else if (end < words.size() && words[end] == '"') {
    ++end;
  } else {
    return 0;
  }
  constexpr std::string_view marks = ",.;:)";
  const bool is_end = end == words.size() || marks.find(words[end]) != marks.npos;
  return is_end && begins_title(*place.passage, place.range.end + 1) ? end : 0;
}

// A basis that cites one document ends with its title.
std::size_t CitationPlaces::end_of_basis_title(const CitationPlace& place) const {
  const Passage& passage = *place.passage;
  if (passage.kind != Passage::Kind::basis || place.citation.is_law) return 0;
  if (!begins_title(passage, place.range.end + 1)) return 0;
  std::size_t end = place.range.end;
  const std::size_t first = token_from(passage, end);
  auto quotation = passage.quoted.begin();
  for (std::size_t at = first; at < passage.tokens.size(); ++at) {
    const FoldedWord& token = passage.tokens[at];
    while (quotation != passage.quoted.end() && quotation->end <= token.begin) ++quotation;
    const bool is_quoted = quotation != passage.quoted.end() && quotation->begin <= token.begin;
    const std::string_view word = word_at(passage, at);
    if (!is_quoted && word == ";") break;
    const bool is_last = at + 1 == passage.tokens.size();
    // "… “…” (sau đây gọi là Chương trình)".
    if (!is_quoted && word == "(" && passage.words[token.begin - 1] == ' ') break;
    if (!is_quoted && (word == "(" || word == ":")) return 0;
    if (!is_quoted && word == "." && !is_last && passage.tokens[at + 1].begin > token.end) return 0;
    if (is_quoted || (word != "." && word != ",")) end = token.end;
  }
  const Range title{place.range.end, end};
  return end > place.range.end && !stands_in(others_, passage, title) ? end : 0;
}

bool CitationPlaces::begins_title(const Passage& passage, std::size_t byte) const {
  if (byte >= passage.words.size() || passage.words[byte - 1] != ' ') return false;
  const std::string_view words = std::string_view(passage.words).substr(byte);
  if (words.starts_with("“")) return true;
  constexpr std::size_t words_enough = 5;
  std::size_t end = 0;
  for (std::size_t i = 0; i < words_enough && end != words.npos; ++i)
    end = words.find(' ', end + 1);
  const auto verbs = title_verbs_.find(words.substr(0, end));
  return !verbs.empty() && verbs.front().begin == 0;
}

std::string CitationPlaces::title_between(const CitationPlace& place, Range title,
                                          Range whole) const {
  const Line& line = *lines_[place.text];
  const Range in_text = line.places.in_text(title), all = line.places.in_text(whole);
  if (in_text.empty() || all.empty()) return {};
  const Emphasis around = common_to(line.flat.slice(all));
  Markup words;
  append(words.pieces, line.flat.slice(in_text));
  for (MarkupPiece& piece : words.pieces) {
    auto* text = std::get_if<Text>(&piece);
    if (text == nullptr) return {};
    text->emphasis = without(text->emphasis, around);
  }
  Markup joined;
  append(joined.pieces, std::move(words.pieces));
  return markup_text(joined);
}

std::optional<CitationRecord> CitationPlaces::record_of(const CitationPlace& place,
                                                        bool with_title) const {
  const DocumentCitation& citation = place.citation;
  CitationRecord record;
  record.type = citation.type;
  record.number = citation.number;
  record.date = citation.date;
  record.issuer = citation.issuer_words;
  record.where = place.passage->where.source != nullptr ? place.passage->where : Location{};
  if (citation.is_law && !citation.name.empty()) {
    const std::size_t begin = place.range.begin + citation.type.size() + 1;
    record.title = title_between(place, {begin, begin + citation.name.size()}, place.range);
    if (record.title.empty()) return std::nullopt;
  } else if (with_title) {
    if (place.title_end == 0) return std::nullopt;
    record.title = title_between(place, {place.range.end + 1, place.title_end},
                                 {place.range.begin, place.title_end});
    if (record.title.empty()) return std::nullopt;
  }
  return record;
}

Range CitationPlaces::find(const CitationPlace& place, const std::vector<Text>& name,
                           bool to_the_end) const {
  const Passage& passage = *place.passage;
  std::size_t end = place.range.begin;
  for (const Text& words : name) {
    if (std::string_view(passage.words).substr(end).substr(0, words.text.size()) != words.text) {
      return {};
    }
    end += words.text.size();
  }
  if (to_the_end ? end < place.range.end : end != place.range.end) return {};
  const auto token = std::ranges::lower_bound(passage.tokens, end, {}, &FoldedWord::end);
  if (token == passage.tokens.end() || token->end != end) return {};
  // A date or issuer that could not be read: "ngày 08/6/20210".
  static const WordKeys goes_on{"ngày", "của", "ký"};
  const auto next = std::next(token);
  if (next != passage.tokens.end() && goes_on.has(next->key)) return {};
  const Line& line = *lines_[place.text];
  const Range range = line.places.in_text({place.range.begin, end});
  if (range.empty()) return {};
  const std::vector<MarkupPiece> pieces = line.flat.slice(range);
  const Emphasis around = common_to(pieces);
  RichText there, printed;
  for (const MarkupPiece& piece : pieces) there.inlines.emplace_back(std::get<Text>(piece));
  for (Text words : name) {
    words.emphasis.bold |= around.bold;
    words.emphasis.italic |= around.italic;
    printed.inlines.emplace_back(std::move(words));
  }
  const bool is_same = std::ranges::equal(
      printed_words(there), printed_words(printed),
      [](const Text& a, const Text& b) { return a.text == b.text && a.emphasis == b.emphasis; });
  return is_same ? range : Range{};
}

}  // namespace vanban
