#include "import/recognise/bases_reader.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr Emphasis italic{false, true};

// Places of a mark with a space behind it, outside of quotes and brackets.
std::vector<std::size_t> breaks_in(std::string_view text, std::string_view marks) {
  std::vector<std::size_t> places;
  int open = 0;
  bool straight = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t place = at;
    const char32_t sign = next_code_point(text, at);
    if (sign == U'“' || sign == U'(') ++open;
    if (sign == U'”' || sign == U')') open = std::max(open - 1, 0);
    if (sign == U'"') straight = !straight;
    const bool is_mark = sign < 0x80 && marks.find(static_cast<char>(sign)) != marks.npos;
    if (is_mark && open == 0 && !straight && at < text.size() && text[at] == ' ') {
      places.push_back(place);
    }
  }
  return places;
}

bool opens_lead(std::string_view text) {
  static const LineOpenings bodies{
      "ủy ban", "ubnd",   "sở",        "ban",   "bộ",      "công an",   "chủ tịch", "hội",
      "phòng",  "trường", "tỉnh",      "xã",    "đảng ủy", "tiểu ban",  "mặt trận", "văn phòng",
      "đoàn",   "cục",    "trung tâm", "huyện", "phường",  "thành phố", "nay",      "liên đoàn"};
  return bodies.open(text) && !begins_with_small_letter(text);
}

// Where the lead begins in a paragraph that holds bases, too; 0: nowhere for sure.
std::size_t begin_of_lead(std::string_view text) {
  const std::vector<std::size_t> places = breaks_in(text, ",;.");
  for (auto place = places.rbegin(); place != places.rend(); ++place) {
    if (opens_lead(trim(text.substr(*place + 1)))) return *place + 1;
  }
  return 0;
}

// The bases of one line, cut where another begins.
std::vector<ManuscriptLine> cut_at_semicolons(const ManuscriptLine& line) {
  std::vector<ManuscriptLine> parts;
  std::size_t begin = 0;
  for (const std::size_t place : breaks_in(line.text, ";")) {
    parts.push_back(part_of(line, {begin, place}));
    begin = place + 1;
  }
  parts.push_back(part_of(line, begin));
  std::erase_if(parts, [](const ManuscriptLine& part) { return part.text.empty(); });
  return parts;
}

// The program sets the mark at the end; the one that was there goes.
ManuscriptLine without_end_mark(const ManuscriptLine& line) {
  std::size_t end = trim(line.text).size();
  while (end > 0 && std::string_view(".;,").find(line.text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return part_of(line, {0, end});
}

void add(const ManuscriptLine& line, Emphasis usual, LegalBases& bases) {
  bases.items.push_back({markup_of_line(without_end_mark(line), usual), {}});
}

LegalBases in_one_paragraph(const ManuscriptLine& paragraph) {
  LegalBases bases;
  bases.shape = LegalBases::Shape::paragraph;
  const std::size_t lead = begin_of_lead(paragraph.text);
  if (lead > 0) {
    for (const ManuscriptLine& part : cut_at_semicolons(part_of(paragraph, {0, lead}))) {
      add(part, {}, bases);
    }
  }
  bases.lead = markup_of_line(part_of(paragraph, lead));
  return bases;
}

bool is_lead(const ManuscriptLine& line) {
  if (const auto element = element_of_word_style(line.style)) return *element != Element::basis;
  return trim(line.text).ends_with(':') || !opens_legal_basis(line.text);
}

LegalBases in_lines(const std::vector<ManuscriptLine>& paragraphs, std::size_t count) {
  LegalBases bases;
  if (count == 1) {
    const std::vector<ManuscriptLine> parts = cut_at_semicolons(paragraphs.front());
    const auto opens = [](const ManuscriptLine& part) { return opens_legal_basis(part.text); };
    if (parts.size() > 1 && std::ranges::all_of(parts, opens)) {
      bases.shape = LegalBases::Shape::packed;
      for (const ManuscriptLine& part : parts) add(part, italic, bases);
      return bases;
    }
  }
  for (std::size_t i = 0; i < count; ++i) add(paragraphs[i], italic, bases);
  return bases;
}

}  // namespace

bool opens_legal_basis(std::string_view text) {
  static const LineOpenings openings{
      "căn cứ",   "thực hiện", "theo", "xét",       "trên cơ sở", "tiếp tục",  "triển khai",
      "thi hành", "để",        "nhằm", "pháp lệnh", "luật",       "nghị định", "quyết định"};
  return openings.open(text);
}

std::optional<LegalBases> read_legal_bases(const std::vector<ManuscriptLine>& paragraphs,
                                           bool has_lead) {
  if (paragraphs.empty()) return std::nullopt;
  std::size_t count = paragraphs.size();
  while (has_lead && count > 0 && is_lead(paragraphs[count - 1])) --count;
  LegalBases bases;
  if (count == 0 && paragraphs.size() == 1) {
    bases = in_one_paragraph(paragraphs.front());
  } else {
    bases = in_lines(paragraphs, count);
    ManuscriptLine lead;
    for (std::size_t i = count; i < paragraphs.size(); ++i) append_line(lead, paragraphs[i], '\n');
    bases.lead = markup_of_line(lead);
  }
  bases.where = paragraphs.front().where;
  return bases;
}

}  // namespace vanban
