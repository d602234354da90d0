#include "import/recognise/sibling_shapes.h"

#include <algorithm>

#include "base/utf8.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"

namespace vanban {

namespace {

using Shape = BodyLine::Shape;

constexpr std::size_t longest_heading = 70;  // words

bool may_be_heading(const OutlineEntry& entry) {
  return entry.label && entry.label->kind < LabelKind::bracketed && !entry.content.is_ours;
}

class ShapeVote {
 public:
  explicit ShapeVote(BodyOutline& outline) : entries_(outline.entries) {}

  void run() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::vector<std::size_t> inside = entries_[i].inside;
      std::vector<std::size_t> list;
      for (const std::size_t place : inside) {
        if (!may_be_heading(entries_[place])) continue;
        if (!list.empty() && entries_[list.front()].label->kind != entries_[place].label->kind) {
          agree(list);
          list.clear();
        }
        list.push_back(place);
      }
      agree(list);
    }
  }

 private:
  bool holds_list(const OutlineEntry& entry) const {
    return std::ranges::any_of(
        entry.inside, [&](std::size_t place) { return entries_[place].label.has_value(); });
  }

  void agree(const std::vector<std::size_t>& list) {
    std::size_t headings = 0, sentences = 0;
    for (const std::size_t place : list) {
      const OutlineEntry& entry = entries_[place];
      if (entry.content.shape != Shape::text) ++headings;
      if (entry.content.shape == Shape::text && entry.inside.empty()) ++sentences;
    }
    for (const std::size_t place : list) {
      OutlineEntry& entry = entries_[place];
      if (entry.content.shape == Shape::title) {
        const bool is_sentence = announces(entry.content.line) && sentences >= headings &&
                                 !is_all_bold(entry.content.line);
        if (is_sentence || is_noted_sentence(entry, headings, sentences))
          entry.content.shape = Shape::text;
      } else if (entry.content.shape == Shape::text && headings > sentences && holds_list(entry) &&
                 looks_like_heading(entry.content.line)) {
        entry.content.shape = Shape::title;
      }
    }
  }

  // "3. Công ty An Bình" / "* Ghi chú: …" beside "1." and "2." that head nothing.
  bool is_noted_sentence(const OutlineEntry& entry, std::size_t headings,
                         std::size_t sentences) const {
    if (headings != 1 || sentences < 2 || entry.inside.empty()) return false;
    const auto& first = entries_[entry.inside.front()].label;
    return first && first->kind == LabelKind::star && !is_all_bold(entry.content.line) &&
           !stands_in_capitals(entry.content.line.text);
  }

  static bool looks_like_heading(const ManuscriptLine& line) {
    const std::string_view text = trim(line.text);
    const bool is_one_sentence = text.find(". ") == text.npos;
    return is_one_sentence && !text.ends_with(';') && !text.ends_with(':') &&
           count_words(text, longest_heading + 1) <= longest_heading;
  }

  std::vector<OutlineEntry>& entries_;
};

}  // namespace

void agree_on_shapes(BodyOutline& outline) {
  ShapeVote(outline).run();
}

}  // namespace vanban
