// The only file that sees poppler.
#include <algorithm>
#include <limits>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/child_process.h"
#include "import/extract/extract_faults.h"
#include "import/extract/formats.h"
#include "import/extract/pdf_manuscript.h"
#include "import/extract/pdf_transfer.h"

namespace vanban {

namespace {

void say_nothing(const std::string&, void*) {}

std::string utf8_of(const poppler::ustring& text, std::size_t from, std::size_t to) {
  std::string utf8;
  for (std::size_t i = from; i < to; ++i) {
    char32_t code = text[i];
    if (code >= 0xD800 && code < 0xDC00 && i + 1 < to) {
      code = 0x10000 + ((code - 0xD800) << 10 | (static_cast<char32_t>(text[++i]) & 0x3FF));
    }
    if (code >= 0xD800 && code < 0xE000) continue;
    append_utf8(utf8, code);
  }
  return utf8;
}

bool holds(const std::string& name, std::string_view part) {
  return name.find(part) != std::string::npos;
}

// "ABCDEF+TimesNewRomanPS-BoldItalicMT".
Emphasis emphasis_of(const std::string& font) {
  return {holds(font, "Bold") || holds(font, "bold") || holds(font, "Black") || holds(font, "-Bd"),
          holds(font, "Italic") || holds(font, "italic") || holds(font, "Oblique") ||
              holds(font, "Ital")};
}

// What the child has to say first.
enum class Finding : char { text = 't', locked = 'l', broken = 'b', pages = 'p', words = 'w' };

class TextReader {
 public:
  explicit TextReader(const ExtractLimits& limits) : limits_(limits) {}

  Finding read(std::string_view bytes) {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return Finding::broken;
    if (document->is_locked()) return Finding::locked;
    if (document->pages() < 1) return Finding::broken;
    if (static_cast<std::size_t>(document->pages()) > limits_.pages) return Finding::pages;
    for (int i = 0; i < document->pages(); ++i) {
      read_page(*document, i);
      if (bytes_ > limits_.text) return Finding::words;
    }
    return Finding::text;
  }

  const PdfText& text() const { return text_; }

 private:
  void read_page(const poppler::document& document, int number) {
    PdfPage& read = text_.pages.emplace_back();
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page) return;
    const poppler::rectf box = page->page_rect();
    read.width = box.width();
    read.height = box.height();
    const bool turned = page->orientation() == poppler::page::landscape ||
                        page->orientation() == poppler::page::seascape;
    if (turned) std::swap(read.width, read.height);
    for (const poppler::text_box& word : page->text_list(poppler::page::text_list_include_font)) {
      if (bytes_ > limits_.text) return;
      add_word(word, read);
    }
  }

  // Cut where its font changes.
  void add_word(const poppler::text_box& box, PdfPage& page) {
    const poppler::ustring letters = box.text();
    const bool has_fonts = box.has_font_info();
    std::size_t from = 0;
    std::string font = has_fonts ? box.get_font_name(0) : "";
    for (std::size_t i = 1; has_fonts && i < letters.size(); ++i) {
      std::string next = box.get_font_name(static_cast<int>(i));
      if (next == font) continue;
      add_piece(box, letters, from, i, font, page);
      from = i;
      font = std::move(next);
    }
    add_piece(box, letters, from, letters.size(), font, page);
  }

  void add_piece(const poppler::text_box& box, const poppler::ustring& letters, std::size_t from,
                 std::size_t to, const std::string& font, PdfPage& page) {
    const poppler::rectf place = box.bbox();
    PdfWord word;
    word.text = utf8_of(letters, from, to);
    word.left = from == 0 ? place.left() : box.char_bbox(from).left();
    word.top = place.top();
    word.right = to == letters.size() ? place.right() : box.char_bbox(to - 1).right();
    word.bottom = place.bottom();
    word.upright = box.rotation() == 0;
    word.space_after = to == letters.size() && box.has_space_after();
    word.size = box.has_font_info() ? box.get_font_size() : place.height();
    word.font = font_of(font);
    bytes_ += word.text.size();
    page.words.push_back(std::move(word));
  }

  std::size_t font_of(const std::string& name) {
    const auto [found, is_new] = fonts_.emplace(name, text_.fonts.size());
    if (is_new) text_.fonts.push_back({name, emphasis_of(name)});
    return found->second;
  }

  const ExtractLimits& limits_;
  PdfText text_;
  std::unordered_map<std::string, std::size_t> fonts_;
  std::size_t bytes_ = 0;
};

std::optional<Manuscript> refuse(Message message, std::vector<std::string> arguments,
                                 const Extraction& file) {
  file.diagnostics.report(message, {file.sources.add(file.name, "")}, std::move(arguments));
  return std::nullopt;
}

std::optional<Manuscript> take(std::string_view answer, const Extraction& file) {
  switch (answer.empty() ? Finding::broken : static_cast<Finding>(answer.front())) {
    case Finding::text:
      break;
    case Finding::locked:
      return refuse(Message::import_locked, {}, file);
    case Finding::pages:
      return refuse(Message::import_too_large, {"size-pages", std::to_string(file.limits.pages)},
                    file);
    case Finding::words:
      return refuse(Message::import_too_large, {"size-text", size_in_words(file.limits.text)},
                    file);
    case Finding::broken:
      return report_damage("pdf-broken", file);
  }
  std::optional<PdfText> text = pdf_text_of(answer.substr(1));
  if (!text) return report_damage("pdf-broken", file);
  const bool has_words =
      std::ranges::any_of(text->pages, [](const PdfPage& page) { return !page.words.empty(); });
  if (!has_words) {
    return refuse(Message::import_without_text, {std::to_string(text->pages.size())}, file);
  }
  return manuscript_of(std::move(*text), file);
}

}  // namespace

// Poppler cannot be stopped, and some files make it crash: it works in a child.
std::optional<Manuscript> extract_pdf(const Extraction& file) {
  if (file.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return refuse(Message::import_too_large, {"size-file", "2 GB"}, file);
  }
  const auto work = [&] {
    poppler::set_debug_error_function(say_nothing, nullptr);
    TextReader reader(file.limits);
    const Finding finding = reader.read(file.bytes);
    std::string answer(1, static_cast<char>(finding));
    return finding == Finding::text ? answer + bytes_of(reader.text()) : answer;
  };
  const auto result = run_in_child(work, {.seconds = file.limits.seconds});
  if (const auto* fault = std::get_if<ChildFault>(&result)) {
    if (*fault == ChildFault::crashed) return report_damage("pdf-broken", file);
    const auto seconds = static_cast<int>(file.limits.seconds);
    return refuse(Message::import_too_large, {"size-time", std::to_string(seconds) + " s"}, file);
  }
  return take(std::get<std::string>(result), file);
}

}  // namespace vanban
