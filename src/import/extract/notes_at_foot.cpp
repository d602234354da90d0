#include "import/extract/notes_at_foot.h"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t most_calls = 500;  // in a line; no author has more

constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴",
                                                     "⁵", "⁶", "⁷", "⁸", "⁹"};

// Raised figures at a place: the number they make and the bytes they take; 0 bytes: none.
struct Raised {
  int number = 0;
  std::size_t length = 0;
};

Raised raised_at(std::string_view text) {
  Raised read;
  for (int figures = 0; figures < 4; ++figures) {
    const std::string_view rest = text.substr(read.length);
    const auto figure =
        std::ranges::find_if(raised, [&](std::string_view mark) { return rest.starts_with(mark); });
    if (figure == raised.end()) break;
    read.number = read.number * 10 + static_cast<int>(figure - raised.begin());
    read.length += figure->size();
  }
  return read;
}

// "m²", "km³".
bool is_unit(std::string_view before) {
  std::size_t from = before.size();
  while (from > 0 && before[from - 1] >= 'a' && before[from - 1] <= 'z') --from;
  const std::string_view word = before.substr(from);
  return word == "m" || word == "km" || word == "cm" || word == "dm" || word == "mm" ||
         word == "hm";
}

void take_out(Range range, ManuscriptLine& line) {
  const auto moved = [&](std::size_t& at) {
    if (at > range.begin) at = at < range.end ? range.begin : at - (range.end - range.begin);
  };
  line.text.erase(range.begin, range.end - range.begin);
  for (StyledRange& style : line.styles) {
    moved(style.range.begin);
    moved(style.range.end);
  }
  for (NoteMark& note : line.notes) moved(note.at);
}

struct NoteCall {
  ManuscriptLine* line = nullptr;
  Range range;
  std::size_t order = 0;  // among all calls
  std::string id;         // of the note that answers
};

// A page or, in files without pages, a document: what its notes may be called from.
class NoteRegion {
 public:
  NoteRegion(std::vector<ManuscriptBlock>& blocks, std::size_t begin, std::size_t end)
      : blocks_(blocks), begin_(begin), end_(end) {}

  void take(std::vector<ManuscriptNote>& notes, std::vector<bool>& taken,
            Diagnostics& diagnostics) {
    for (std::size_t at = begin_; at < end_;) {
      const std::size_t next = mark_of(at).length > 0 ? end_of_note(at) : at + 1;
      if (mark_of(at).length > 0) {
        take_note(at, next, notes, taken, diagnostics);
      } else {
        gather_lines(at);
      }
      at = next;
    }
    mark_calls();
  }

 private:
  const ManuscriptLine* line_at(std::size_t block) const {
    return std::get_if<ManuscriptLine>(&blocks_[block]);
  }

  Raised mark_of(std::size_t block) const {
    const ManuscriptLine* line = line_at(block);
    return line == nullptr ? Raised{} : raised_at(trim(line->text));
  }

  // Where the next note begins, or after an empty line the next words.
  std::size_t end_of_note(std::size_t at) const {
    for (std::size_t i = at + 1; i < end_; ++i) {
      const ManuscriptLine* line = line_at(i);
      if (line == nullptr || trim(line->text).empty() || mark_of(i).length > 0) return i;
    }
    return end_;
  }

  void gather_lines(std::size_t block) {
    if (auto* line = std::get_if<ManuscriptLine>(&blocks_[block])) {
      find_calls(*line);
      return;
    }
    for (auto& row : std::get<ManuscriptTable>(blocks_[block]).rows) {
      for (ManuscriptCell& cell : row) {
        for (ManuscriptLine& line : cell.lines) find_calls(line);
      }
    }
  }

  void find_calls(ManuscriptLine& line) {
    const std::size_t before_line = calls_found_;
    for (std::size_t at = 0; at < line.text.size();) {
      if (calls_found_ - before_line >= most_calls) return;
      // The first bytes of ¹ and of ⁴.
      at = line.text.find_first_of("\xC2\xE2", at);
      if (at == std::string::npos) return;
      const Raised call = raised_at(std::string_view(line.text).substr(at));
      const std::string_view before = std::string_view(line.text).substr(0, at);
      if (call.length > 0 && !trim(before).empty() && !is_unit(before)) {
        calls_[call.number].push_back({&line, {at, at + call.length}, calls_found_++, {}});
      }
      at += std::max<std::size_t>(call.length, 1);
    }
  }

  // The first call of the number behind that of the note before.
  bool take_call(int number, const std::string& id) {
    std::deque<NoteCall>& calls = calls_[number];
    while (!calls.empty() && calls.front().order < taken_until_) calls.pop_front();
    if (calls.empty()) return false;
    taken_.push_back(std::move(calls.front()));
    taken_.back().id = id;
    calls.pop_front();
    taken_until_ = taken_.back().order;
    return true;
  }

  // From the last on, so that places before stay what they were.
  void mark_calls() {
    for (auto call = taken_.rbegin(); call != taken_.rend(); ++call) {
      take_out(call->range, *call->line);
      call->line->notes.insert(call->line->notes.begin(), {call->range.begin, call->id});
    }
  }

  void take_note(std::size_t begin, std::size_t end, std::vector<ManuscriptNote>& notes,
                 std::vector<bool>& taken, Diagnostics& diagnostics) {
    const Raised mark = mark_of(begin);
    const std::string id = "note-" + std::to_string(notes.size() + 1);
    if (!take_call(mark.number, id)) {
      diagnostics.report(Message::import_note_doubtful, line_at(begin)->where,
                         {std::to_string(mark.number)});
      return;
    }
    ManuscriptNote note{id, {}};
    for (std::size_t i = begin; i < end; ++i) {
      if (is_page_number(i)) continue;
      note.lines.push_back(std::move(std::get<ManuscriptLine>(blocks_[i])));
      taken[i] = true;
    }
    ManuscriptLine& first = note.lines.front();
    const std::size_t from = first.text.find_first_not_of(' ');
    take_out({0, from + mark.length}, first);
    notes.push_back(std::move(note));
  }

  // At the foot of a page, below its notes.
  bool is_page_number(std::size_t block) const {
    const std::string_view text = trim(line_at(block)->text);
    return !text.empty() && text.find_first_not_of("0123456789-– ") == std::string_view::npos;
  }

  std::vector<ManuscriptBlock>& blocks_;
  std::size_t begin_, end_;
  std::unordered_map<int, std::deque<NoteCall>> calls_;  // by their number
  std::vector<NoteCall> taken_;
  std::size_t calls_found_ = 0, taken_until_ = 0;
};

bool ends_region(const ManuscriptBlock& block) {
  const auto* line = std::get_if<ManuscriptLine>(&block);
  if (line == nullptr) return false;
  const std::string_view text = trim(line->text);
  return line->starts_page ||
         (text.size() > 60 && text.find_first_not_of("\xE2\x95\x90") == text.npos);
}

}  // namespace

void take_notes(std::vector<ManuscriptBlock>& blocks, std::vector<ManuscriptNote>& notes,
                Diagnostics& diagnostics) {
  std::vector<bool> taken(blocks.size());
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= blocks.size(); ++i) {
    if (i < blocks.size() && !ends_region(blocks[i])) continue;
    NoteRegion(blocks, begin, i).take(notes, taken, diagnostics);
    begin = i;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!taken[i] && kept++ != i) blocks[kept - 1] = std::move(blocks[i]);
  }
  blocks.resize(kept);
}

}  // namespace vanban
