#include "import/join/join.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diag/messages.h"
#include "import/join/fallen_tables.h"
#include "import/join/head_lines.h"
#include "import/join/line_joining.h"
#include "import/join/line_layout.h"
#include "import/join/line_zones.h"
#include "import/join/loose_notes.h"
#include "import/join/page_furniture.h"
#include "import/join/page_line.h"
#include "import/join/paragraph.h"
#include "import/join/star_marks.h"

namespace vanban {

namespace {

constexpr std::size_t words_in_messages = 4;

// The first or last words of a line, for a message.
std::string some_words(std::string_view text, bool first) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  const std::size_t count = std::min(words.size(), words_in_messages);
  std::string some;
  for (std::size_t i = first ? 0 : words.size() - count, left = count; left > 0; ++i, --left) {
    if (!some.empty()) some += ' ';
    some += words[i];
  }
  return some;
}

class Joiner {
 public:
  Joiner(Manuscript manuscript, Diagnostics& diagnostics)
      : from_(std::move(manuscript)), diagnostics_(diagnostics), lines_(page_lines(from_)) {
    joined_.source = from_.source;
    joined_.left_out = std::move(from_.left_out);
    take_page_furniture(lines_, from_, joined_.left_out);
    for (const std::size_t first : find_loose_notes(lines_)) {
      diagnostics_.report(Message::import_note_doubtful, line_of(lines_[first]).where,
                          {some_words(lines_[first].text, true)});
    }
    find_zones(lines_);
    for (const std::size_t first : find_fallen_tables(lines_)) {
      diagnostics_.report(Message::import_table_doubtful, line_of(lines_[first]).where,
                          {some_words(lines_[first].text, true)});
    }
  }

  Manuscript join() {
    const LineLayouts layouts(lines_);
    std::size_t next = 0;
    for (std::size_t block = 0; block < from_.blocks.size(); ++block) {
      if (next < lines_.size() && lines_[next].block == block) {
        add_line(next, layouts.at(next));
        ++next;
      } else if (!is_page_line(from_.blocks[block])) {
        add_other(std::move(from_.blocks[block]));
      }
    }
    join_notes();
    read_stars();
    report_joined();
    return std::move(joined_);
  }

 private:
  static bool is_page_line(const ManuscriptBlock& block) {
    const auto* line = std::get_if<ManuscriptLine>(&block);
    return line != nullptr && !line->is_paragraph;
  }

  const ManuscriptLine& line_of(const PageLine& line) const {
    return std::get<ManuscriptLine>(from_.blocks[line.block]);
  }

  void add_other(ManuscriptBlock block) {
    joined_.blocks.push_back(std::move(block));
    follows_line_.push_back(false);
    before_ = nullptr;
  }

  void add_line(std::size_t at, const LineLayout& layout) {
    const PageLine& line = lines_[at];
    const ManuscriptLine& words = line_of(line);
    if (is_drawn_rule(line.text)) {
      joined_.left_out.push_back({std::string(line.text), "out-rule", words.where});
      return;
    }
    if (line.zone == LineZone::aside) {
      joined_.blocks.emplace_back(words);
      follows_line_.push_back(false);
      return;
    }
    if (line.zone == LineZone::head && line.blanks <= 1 && goes_on_in_head_line(words)) return;
    if (line.zone != LineZone::body) {
      const bool follows = before_ == nullptr && line.blanks == 0 && !line.follows_other_block;
      joined_.blocks.emplace_back(words);
      follows_line_.push_back(follows && !follows_line_.empty());
      before_ = nullptr;
      return;
    }
    const Joining joining = joining_with(line, layout);
    if (joining == Joining::no) {
      paragraph_ = joined_.blocks.size();
      joined_.blocks.emplace_back(paragraph_of(words));
      follows_line_.push_back(false);
    } else {
      append_line(std::get<ManuscriptLine>(joined_.blocks[paragraph_]), words);
      note_join(line, joining);
    }
    is_first_ = joining == Joining::no;
    before_ = &line;
  }

