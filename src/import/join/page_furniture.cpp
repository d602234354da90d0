#include "import/join/page_furniture.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace vanban {

namespace {

constexpr std::size_t near_the_edge = 2;  // lines of a page that may be its head or foot
constexpr std::size_t highest_number = 999;

enum class Furniture { none, number, running, signature };

const char* reason_of(Furniture kind) {
  switch (kind) {
    case Furniture::number:
      return "out-page-number";
    case Furniture::running:
      return "out-running-head";
    default:
      return "out-digital-signature";
  }
}

// "9", "- 9 -"; 0 if it is none.
std::size_t lone_number(std::string_view text) {
  const std::size_t begin = text.find_first_not_of("-\xE2\x80\x93\x94 ");
  if (begin == text.npos) return 0;
  const std::size_t end = text.find_last_not_of("-\xE2\x80\x93\x94 ") + 1;
  std::size_t number = 0;
  for (const char figure : text.substr(begin, end - begin)) {
    if (figure < '0' || figure > '9' || number > highest_number) return 0;
    number = number * 10 + static_cast<std::size_t>(figure - '0');
  }
  return number <= highest_number ? number : 0;
}

bool are_figures(std::string_view text) {
  return !text.empty() && text.size() <= 4 &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "Trang 2/5", "Trang 2", "Page 2 of 5".
bool names_page(std::string_view text) {
  for (const std::string_view word : {"Trang ", "TRANG ", "trang ", "Page "}) {
    if (!text.starts_with(word)) continue;
    std::string_view rest = text.substr(word.size());
    for (const std::string_view between : {" of ", " trên ", "/", " / "}) {
      const std::size_t at = rest.find(between);
      if (at == rest.npos) continue;
      return are_figures(rest.substr(0, at)) && are_figures(rest.substr(at + between.size()));
    }
    return are_figures(rest);
  }
  return false;
}

bool opens_signature_fact(std::string_view text) {
  constexpr std::array<std::string_view, 7> openings = {
      "Người ký:",       "Ký bởi:",  "Được ký bởi",
      "Thời gian ký:",   "Ngày ký:", "Signature Not Verified",
      "Digitally signed"};
  return std::ranges::any_of(openings,
                             [&](std::string_view opening) { return text.starts_with(opening); });
}

bool goes_on_as_signature_fact(std::string_view text) {
  return text.starts_with("Email:") || text.starts_with("Cơ quan:") ||
         text.starts_with("Tổ chức:") || text.starts_with("Chức vụ:");
}

std::string without_figures(std::string_view text) {
  std::string words;
  for (const char byte : text) {
    if (byte < '0' || byte > '9') words += byte;
  }
  return words;
}

class FurnitureFinder {
 public:
  FurnitureFinder(const std::vector<PageLine>& lines, const Manuscript& manuscript)
      : lines_(lines), manuscript_(manuscript), found_(lines.size(), Furniture::none) {}

  std::vector<Furniture> find() {
    has_pages_ = !lines_.empty() && page_of(lines_.size() - 1) > 1;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (is_page_number(i)) found_[i] = Furniture::number;
    }
    if (has_pages_) find_running_lines();
    find_signature_facts();
    return std::move(found_);
  }

 private:
  const ManuscriptLine& line_of(std::size_t at) const {
    return std::get<ManuscriptLine>(manuscript_.blocks[lines_[at].block]);
  }
  int page_of(std::size_t at) const { return line_of(at).page; }

  // How many lines of its page stand before and behind it, as far as that matters.
  bool is_near_edge(std::size_t at, std::size_t distance) const {
    const int page = page_of(at);
    const bool first = at < distance || page_of(at - distance) != page;
    const bool last = at + distance >= lines_.size() || page_of(at + distance) != page;
    return first || last;
  }

  bool is_page_number(std::size_t at) const {
    const std::string_view text = lines_[at].bare;
    if (names_page(text)) return true;
    const std::size_t number = lone_number(text);
    if (number == 0) return false;
    if (has_pages_) {
      return number <= static_cast<std::size_t>(page_of(at)) && is_near_edge(at, 1);
    }
    return number > 1 && stands_between_pages(at);
  }

  // In text without pages: in a wide gap, or in the middle of a sentence that goes on behind it.
  bool stands_between_pages(std::size_t at) const {
    if (at == 0 || at + 1 >= lines_.size()) return false;
    const PageLine& before = lines_[at - 1];
    const PageLine& next = lines_[at + 1];
    const bool is_cell = lone_number(before.bare) > 0 || before.length() < 25 ||
                         next.text.find('%') != std::string_view::npos;
    if (is_cell) return false;
    if (lines_[at].blanks >= 2 || next.blanks >= 2) return true;
    return !has_end_mark(before) && opens_in_lower_case(next) && !next.label &&
           before.length() > 40;
  }

  void find_running_lines() {
    std::unordered_map<std::string, std::unordered_set<int>> pages_by_words;
    std::size_t pages = static_cast<std::size_t>(page_of(lines_.size() - 1));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!is_near_edge(i, near_the_edge)) continue;
      pages_by_words[without_figures(lines_[i].text)].insert(page_of(i));
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (found_[i] != Furniture::none || !is_near_edge(i, near_the_edge)) continue;
      if (lone_number(lines_[i].bare) > 0 || is_drawn_rule(lines_[i].text)) continue;
      const std::size_t on = pages_by_words[without_figures(lines_[i].text)].size();
      if (on >= 3 && on * 2 >= pages) found_[i] = Furniture::running;
    }
  }

  void find_signature_facts() {
    bool inside = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view text = lines_[i].bare;
      const bool opens = opens_signature_fact(text);
      const bool goes_on = inside && goes_on_as_signature_fact(text);
      inside = opens || goes_on;
      if (inside) found_[i] = Furniture::signature;
    }
  }

  const std::vector<PageLine>& lines_;
  const Manuscript& manuscript_;
  std::vector<Furniture> found_;
  bool has_pages_ = false;
};

}  // namespace

void take_page_furniture(std::vector<PageLine>& lines, const Manuscript& manuscript,
                         std::vector<LeftOut>& left_out) {
  const std::vector<Furniture> found = FurnitureFinder(lines, manuscript).find();
  std::size_t kept = 0;
  bool page_break = false, other_block = false;
  std::size_t blanks = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    PageLine& line = lines[i];
    page_break = page_break || line.follows_page_break;
    other_block = other_block || line.follows_other_block;
    blanks += line.blanks;
    if (found[i] != Furniture::none) {
      const auto& words = std::get<ManuscriptLine>(manuscript.blocks[line.block]);
      left_out.push_back({std::string(line.text), reason_of(found[i]), words.where});
      page_break = page_break || found[i] == Furniture::number;
      continue;
    }
    line.follows_page_break = std::exchange(page_break, false);
    line.follows_other_block = std::exchange(other_block, false);
    line.blanks = std::exchange(blanks, 0);
    lines[kept++] = line;
  }
  lines.resize(kept);
}

}  // namespace vanban
