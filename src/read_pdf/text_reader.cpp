#include "read_pdf/text_reader.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"

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

class TextReader {
 public:
  explicit TextReader(const PdfLimits& limits) : limits_(limits) {}

  PdfFinding read(std::string_view bytes) {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return PdfFinding::broken;
    if (document->is_locked()) return PdfFinding::locked;
    if (document->pages() < 1) return PdfFinding::broken;
    if (static_cast<std::size_t>(document->pages()) > limits_.pages) return PdfFinding::pages;
    for (int i = 0; i < document->pages(); ++i) {
      read_page(*document, i);
      if (bytes_ > limits_.text) return PdfFinding::words;
    }
    return PdfFinding::text;
  }

  PdfText take() { return std::move(text_); }

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

  const PdfLimits& limits_;
  PdfText text_;
  std::unordered_map<std::string, std::size_t> fonts_;
  std::size_t bytes_ = 0;
};

}  // namespace

PdfAnswer read_pdf(std::string_view bytes, const PdfLimits& limits) {
  poppler::set_debug_error_function(say_nothing, nullptr);
  TextReader reader(limits);
  const PdfFinding finding = reader.read(bytes);
  return finding == PdfFinding::text ? PdfAnswer{finding, reader.take()} : PdfAnswer{finding, {}};
}

}  // namespace vanban