  bool goes_on_in_head_line(const ManuscriptLine& words) {
    if (joined_.blocks.empty()) return false;
    auto* above = std::get_if<ManuscriptLine>(&joined_.blocks.back());
    if (above == nullptr || above->is_paragraph || !goes_on_in_head(above->text, words.text)) {
      return false;
    }
    append_line(*above, words);
    return true;
  }

  Joining joining_with(const PageLine& line, const LineLayout& layout) const {
    if (before_ == nullptr) return Joining::no;
    const auto& paragraph = std::get<ManuscriptLine>(joined_.blocks[paragraph_]);
    if (line.indent > layout.margin && leaves_italics(paragraph, line)) return Joining::no;
    return joining_of({*before_, line, layout, paragraph.text, is_first_, line.follows_page_break});
  }

  // Bases are in italics, who decides is not.
  bool leaves_italics(const ManuscriptLine& paragraph, const PageLine& line) const {
    const auto& styles = line_of(line).styles;
    const bool is_upright = styles.empty() || !styles.front().emphasis.italic;
    if (paragraph.styles.empty() || !is_upright || opens_in_lower_case(line)) return false;
    const StyledRange& last = paragraph.styles.back();
    return last.emphasis.italic && last.range.begin == 0 &&
           last.range.end + 1 >= paragraph.text.size();
  }

  void note_join(const PageLine& line, Joining joining) {
    ++(line.follows_page_break ? page_joins_ : joins_);
    if (joining != Joining::doubtful) return;
    diagnostics_.report(Message::import_join_doubtful, line_of(line).where,
                        {some_words(before_->text, false), some_words(line.text, true)});
  }

  // What a footnote says is one paragraph, however many lines it takes.
  void join_notes() {
    joined_.notes = std::move(from_.notes);
    for (ManuscriptNote& note : joined_.notes) {
      if (note.lines.empty() || note.lines.front().is_paragraph) continue;
      ManuscriptLine paragraph = paragraph_of(note.lines.front());
      for (std::size_t i = 1; i < note.lines.size(); ++i) append_line(paragraph, note.lines[i]);
      note.lines.clear();
      note.lines.push_back(std::move(paragraph));
    }
  }

  // Stars pair inside a paragraph, or over lines that stand directly below each other.
  void read_stars() {
    std::vector<ManuscriptLine*> lines;
    const auto pair_up = [&] {
      if (!lines.empty()) pair_stars(lines, diagnostics_);
      lines.clear();
    };
    for (std::size_t i = 0; i < joined_.blocks.size(); ++i) {
      if (!follows_line_[i]) pair_up();
      if (auto* line = std::get_if<ManuscriptLine>(&joined_.blocks[i])) {
        lines.push_back(line);
        continue;
      }
      for (auto& row : std::get<ManuscriptTable>(joined_.blocks[i]).rows) {
        for (ManuscriptCell& cell : row) {
          for (ManuscriptLine& line : cell.lines) {
            lines.push_back(&line);
            pair_up();
          }
        }
      }
    }
    pair_up();
    for (ManuscriptNote& note : joined_.notes) {
      for (ManuscriptLine& line : note.lines) {
        lines.push_back(&line);
        pair_up();
      }
    }
  }

  void report_joined() {
    const auto note = [&](const char* what, std::size_t count) {
      if (count == 0) return;
      diagnostics_.report(Message::import_repaired, {from_.source}, {what, std::to_string(count)});
    };
    note("repaired-joined", joins_);
    note("repaired-pages", page_joins_);
  }

  Manuscript from_, joined_;
  std::vector<bool> follows_line_;  // by block of `joined_`: a line directly below the one before
  Diagnostics& diagnostics_;
  std::vector<PageLine> lines_;
  const PageLine* before_ = nullptr;  // the line of the body that the next one may go on with
  std::size_t paragraph_ = 0;         // the block of `joined_` that it became part of
  bool is_first_ = true;
  std::size_t joins_ = 0, page_joins_ = 0;
};

}  // namespace

Manuscript join_lines(Manuscript manuscript, Diagnostics& diagnostics) {
  return Joiner(std::move(manuscript), diagnostics).join();
}

}  // namespace vanban
