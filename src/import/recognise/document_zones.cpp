#include "import/recognise/document_zones.h"

#include <algorithm>

#include "base/utf8.h"
#include "import/recognise/bases_reader.h"
#include "import/recognise/closing.h"
#include "import/recognise/foot.h"
#include "import/recognise/head.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/place_date.h"
#include "import/recognise/set_phrases.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr std::size_t longest_head = 80;  // blocks

std::optional<Element> element_at(const PlacedBlock& block) {
  return element_of_word_style(block.line.style);
}

bool is_title_of_ours(Element element) {
  return element == Element::section_title || element == Element::article_title ||
         element == Element::number_title;
}

// The label of a section, an article or what stands for them.
bool opens_body(const PlacedBlock& block) {
  if (block.table != nullptr) return true;
  if (const auto element = element_at(block)) return is_title_of_ours(*element);
  if (marker_of_word_style(block.line.style)) return true;
  const std::vector<WrittenLabel> labels = labels_of(part_of(block.line, 0));
  if (labels.empty()) return false;
  const WrittenLabel& label = labels.front();
  if (label.kind < LabelKind::star) return true;
  return !opens_legal_basis(std::string_view(trim(block.line.text)).substr(label.end));
}

bool is_paragraph_of_text(const PlacedBlock& block) {
  return block.table == nullptr && opens_legal_basis(block.line.text) &&
         count_words(block.line.text, 8) == 8;
}

// CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …, who decides: between subject and bases.
bool is_authority(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  if (const auto element = element_at(block)) return *element == Element::authority;
  const std::string_view text = trim(block.line.text);
  return text.size() < 300 && stands_in_capitals(text) && !is_enacting_line(block) &&
         !opens_legal_basis(text) && labels_of(part_of(block.line, 0)).empty();
}

// "VÀ DU LỊCH" below "BỘ VĂN HÓA, THỂ THAO": in the same cell, or one that cannot stand alone.
bool continues_name(const PlacedBlock& block) {
  static const LineOpenings conjunctions{"và", "-", "tỉnh", "thành phố"};
  const std::string_view text = trim(block.line.text);
  if (block.table != nullptr || text.size() > 250 || !stands_in_capitals(text)) return false;
  if (is_type_line(block) || is_title_of_office(text) || opens_signature(text)) return false;
  return block.side == SideOfPage::left || conjunctions.open(text);
}

// Where the letterhead above that block begins.
std::size_t begin_of_head(const std::vector<PlacedBlock>& blocks, std::size_t from,
                          std::size_t head) {
  constexpr std::size_t most_lines_of_name = 3;
  while (true) {
    while (head > from && belongs_to_head(blocks[head - 1])) --head;
    std::size_t above = head;
    while (above > from && head - above < most_lines_of_name && continues_name(blocks[above - 1])) {
      --above;
    }
    const bool goes_on = above < head && above > from && belongs_to_head(blocks[above - 1]) &&
                         opens_body_name(trim(blocks[above - 1].line.text));
    if (!goes_on) return head;
    head = above - 1;
  }
}

class ZoneFinder {
 public:
  ZoneFinder(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end)
      : blocks_(blocks), begin_(begin), end_(end) {}

  DocumentZones run() {
    zones_.head_end = end_of_head();
    zones_.title = read_title(blocks_, zones_.head_end, end_);
    if (zones_.title.type.empty() && decides()) zones_.title.type = "QUYẾT ĐỊNH";
    zones_.is_decision = zones_.title.type == "QUYẾT ĐỊNH";
    std::size_t at = zones_.late_head_end = end_of_late_head();
    if (zones_.is_decision) {
      while (at < end_ && is_authority(blocks_[at])) ++at;
    }
    zones_.bases_begin = at;
    zones_.bases_end = end_of_bases(at);
    zones_.body_begin = zones_.bases_end;
    if (zones_.body_begin < end_ && is_enacting_line(blocks_[zones_.body_begin])) {
      ++zones_.body_begin;
    }
    zones_.body_end = end_of_body(zones_.body_begin);
    zones_.closing_begin = zones_.is_decision ? zones_.body_end : begin_of_closing_here();
    return zones_;
  }

 private:
  std::size_t end_of_head() const {
    const std::size_t last = std::min(end_, begin_ + longest_head);
    for (std::size_t at = begin_; at < last; ++at) {
      if (is_type_line(blocks_[at]) || is_title_in_one_line(blocks_[at])) return at;
      if (at > begin_ && is_paragraph_of_text(blocks_[at])) break;
    }
    std::size_t at = begin_;
    while (at < last && is_of_headless_title(blocks_[at])) ++at;
    return at;
  }

  // Markdown has the title first, and the head beneath it.
  std::size_t end_of_late_head() const {
    std::size_t end = zones_.title.end;
    const bool has_names = head_has(is_name_of_body);
    const bool has_number = head_has(opens_number), has_date = head_has(is_place_date);
    for (std::size_t at = end; at < end_; ++at) {
      if (blocks_[at].table != nullptr) break;
      const std::string_view text = trim(blocks_[at].line.text);
      if (is_typed_rule(text)) continue;
      const bool fits = (opens_number(text) && !has_number) || (is_place_date(text) && !has_date) ||
                        !find_country(text).empty() || !find_motto(text).empty() ||
                        (is_name_of_body(text) && !has_names && !zones_.is_decision);
      if (!fits) break;
      end = at + 1;
    }
    return end;
  }

