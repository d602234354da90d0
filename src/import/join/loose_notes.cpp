#include "import/join/loose_notes.h"

#include <string>

#include "base/utf8.h"
#include "check/words.h"

namespace vanban {

namespace {

bool is_figure(char byte) {
  return byte >= '0' && byte <= '9';
}

std::size_t figures_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_figure(text[end])) ++end;
  return end - at;
}

// "1", "1 Được sửa đổi …": the number that a note would have; empty if the line begins otherwise.
std::string_view note_number(const PageLine& line) {
  const std::size_t figures = figures_from(line.text, 0);
  if (figures == 0 || figures > 2 || line.text.front() == '0') return {};
  const std::string_view rest = line.text.substr(figures);
  const bool words = rest.starts_with(" ") && opens_with_capital(trim(rest));
  return rest.empty() || words ? line.text.substr(0, figures) : std::string_view();
}

// "xã1" or "năm 20301": the figures right behind a letter or a year, and no unit ("km2").
bool calls(std::string_view text, std::string_view number) {
  for (std::size_t at = text.find(number); at != text.npos; at = text.find(number, at + 1)) {
    const std::size_t end = at + number.size();
    if (at == 0 || (end < text.size() && is_figure(text[end]))) continue;
    const char before = text[at - 1];
    const bool unit = before == 'm' || (before >= 'A' && before <= 'Z') || before == '-';
    const bool letter =
        static_cast<unsigned char>(before) >= 0x80 || (before >= 'a' && before <= 'z');
    const bool year = at >= 4 && is_figure(before) && text.substr(at - 4, 2) == "20" &&
                      (at == 4 || !is_figure(text[at - 5]));
    if ((letter && !unit) || year) return true;
  }
  return false;
}

class LooseNoteFinder {
 public:
  explicit LooseNoteFinder(std::vector<PageLine>& lines) : lines_(lines) {}

  std::vector<std::size_t> find() {
    std::vector<std::size_t> found;
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin;
      while (end < lines_.size() && lines_[end].page == lines_[begin].page) ++end;
      const std::size_t first = lines_[begin].page > 0 ? first_note(begin, end) : end;
      if (first < end) found.push_back(first);
      for (std::size_t i = first; i < end; ++i) lines_[i].zone = LineZone::aside;
      begin = end;
    }
    return found;
  }

 private:
  // The last line of the page that begins a note numbered lower than those behind it; only lines
  // without labels may follow.
  std::size_t first_note(std::size_t begin, std::size_t end) const {
    std::size_t first = end;
    std::string_view lowest;
    for (std::size_t i = end; i > begin + 1; --i) {
      const PageLine& line = lines_[i - 1];
      const std::string_view number = note_number(line);
      if (number.empty() && line.label) break;
      if (number.empty()) continue;
      const bool lower = lowest.empty() || number.size() < lowest.size() ||
                         (number.size() == lowest.size() && number < lowest);
      if (!lower || !is_called(begin, i - 1, number)) break;
      first = i - 1;
      lowest = number;
    }
    return first;
  }

  bool is_called(std::size_t begin, std::size_t end, std::string_view number) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (calls(lines_[i].text, number)) return true;
    }
    return false;
  }

  std::vector<PageLine>& lines_;
};

}  // namespace

std::vector<std::size_t> find_loose_notes(std::vector<PageLine>& lines) {
  return LooseNoteFinder(lines).find();
}

}  // namespace vanban
