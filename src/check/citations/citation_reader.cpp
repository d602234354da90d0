#include "check/citations/citation_reader.h"

#include <algorithm>
#include <utility>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/date_words.h"
#include "check/citations/issuer_words.h"
#include "check/citations/law_words.h"
#include "check/citations/title_words.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::size_t farthest_type = 40;

struct Words {
  std::uint64_t so = word_key("số"), of = word_key("của"), each = word_key("các"),
                also = word_key("và"), day = word_key("ngày"), month = word_key("tháng"),
                year = word_key("năm"), signed_on = word_key("ký"), ban = word_key("ban"),
                hanh = word_key("hành");
};

const Words& known() {
  static const Words words;
  return words;
}

class CitationReader {
 public:
  explicit CitationReader(const CitedText& text) : text_(text) {}

  std::vector<DocumentCitation> run() {
    for (std::size_t at = 0; at < text_.size();) {
      at = read_at(at);
    }
    return std::move(found_);
  }

 private:
  // Gives the token to go on with.
  std::size_t read_at(std::size_t at) {
    if (const auto number = number_at(text_.words(), text_.tokens(), at)) {
      return read_numbered(at, *number);
    }
    if (text_.key(at) == known().each) read_group(at);
    if (auto law = law_at(text_, at)) {
      law->citation.is_nested = is_nested(at);
      finish(law->citation, at, law->next, law->next);
      return law->next;
    }
    return at + 1;
  }

  // "các Kế hoạch của UBND tỉnh: …": what follows need not say it again.
  void read_group(std::size_t at) {
    const auto type = type_at(text_.tokens(), at + 1);
    if (!type) return;
    group_type_ = type->name;
    group_issuer_.clear();
    std::size_t next = type->next;
    if (text_.key(next) == known().of) {
      const std::size_t end = end_of_issuer(text_, next + 1);
      if (text_.is_mark(end, ":")) group_issuer_ = text_.text(next + 1, end);
    }
  }

  std::size_t read_numbered(std::size_t at, const NumberWords& number) {
    DocumentCitation citation;
    citation.read = number;
    citation.number = text_.text(at, number.next);
    std::size_t first = at;
    if (first > 0 && text_.key(first - 1) == known().so) {
      citation.has_so = true;
      --first;
    }
    const auto type = type_before(text_.tokens(), first);
    if (type && type->is_form) return number.next;
    first = read_type(first, citation);
    citation.is_nested = is_nested(first);
    std::size_t next = read_date(number.next, citation);
    next = read_of(next, citation);
    if (!citation.date) next = read_date(next, citation);
    read_title(text_, next, citation);
    finish(citation, first, next, number.next);
    return number.next;
  }

  // Gives the token that the citation begins with.
  std::size_t read_type(std::size_t before, DocumentCitation& citation) {
    if (const auto type = type_before(text_.tokens(), before)) {
      citation.type = type->name;
      citation.is_law = type->is_law;
      citation.has_type_before = citation.is_type_known = true;
      return type->first;
    }
    if (const auto law = law_before(text_, before)) {
      citation.type = law->type;
      citation.name = law->name;
      citation.is_law = citation.is_type_known = true;
      return law->first;
    }
    if (continues_list(before)) {
      if (!group_type_.empty()) citation.type = group_type_;
      if (citation.type.empty() && !found_.empty()) citation.type = found_.back().type;
    }
    citation.is_type_known = !citation.type.empty() || has_type_in_sentence(before);
    return before;
  }

  bool continues_list(std::size_t before) const {
    return before > 0 &&
           (text_.is_mark(before - 1, ":;,") || text_.key(before - 1) == known().also);
  }

  bool has_type_in_sentence(std::size_t before) const {
    for (std::size_t back = 1; back <= std::min(before, farthest_type); ++back) {
      const std::size_t at = before - back;
      if (text_.ends_sentence(at) || text_.is_mark(at, ";")) return false;
      if (type_at(text_.tokens(), at)) return true;
    }
    return false;
  }

  // ", ban hành ngày …", "(ngày …)", "năm 2020".
  std::size_t read_date(std::size_t first, DocumentCitation& citation) const {
    std::size_t at = first;
    const bool is_apart = text_.is_mark(at, ",(");
    if (is_apart) ++at;
    if (text_.key(at) == known().ban && text_.key(at + 1) == known().hanh) at += 2;
    if (text_.key(at) == known().signed_on) ++at;
    const std::uint64_t key = text_.key(at);
    const bool begins_date =
        key == known().day || (!is_apart && (key == known().month || key == known().year));
    if (!begins_date) return first;
    const auto date = date_words_at(text_, at);
    if (!date) return first;
    citation.date = date->date;
    citation.date_range = date->range;
    return text_.is_mark(date->next, ")") ? date->next + 1 : date->next;
  }

  std::size_t read_of(std::size_t first, DocumentCitation& citation) const {
    const std::size_t at = text_.is_mark(first, ",") ? first + 1 : first;
    if (text_.key(at) != known().of) {
      const bool is_of_group = !group_issuer_.empty() && citation.type == group_type_;
      if (is_of_group) citation.issuer_words = group_issuer_;
      return first;
    }
    const std::size_t end = end_of_issuer(text_, at + 1);
    if (end == at + 1) return first;
    citation.issuer_words = text_.text(at + 1, end);
    return end;
  }

  // Whether nothing but the words of a title stands between the citation before and this one.
  bool is_nested(std::size_t first) const {
    if (found_.empty() || first == 0) return false;
    for (std::size_t at = first; at > last_end_; --at) {
      if (text_.is_mark(at - 1, ";:)") || text_.ends_sentence(at - 1)) return false;
    }
    const bool is_listed = text_.is_mark(first - 1, ",") || text_.key(first - 1) == known().also;
    return first > last_end_ && !(is_listed && first == last_end_ + 1);
  }

  void finish(DocumentCitation& citation, std::size_t first, std::size_t next, std::size_t least) {
    citation.range = {text_.tokens()[first].begin, text_.tokens()[std::max(next, least) - 1].end};
    citation.is_quoted =
        touches(text_.quoted(), {text_.tokens()[first].begin, text_.tokens()[least - 1].end});
    if (!citation.name.empty()) citation.name_key = combined(word_keys(citation.name));
    last_end_ = std::max(next, least);
    found_.push_back(std::move(citation));
  }

  const CitedText& text_;
  std::vector<DocumentCitation> found_;
  std::string group_type_, group_issuer_;
  std::size_t last_end_ = 0;
};

}  // namespace

std::vector<DocumentCitation> read_citations(const CitedText& text) {
  return CitationReader(text).run();
}

}  // namespace vanban