  bool head_has(bool (*fits)(std::string_view)) const {
    for (std::size_t at = begin_; at < zones_.head_end; ++at) {
      for (const PlacedBlock& column : columns_of(blocks_[at])) {
        if (fits(column.line.text)) return true;
      }
    }
    return false;
  }

  static bool is_name_of_body(std::string_view text) {
    return text.size() < 300 && (opens_body_name(text) || opens_unit_name(text));
  }

  // "QUYẾT ĐỊNH:" above "Điều 1.", where the title is missing.
  bool decides() const {
    static const LineOpenings article{"điều 1"};
    const std::size_t last = std::min(end_, begin_ + longest_head);
    for (std::size_t at = begin_; at + 1 < last; ++at) {
      if (!is_enacting_line(blocks_[at])) continue;
      const PlacedBlock& next = blocks_[at + 1];
      return next.table == nullptr && article.open(next.line.text);
    }
    return false;
  }

  // Of a letter, or of a file whose type is missing.
  static bool is_of_headless_title(const PlacedBlock& block) {
    if (block.table != nullptr) return false;
    static const LineOpenings letter{"v/v", "về việc", "dự thảo"};
    return belongs_to_head(block) || letter.open(block.line.text);
  }

  bool is_end_of_text(std::size_t at) const {
    return begins_foot(blocks_, at) || begins_appendix(blocks_[at]);
  }

  std::size_t end_of_bases(std::size_t at) const {
    const std::size_t begin = at;
    for (; at < end_ && !is_end_of_text(at); ++at) {
      const PlacedBlock& block = blocks_[at];
      if (is_enacting_line(block)) return at;
      if (opens_body(block) && !is_addressee(at)) return at;
      if (!zones_.is_decision && is_lead(block)) return at + 1;
    }
    // There are no sections: what is no basis is the body.
    static const LineOpenings letter{"kính gửi"};
    at = begin;
    while (at < end_ && blocks_[at].table == nullptr &&
           (letter.open(blocks_[at].line.text) || is_ended_basis(blocks_[at].line.text))) {
      ++at;
    }
    return at;
  }

  // "- Các sở;" below "Kính gửi:".
  bool is_addressee(std::size_t at) const {
    static const LineOpenings letter{"kính gửi"};
    constexpr std::size_t most = 60;
    const std::size_t first = std::max(zones_.bases_begin, at - std::min(at, most));
    while (at > first && is_dash(blocks_[at])) --at;
    return blocks_[at].table == nullptr && letter.open(blocks_[at].line.text);
  }

  static bool is_dash(const PlacedBlock& block) {
    if (block.table != nullptr) return false;
    const std::vector<WrittenLabel> labels = labels_of(part_of(block.line, 0));
    return !labels.empty() && labels.front().kind > LabelKind::star;
  }

  static bool is_ended_basis(std::string_view text) {
    return opens_legal_basis(text) && trim(text).ends_with(';');
  }

  static bool is_lead(const PlacedBlock& block) {
    return trim(block.line.text).ends_with(':') && count_words(block.line.text, 6) == 6;
  }

  std::size_t end_of_body(std::size_t at) const {
    for (; at < end_; ++at) {
      if (is_end_of_text(at)) return at;
      // What is attached to a decision without a foot.
      if (zones_.is_decision && at > zones_.body_begin && is_lone_type_line(blocks_[at])) {
        return begin_of_head(blocks_, zones_.body_begin + 1, at);
      }
    }
    return at;
  }

  std::size_t begin_of_closing_here() const {
    const std::vector<PlacedBlock> body(
        blocks_.begin() + static_cast<std::ptrdiff_t>(zones_.body_begin),
        blocks_.begin() + static_cast<std::ptrdiff_t>(zones_.body_end));
    return zones_.body_begin + begin_of_closing(body);
  }

  const std::vector<PlacedBlock>& blocks_;
  std::size_t begin_, end_;
  DocumentZones zones_;
};

}  // namespace

DocumentZones find_zones_of_document(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                                     std::size_t end) {
  return ZoneFinder(blocks, begin, end).run();
}

bool begins_appendix(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  if (const auto element = element_at(block)) return *element == Element::appendix_name;
  if (block.line.text.size() > 600) return false;
  return appendix_name_length(with_single_spaces(part_of(block.line, 0)).text) > 0;
}

std::size_t next_document(const std::vector<PlacedBlock>& blocks, std::size_t from,
                          bool in_appendix) {
  for (std::size_t at = from; at < blocks.size(); ++at) {
    if (begins_appendix(blocks[at])) return at;
    if (!is_type_line(blocks[at])) continue;
    std::size_t head = at;
    head = begin_of_head(blocks, from, head);
    const bool has_head = head < at;
    if (has_head || (!in_appendix && is_lone_type_line(blocks[at]))) return head;
  }
  return blocks.size();
}

}  // namespace vanban
