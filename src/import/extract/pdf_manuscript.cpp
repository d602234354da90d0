#include "import/extract/pdf_manuscript.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/legacy_text.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "import/extract/notes_at_foot.h"
#include "import/extract/text_decoding.h"

namespace vanban {

namespace {

constexpr std::size_t widest_indent = 200;
constexpr double wide_gap = 1.3;         // in sizes of the font: wider than a space of a set line
constexpr double paragraph_pitch = 1.7;  // times the usual pitch: an empty line stands there

double median(std::vector<double> values, double otherwise) {
  if (values.empty()) return otherwise;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

// Text of old fonts is read by the font that it was set in.
void convert_old_fonts(PdfText& text, CleanText& repaired) {
  constexpr std::size_t enough = 20'000;
  std::vector<std::string> samples(text.fonts.size());
  for (const PdfPage& page : text.pages) {
    for (const PdfWord& word : page.words) {
      std::string& sample = samples[word.font];
      if (sample.size() < enough) sample.append(word.text).append(" ");
    }
  }
  std::vector<std::optional<LegacyEncoding>> encodings;
  encodings.reserve(samples.size());
  for (const std::string& sample : samples) encodings.push_back(detect_legacy(sample));
  for (PdfPage& page : text.pages) {
    for (PdfWord& word : page.words) {
      const auto encoding = encodings[word.font];
      if (!encoding) continue;
      word.text = from_legacy(word.text, *encoding);
      ++(*encoding == LegacyEncoding::tcvn3 ? repaired.from_tcvn3 : repaired.from_vni);
      // The fonts of capitals show the codes of small letters.
      const std::string& font = text.fonts[word.font].name;
      const bool capitals =
          *encoding == LegacyEncoding::tcvn3 && font.find(".Vn") != font.npos &&
          (font.ends_with("H") || font.find("H,") != font.npos || font.find("H-") != font.npos);
      if (capitals) word.text = to_upper(word.text);
    }
  }
}

void clean_words(PdfText& text, CleanText& repaired) {
  for (PdfPage& page : text.pages) {
    for (PdfWord& word : page.words) {
      std::string visible = clean_line(word.text);
      std::string composed = to_nfc(visible);
      if (composed != visible) ++repaired.composed;
      word.text = std::move(composed);
    }
    std::erase_if(page.words, [](const PdfWord& word) { return trim(word.text).empty(); });
  }
}

bool are_figures(std::string_view text) {
  return !text.empty() && text.size() <= 3 &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string superscript(std::string_view figures) {
  static constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char figure : figures) text += raised[static_cast<std::size_t>(figure - '0')];
  return text;
}

// Small figures that stand over the baseline of a larger font.
bool is_raised(const PdfWord& word, const PdfLine& line) {
  return are_figures(word.text) && word.size < 0.8 * line.size &&
         line.baseline - word.bottom > 0.12 * line.size;
}

class PageSetter {
 public:
  PageSetter(const PdfText& text, double margin, double column)
      : text_(text), margin_(margin), column_(column) {}

  ManuscriptLine set(const PdfLine& line) const {
    ManuscriptLine set;
    const double first = (line.words.front().left - margin_) / column_;
    const auto indent = static_cast<std::size_t>(std::max(0.0, std::round(first)));
    set.text.assign(std::min(indent, widest_indent), ' ');
    const PdfWord* before = nullptr;
    std::size_t columns = set.text.size();
    for (const PdfWord& word : line.words) {
      if (before != nullptr) {
        const std::size_t gap = spaces_between(*before, word, line, columns);
        set.text.append(gap, ' ');
        columns += gap;
      }
      add_word(word, line, set);
      columns += count_code_points(word.text);
      before = &word;
    }
    return set;
  }

 private:
  std::size_t spaces_between(const PdfWord& before, const PdfWord& word, const PdfLine& line,
                             std::size_t columns) const {
    const double gap = word.left - before.right;
    const double size = std::max(line.size, 1.0);
    const bool touches = gap < 0.1 * size && !before.space_after;
    if (touches || is_raised(word, line)) return 0;
    if (gap < wide_gap * size) return 1;
    const double wanted =
        std::round((word.left - margin_) / column_) - static_cast<double>(columns);
    return static_cast<std::size_t>(std::clamp(wanted, 3.0, static_cast<double>(widest_indent)));
  }

  void add_word(const PdfWord& word, const PdfLine& line, ManuscriptLine& set) const {
    const std::size_t begin = set.text.size();
    set.text += is_raised(word, line) ? superscript(word.text) : word.text;
    const Emphasis emphasis = text_.fonts[word.font].emphasis;
    if (emphasis == Emphasis{}) return;
    const Range range{begin, set.text.size()};
    StyledRange* last = set.styles.empty() ? nullptr : &set.styles.back();
    const bool goes_on = last != nullptr && last->emphasis == emphasis &&
                         set.text.find_first_not_of(' ', last->range.end) == begin;
    if (goes_on || (last != nullptr && last->emphasis == emphasis && last->range.end == begin)) {
      last->range.end = range.end;
    } else {
      set.styles.push_back({range, emphasis});
    }
  }

  const PdfText& text_;
  double margin_, column_;
};

struct Measures {
  double margin = 0, column = 6, pitch = 18;
};

Measures measure(const std::vector<std::vector<PdfLine>>& pages) {
  std::vector<double> lefts, columns, pitches;
  for (const auto& lines : pages) {
    const PdfLine* before = nullptr;
    for (const PdfLine& line : lines) {
      lefts.push_back(line.words.front().left);
      for (const PdfWord& word : line.words) {
        const auto letters = count_code_points(word.text);
        if (letters >= 2)
          columns.push_back((word.right - word.left) / static_cast<double>(letters));
      }
      if (before != nullptr && line.baseline > before->baseline) {
        pitches.push_back(line.baseline - before->baseline);
      }
      before = &line;
    }
  }
  Measures measures;
  if (!lefts.empty()) {
    const auto low = lefts.begin() + static_cast<std::ptrdiff_t>(lefts.size() / 20);
    std::ranges::nth_element(lefts, low);
    measures.margin = *low;
  }
  measures.column = std::max(median(std::move(columns), 6), 1.0);
  measures.pitch = std::max(median(std::move(pitches), 18), 4.0);
  return measures;
}

// All lines of the file, empty ones where paragraphs stand apart.
std::vector<ManuscriptLine> set_pages(const PdfText& text,
                                      const std::vector<std::vector<PdfLine>>& pages) {
  const Measures measures = measure(pages);
  const PageSetter setter(text, measures.margin, measures.column);
  std::vector<ManuscriptLine> set;
  int number = 0;
  for (const auto& lines : pages) {
    ++number;
    const PdfLine* before = nullptr;
    for (const PdfLine& line : lines) {
      if (before != nullptr &&
          line.baseline - before->baseline > paragraph_pitch * measures.pitch) {
        set.emplace_back().page = number;
      }
      set.push_back(setter.set(line));
      set.back().page = number;
      set.back().starts_page = before == nullptr && number > 1;
      set.back().landscape = text.pages[static_cast<std::size_t>(number - 1)].width >
                             text.pages[static_cast<std::size_t>(number - 1)].height;
      before = &line;
    }
  }
  return set;
}

}  // namespace

std::optional<Manuscript> manuscript_of(PdfText text, const Extraction& file) {
  CleanText repaired;
  convert_old_fonts(text, repaired);
  clean_words(text, repaired);
  std::vector<std::vector<PdfLine>> pages;
  for (PdfPage& page : text.pages) {
    pages.push_back(lines_of({page.width, page.height, std::move(page.words)}));
  }
  std::vector<ManuscriptLine> lines = set_pages(text, pages);
  std::string words;
  for (ManuscriptLine& line : lines) {
    line.where.offset = static_cast<std::uint32_t>(words.size());
    words.append(line.text).append("\n");
  }
  Manuscript manuscript;
  manuscript.source = file.sources.add(file.name, std::move(words));
  report_repairs(repaired, manuscript.source, file.diagnostics);
  for (ManuscriptLine& line : lines) {
    line.where.source = manuscript.source;
    manuscript.blocks.emplace_back(std::move(line));
  }
  take_notes(manuscript.blocks, manuscript.notes, file.diagnostics);
  return manuscript;
}

}  // namespace vanban
