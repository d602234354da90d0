#include "import/extract/docx/list_breaks.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "import/join/line_label.h"
#include "import/recognise/labels.h"

namespace vanban {

namespace {

bool is_uncounted(LabelKind kind) {
  return kind >= LabelKind::star;
}

bool goes_on_from(const WrittenLabel& before, const WrittenLabel& label) {
  const bool same_kind = before.kind == label.kind && before.mark == label.mark &&
                         before.depth == label.depth && before.figures == label.figures;
  if (!same_kind) return false;
  return is_uncounted(label.kind) || (before.value > 0 && label.value == before.value + 1);
}

bool begins_list(const WrittenLabel& label) {
  return is_uncounted(label.kind) || label.value == 1;
}

// The lists that are open in a paragraph, the outermost first.
class OpenLists {
 public:
  // True if the words are an item behind a line that ends with those before.
  bool take(std::string_view words, std::size_t label_end, std::string_view before) {
    constexpr std::size_t enough_for_a_label = 80;
    ManuscriptLine line;
    line.text = words.substr(0, enough_for_a_label);
    line.label_end = label_end;
    std::vector<WrittenLabel> labels = labels_of(line);
    if (labels.empty()) return false;
    if (before.empty()) {
      lists_.push_back(std::move(labels));
      return false;
    }
    if (asks_for_more(before, line_label(words), words)) return false;
    for (std::size_t i = lists_.size(); i-- > 0;) {
      if (!any_goes_on(lists_[i], labels)) continue;
      lists_.resize(i);
      lists_.push_back(std::move(labels));
      return true;
    }
    constexpr std::size_t deepest = 6;
    const bool begins = !lists_.empty() && lists_.size() < deepest && before.ends_with(':') &&
                        std::ranges::any_of(labels, begins_list);
    if (begins) lists_.push_back(std::move(labels));
    return begins;
  }

 private:
  static bool any_goes_on(const std::vector<WrittenLabel>& before,
                          const std::vector<WrittenLabel>& labels) {
    return std::ranges::any_of(before, [&](const WrittenLabel& one) {
      return std::ranges::any_of(
          labels, [&](const WrittenLabel& label) { return goes_on_from(one, label); });
    });
  }

  std::vector<std::vector<WrittenLabel>> lists_;
};

std::vector<std::size_t> item_starts(const ManuscriptLine& line) {
  std::vector<std::size_t> starts;
  OpenLists lists;
  const std::string_view text = line.text;
  std::string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view words = text.substr(at, end - at);
    const std::size_t blanks = std::min(words.find_first_not_of(' '), words.size());
    if (lists.take(trim(words), at == 0 ? line.label_end : 0, before)) {
      starts.push_back(at + blanks);
    }
    if (!trim(words).empty()) before = trim(words);
    at = end + 1;
  }
  return starts;
}

// Takes the words of ascending ranges out of a line.
class LineCutter {
 public:
  explicit LineCutter(ManuscriptLine line) : line_(std::move(line)) {}

  ManuscriptLine take(std::size_t begin, std::size_t end, bool is_last) {
    const std::string_view words = std::string_view(line_.text).substr(begin, end - begin);
    const std::size_t size = words.find_last_not_of(" \n") + 1;
    ManuscriptLine part;
    part.text = words.substr(0, size);
    part.is_paragraph = line_.is_paragraph;
    part.align = line_.align;
    part.style = line_.style;
    part.outline = line_.outline;
    for (; style_ < line_.styles.size() && line_.styles[style_].range.begin < end; ++style_) {
      const Range range = line_.styles[style_].range;
      const std::size_t from = std::max(range.begin, begin) - begin;
      const std::size_t to = std::min(range.end, begin + size);
      if (to > begin + from) {
        part.styles.push_back({{from, to - begin}, line_.styles[style_].emphasis});
      }
      if (range.end > end) break;
    }
    const auto& notes = line_.notes;
    for (; note_ < notes.size() && (is_last || notes[note_].at < end); ++note_) {
      part.notes.push_back({std::min(notes[note_].at - begin, size), notes[note_].id});
    }
    part.where = line_.where;
    part.where.offset += static_cast<std::uint32_t>(begin);
    if (begin == 0) {
      part.label_end = line_.label_end;
      part.list_level = line_.list_level;
    }
    return part;
  }

 private:
  ManuscriptLine line_;
  std::size_t style_ = 0, note_ = 0;
};

}  // namespace

std::vector<ManuscriptLine> parted_at_items(ManuscriptLine line) {
  std::vector<ManuscriptLine> parts;
  std::vector<std::size_t> starts;
  if (line.text.find('\n') != std::string::npos) starts = item_starts(line);
  if (starts.empty()) {
    parts.push_back(std::move(line));
    return parts;
  }
  const std::size_t size = line.text.size();
  const bool starts_page = line.starts_page;
  const std::string bookmark = line.bookmark;
  LineCutter cutter(std::move(line));
  std::size_t begin = 0;
  starts.push_back(size);
  for (const std::size_t end : starts) {
    parts.push_back(cutter.take(begin, end, end == size));
    begin = end;
  }
  parts.front().starts_page = starts_page;
  parts.front().bookmark = bookmark;
  return parts;
}

}  // namespace vanban
