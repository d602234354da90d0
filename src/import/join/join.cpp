#include "import/join/join.h"

#include <string>
#include <utility>
#include <variant>

#include "import/join/line_joining.h"
#include "import/join/line_layout.h"
#include "import/join/line_zones.h"
#include "import/join/page_line.h"
#include "import/join/paragraph.h"

namespace vanban {

namespace {

// The first or last words of a line, for a message.
std::string first_words(std::string_view text) {
  std::size_t end = 0;
  for (int words = 0; words < 4 && end != std::string_view::npos; ++words) {
    end = text.find(' ', end + 1);
  }
  return std::string(text.substr(0, end));
}

std::string last_words(std::string_view text) {
  std::size_t from = text.size();
  for (int words = 0; words < 4 && from != std::string_view::npos && from > 0; ++words) {
    from = text.rfind(' ', from - 1);
  }
  return std::string(from == std::string_view::npos ? text : text.substr(from == 0 ? 0 : from + 1));
}

class Joiner {
 public:
  Joiner(Manuscript manuscript, Diagnostics& diagnostics)
      : from_(std::move(manuscript)), diagnostics_(diagnostics), lines_(page_lines(from_)) {
    find_zones(lines_);
  }

  Manuscript join() {
    const LineLayouts layouts(lines_);
    Manuscript joined;
    joined.source = from_.source;
    joined.notes = std::move(from_.notes);
    joined.left_out = std::move(from_.left_out);
    std::size_t next = 0;
    for (std::size_t block = 0; block < from_.blocks.size(); ++block) {
      if (next < lines_.size() && lines_[next].block == block) {
        add_line(next, layouts.at(next), joined);
        ++next;
      } else if (!is_page_line(from_.blocks[block])) {
        joined.blocks.push_back(std::move(from_.blocks[block]));
        before_ = nullptr;
      }
    }
    report_joined();
    return joined;
  }

 private:
  static bool is_page_line(const ManuscriptBlock& block) {
    const auto* line = std::get_if<ManuscriptLine>(&block);
    return line != nullptr && !line->is_paragraph;
  }

  const ManuscriptLine& line_of(const PageLine& line) const {
    return std::get<ManuscriptLine>(from_.blocks[line.block]);
  }

  void add_line(std::size_t at, const LineLayout& layout, Manuscript& joined) {
    const PageLine& line = lines_[at];
    const ManuscriptLine& words = line_of(line);
    if (is_drawn_rule(line.text)) {
      joined.left_out.push_back({std::string(line.text), "out-rule", words.where});
      return;
    }
    if (line.zone != LineZone::body) {
      joined.blocks.emplace_back(words);
      before_ = nullptr;
      return;
    }
    if (goes_on(line, layout)) {
      append_line(std::get<ManuscriptLine>(joined.blocks.back()), words);
      ++joins_;
    } else {
      joined.blocks.emplace_back(paragraph_of(words));
    }
    is_first_ = !went_on_;
    before_ = &line;
  }

  bool goes_on(const PageLine& line, const LineLayout& layout) {
    went_on_ = false;
    if (before_ == nullptr) return false;
    const Neighbours neighbours{*before_, line, layout, is_first_, line.follows_page_break};
    const Joining joining = joining_of(neighbours);
    if (joining == Joining::no) return false;
    went_on_ = true;
    if (line.follows_page_break) ++page_joins_;
    if (joining == Joining::doubtful) {
      diagnostics_.report(Message::import_join_doubtful, line_of(line).where,
                          {last_words(before_->text), first_words(line.text)});
    }
    return true;
  }

  void report_joined() {
    const auto note = [&](const char* what, std::size_t count) {
      if (count == 0) return;
      diagnostics_.report(Message::import_repaired, {from_.source}, {what, std::to_string(count)});
    };
    note("repaired-joined", joins_ - page_joins_);
    note("repaired-pages", page_joins_);
  }

  Manuscript from_;
  Diagnostics& diagnostics_;
  std::vector<PageLine> lines_;
  const PageLine* before_ = nullptr;  // the line of the body that the next one may go on with
  bool is_first_ = true, went_on_ = false;
  std::size_t joins_ = 0, page_joins_ = 0;
};

}  // namespace

Manuscript join_lines(Manuscript manuscript, Diagnostics& diagnostics) {
  return Joiner(std::move(manuscript), diagnostics).join();
}

}  // namespace vanban
