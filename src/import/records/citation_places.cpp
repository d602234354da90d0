#include "import/records/citation_places.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <variant>

#include "check/citations/citation_reader.h"
#include "check/citations/cited_text.h"
#include "check/read_passages.h"
#include "check/words.h"
#include "derive/text/asides.h"
#include "import/records/sure_citations.h"
#include "import/records/title_ends.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

Emphasis without(Emphasis emphasis, Emphasis around) {
  return {emphasis.bold && !around.bold, emphasis.italic && !around.italic};
}

// The passages of a document follow each other in one list, each text before its footnotes.
struct PrintedOrder {
  const Passage* caller = nullptr;
  std::size_t offset = 0;  // of the call
  bool is_note = false;
};

// Names of laws begin alike: "Luật Giáo dục", "Luật Giáo dục đại học", "Luật Thi đua, khen thưởng".
bool ends_name_of_law(const Passage& passage, const PhraseMatch& match) {
  static const WordKeys marks{".", ";", ":", ")"};
  static const WordKeys words{"quy", "được", "để", "cho", "tại", "trên", "theo", "trong", "với"};
  static const WordKey comma = word_key(","), also = word_key("và"), each = word_key("các");
  const std::size_t next = token_from(passage, match.end);
  if (next >= passage.tokens.size()) return true;
  const WordKey key = passage.tokens[next].key;
  const bool is_last = next + 1 >= passage.tokens.size();
  if (key == comma) return is_last || opens_with_capital(word_at(passage, next + 1));
  if (key == also) return !is_last && passage.tokens[next + 1].key == each;
  return marks.has(key) || words.has(key);
}

// "… của UBND tỉnh, Ban Chỉ đạo ban hành Kế hoạch": behind the comma stands who acts now.
void cut_issuer(const Passage& passage, DocumentCitation& citation) {
  static const WordKeys acts{"ban", "xây", "triển", "tổ"};
  static const WordKeys done{"hành", "dựng", "khai", "chức"};
  const std::string& issuer = citation.issuer_words;
  const std::size_t comma = issuer.rfind(", ");
  const std::size_t next = token_from(passage, citation.range.end);
  if (comma == issuer.npos || next + 1 >= passage.tokens.size()) return;
  if (!acts.has(passage.tokens[next].key) || !done.has(passage.tokens[next + 1].key)) return;
  if (!passage.at(citation.range).ends_with(issuer)) return;
  citation.range.end -= issuer.size() - comma;
  citation.issuer_words = issuer.substr(0, comma);
}

bool is_read(Passage::Kind kind) {
  using Kind = Passage::Kind;
  return kind != Kind::subject && kind != Kind::authority && kind != Kind::signer &&
         kind != Kind::other;
}

}  // namespace

CitationPlaces::CitationPlaces(const PrintedPlan& printed, const CheckWords& words)
    : printed_(printed),
      passages_(read_passages(printed.document())),
      lines_(printed.sources().size()) {
  note_openings();
  const TitleEnds titles(words);
  for (const Passage& passage : passages_) {
    const bool is_ours = passage.where.offset < lines_.size();
    if (is_ours && is_read(passage.kind)) read(passage, titles);
  }
  std::erase_if(places_, [](const CitationPlace& place) { return !is_surely_read(place); });
  sort_as_numbered();
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

void CitationPlaces::add(const Passage& passage, Range range, DocumentCitation citation) {
  const std::size_t number = passage.where.offset;
  places_.push_back({number, &passage, range, 0, std::move(citation)});
  if (lines_[number]) return;
  const Markup& text = *printed_.sources()[number].text;
  lines_[number].emplace(Line{FlatText(text), PrintedPlaces(text, printed_.text(number))});
}

void CitationPlaces::read(const Passage& passage, const TitleEnds& titles) {
  const std::size_t first = places_.size();
  for (DocumentCitation& citation :
       read_citations(CitedText(passage.words, passage.tokens, passage.quoted))) {
    cut_issuer(passage, citation);
    const Range range = citation.range;
    add(passage, range, std::move(citation));
  }
  for (std::size_t i = first; i < places_.size(); ++i) {
    CitationPlace& place = places_[i];
    const std::string issuer = issuer_of_group(place);
    if (!issuer.empty()) place.citation.issuer_words = issuer;
    place.title_end = titles.of_basis(place);
    // What stands behind is cited beside it, or in a title that is better written with it.
    const bool cites_others = i + 1 < places_.size() &&
                              places_[i + 1].range.begin < place.title_end &&
                              !places_[i + 1].citation.is_quoted;
    if (cites_others) place.title_end = 0;
    if (place.title_end == 0) place.title_end = titles.of_quoted_name(place);
  }
}

void CitationPlaces::add_brief_laws(const std::vector<CitationRecord>& laws) {
  Phrases names;
  for (std::size_t i = 0; i < laws.size(); ++i) names.add(laws[i].type + " " + laws[i].title, i);
  for (const Passage& passage : passages_) {
    const bool is_ours = passage.where.offset < lines_.size();
    if (is_ours && is_read(passage.kind)) add_brief_laws(passage, names, laws);
  }
  sort_as_numbered();
}

void CitationPlaces::add_brief_laws(const Passage& passage, const Phrases& names,
                                    const std::vector<CitationRecord>& laws) {
  for (const PhraseMatch& match : names.find(passage.words, passage.tokens)) {
    const Range range{match.begin, match.end};
    const bool is_name = passage.at(range) == laws[match.id].type + " " + laws[match.id].title;
    if (!is_name || touches(passage.quoted, range) || !ends_name_of_law(passage, match)) continue;
    DocumentCitation citation;
    citation.type = laws[match.id].type;
    citation.name = laws[match.id].title;
    citation.is_law = true;
    citation.range = range;
    add(passage, range, std::move(citation));
  }
}

// Where number() meets the words of each text: those of a footnote at its call.
void CitationPlaces::sort_as_numbered() {
  std::map<const Passage*, PrintedOrder> orders;
  const Passage* caller = nullptr;
  std::size_t note = 0;
  for (const Passage& passage : passages_) {
    const bool is_note = passage.kind == Passage::Kind::note && caller != nullptr;
    if (!is_note) {
      caller = &passage;
      note = 0;
    }
    orders[&passage] = {caller, is_note ? offset_of_call(*caller, note++) : 0, is_note};
  }
  std::ranges::stable_sort(places_, {}, [&](const CitationPlace& place) {
    const PrintedOrder& order = orders.at(place.passage);
    return std::tuple(order.caller, order.is_note ? order.offset : place.range.begin);
  });
}

std::size_t CitationPlaces::offset_of_call(const Passage& caller, std::size_t note) const {
  std::size_t offset = 0;
  if (caller.where.offset >= printed_.sources().size()) return offset;
  for (const Inline& piece : printed_.text(caller.where.offset).inlines) {
    if (std::holds_alternative<FootnoteCall>(piece) && note-- == 0) break;
    offset += length_in_passage(piece);
  }
  return offset;
}

std::string CitationPlaces::title_between(const CitationPlace& place, Range title,
                                          Range whole) const {
  const Line& line = *lines_[place.text];
  const Range in_text = line.places.in_text(title), all = line.places.in_text(whole);
  if (in_text.empty() || all.empty()) return {};
  const Emphasis around = common_emphasis(line.flat.slice(all));
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
  const Emphasis around = common_emphasis(pieces);
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
