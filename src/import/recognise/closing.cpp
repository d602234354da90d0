#include "import/recognise/closing.h"

#include "base/utf8.h"
#include "import/recognise/body_lines.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "model/word_names.h"

namespace vanban {

namespace {

bool opens_closing(std::string_view text) {
  static const LineOpenings openings{"yêu cầu",         "đề nghị",      "trong quá trình",
                                     "quá trình",       "kế hoạch này", "căn cứ kế hoạch này",
                                     "căn cứ nội dung", "nhận được",    "giao",
                                     "ủy ban nhân dân", "ubnd",         "chủ tịch",
                                     "trong quá",       "các cơ quan",  "nơi nhận"};
  return openings.open(text);
}

bool is_summary(std::string_view text) {
  static const LineOpenings openings{"trên đây là", "trên đây"};
  return openings.open(text);
}

// Words of a body behind all items: in files of ours a style of their own.
bool is_body_style(const ManuscriptLine& line) {
  return element_of_word_style(line.style) == Element::body;
}

}  // namespace

std::size_t begin_of_closing(const std::vector<PlacedBlock>& body) {
  std::size_t begin = body.size();
  while (begin > 0 && body[begin - 1].table == nullptr &&
         labels_of(part_of(body[begin - 1].line, 0)).empty() && body[begin - 1].line.is_paragraph) {
    --begin;
  }
  for (std::size_t i = begin; i < body.size(); ++i) {
    if (is_summary(body[i].line.text) || is_body_style(body[i].line)) return i;
  }
  if (begin == 0 || begin == body.size()) return body.size();
  // What follows a heading is what it heads.
  std::vector<ManuscriptBlock> last;
  for (std::size_t i = begin - 1; i < body.size(); ++i) {
    if (body[i].table != nullptr) return body.size();
    last.emplace_back(body[i].line);
  }
  const std::vector<BodyLine> lines = read_body_lines(last);
  if (lines.empty() || lines.front().shape != BodyLine::Shape::text) return body.size();
  for (std::size_t i = begin; i < body.size(); ++i) {
    if (opens_closing(body[i].line.text)) return i;
  }
  return body.size();
}

void take_end_mark(std::vector<PlacedBlock>& blocks) {
  if (blocks.empty() || blocks.back().table != nullptr) return;
  ManuscriptLine& line = blocks.back().line;
  std::size_t end =
      trim(line.text).size() + static_cast<std::size_t>(trim(line.text).data() - line.text.data());
  std::size_t begin = end;
  while (begin > 0 &&
         std::string_view("./ ").find(line.text[begin - 1]) != std::string_view::npos) {
    --begin;
  }
  const std::string_view mark = std::string_view(line.text).substr(begin, end - begin);
  if (mark.find('/') == mark.npos) return;
  const bool has_stop = mark.find('.') != mark.npos && begin > 0;
  line = part_of(line, {0, begin});
  if (has_stop) line.text += '.';
  if (line.text.empty() && line.notes.empty()) blocks.pop_back();
}

}  // namespace vanban
