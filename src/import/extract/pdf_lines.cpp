#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "import/extract/pdf_page.h"

namespace vanban {

namespace {

// Lines by their baselines: a word belongs to one if it stands on it, or, being smaller, if its
// middle lies in the height of its letters.
class LineBuilder {
 public:
  void add(PdfWord word) {
    const double size = std::max(word.size, 1.0);
    auto line = line_for(word, size);
    if (line == lines_.end()) {
      line = lines_.emplace(word.bottom, PdfLine{{}, word.bottom, size});
    }
    line->second.words.push_back(std::move(word));
  }

  std::vector<PdfLine> take() {
    std::vector<PdfLine> all;
    for (auto& [baseline, line] : lines_) {
      std::ranges::stable_sort(line.words, {}, &PdfWord::left);
      all.push_back(std::move(line));
    }
    return all;
  }

 private:
  using Lines = std::multimap<double, PdfLine>;

  Lines::iterator line_for(const PdfWord& word, double size) {
    auto best = lines_.end();
    double least = 0;
    for (auto line = lines_.lower_bound(word.bottom - size * 0.3);
         line != lines_.end() && line->first <= word.bottom + size; ++line) {
      const double rise = line->first - word.bottom;  // of the word over the baseline
      const bool same = std::abs(rise) < 0.3 * std::min(size, line->second.size);
      const bool raised = size < 0.85 * line->second.size && rise > 0 &&
                          rise < 0.6 * line->second.size && is_beside(word, line->second);
      if (!same && !raised) continue;
      if (best == lines_.end() || std::abs(rise) < least) {
        best = line;
        least = std::abs(rise);
      }
    }
    return best;
  }

  static bool is_beside(const PdfWord& word, const PdfLine& line) {
    return std::ranges::any_of(line.words, [&](const PdfWord& other) {
      return std::abs(word.left - other.right) < line.size ||
             std::abs(other.left - word.right) < line.size;
    });
  }

  Lines lines_;
};

}  // namespace

// Large words first, so that raised figures find the line that they belong to.
std::vector<PdfLine> lines_of(PdfPage page) {
  std::ranges::stable_sort(page.words, [](const PdfWord& a, const PdfWord& b) {
    return std::lround(a.size) > std::lround(b.size);
  });
  LineBuilder builder;
  std::vector<PdfLine> turned;
  for (PdfWord& word : page.words) {
    if (word.upright) {
      builder.add(std::move(word));
    } else {
      const double bottom = word.bottom, size = word.size;
      turned.push_back({{std::move(word)}, bottom, size});
    }
  }
  std::vector<PdfLine> lines = builder.take();
  std::ranges::move(turned, std::back_inserter(lines));
  return lines;
}

}  // namespace vanban
