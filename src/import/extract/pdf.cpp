// The only file that sees poppler.
#include <chrono>
#include <limits>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "import/extract/formats.h"
#include "import/extract/pdf_manuscript.h"

namespace vanban {

namespace {

void say_nothing(const std::string&, void*) {}

std::string utf8_of(const poppler::ustring& text) {
  std::string utf8;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t code = text[i];
    if (code >= 0xD800 && code < 0xDC00 && i + 1 < text.size()) {
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
  explicit TextReader(const Extraction& file) : file_(file) {}

  // False if it takes more than the limits allow; that is reported.
  bool read(const poppler::document& document) {
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < document.pages(); ++i) {
      read_page(document, i);
      const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
      if (taken.count() > file_.limits.seconds) {
        return refuse("size-time", std::to_string(static_cast<int>(file_.limits.seconds)) + " s");
      }
      if (bytes_ > file_.limits.text) {
        return refuse("size-text", std::to_string(file_.limits.text >> 20) + " MB");
      }
    }
    return true;
  }

  bool has_words() const { return bytes_ > 0; }
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
      if (bytes_ > file_.limits.text) return;
      read.words.push_back(word_of(word));
      bytes_ += read.words.back().text.size();
    }
  }

  PdfWord word_of(const poppler::text_box& box) {
    const poppler::rectf place = box.bbox();
    PdfWord word;
    word.text = utf8_of(box.text());
    word.left = place.left();
    word.top = place.top();
    word.right = place.right();
    word.bottom = place.bottom();
    word.upright = box.rotation() == 0;
    word.space_after = box.has_space_after();
    word.size = box.has_font_info() ? box.get_font_size() : place.height();
    word.font = font_of(box.has_font_info() ? box.get_font_name() : "");
    return word;
  }

  std::size_t font_of(const std::string& name) {
    const auto [found, is_new] = fonts_.emplace(name, text_.fonts.size());
    if (is_new) text_.fonts.push_back({name, emphasis_of(name)});
    return found->second;
  }

  bool refuse(const char* what, std::string limit) {
    file_.diagnostics.report(Message::import_too_large, {file_.sources.add(file_.name, "")},
                             {what, std::move(limit)});
    return false;
  }

  const Extraction& file_;
  PdfText text_;
  std::unordered_map<std::string, std::size_t> fonts_;
  std::size_t bytes_ = 0;
};

void report(Message message, const Extraction& file, std::vector<std::string> arguments = {}) {
  file.diagnostics.report(message, {file.sources.add(file.name, "")}, std::move(arguments));
}

}  // namespace

std::optional<Manuscript> extract_pdf(const Extraction& file) {
  poppler::set_debug_error_function(say_nothing, nullptr);
  if (file.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    report(Message::import_too_large, file, {"size-file", "2 GB"});
    return std::nullopt;
  }
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
      file.bytes.data(), static_cast<int>(file.bytes.size())));
  if (!document) {
    report(Message::import_damaged, file, {"pdf-broken"});
    return std::nullopt;
  }
  if (document->is_locked()) {
    report(Message::import_locked, file);
    return std::nullopt;
  }
  const int pages = document->pages();
  if (pages < 1) {
    report(Message::import_damaged, file, {"pdf-broken"});
    return std::nullopt;
  }
  if (static_cast<std::size_t>(pages) > file.limits.pages) {
    report(Message::import_too_large, file, {"size-pages", std::to_string(file.limits.pages)});
    return std::nullopt;
  }
  TextReader reader(file);
  if (!reader.read(*document)) return std::nullopt;
  if (!reader.has_words()) {
    report(Message::import_without_text, file, {std::to_string(pages)});
    return std::nullopt;
  }
  return manuscript_of(reader.take(), file);
}

}  // namespace vanban
