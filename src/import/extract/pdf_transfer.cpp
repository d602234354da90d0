#include "import/extract/pdf_transfer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "base/utf8.h"

namespace vanban {

namespace {

class Sender {
 public:
  template <class Number>
  void number(Number value) {
    static_assert(std::is_arithmetic_v<Number>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void text(const std::string& value) {
    number(value.size());
    bytes_ += value;
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Receiver {
 public:
  explicit Receiver(std::string_view bytes) : bytes_(bytes) {}

  bool is_whole() const { return is_whole_ && bytes_.empty(); }
  // False once something was missing: lists of a wrong length end there.
  bool goes_on() const { return is_whole_; }

  template <class Number>
  void number(Number& value) {
    static_assert(std::is_arithmetic_v<Number>);
    if (const auto bytes = next(sizeof value); is_whole_) {
      std::memcpy(&value, bytes.data(), sizeof value);
    }
  }
  void number(bool& value) {
    std::uint8_t byte = 0;
    number(byte);
    value = byte != 0;
  }
  // A file may place its words anywhere, or nowhere.
  void number(double& value) {
    constexpr double farthest = 1e6;
    number<double>(value);
    value = std::isfinite(value) ? std::clamp(value, -farthest, farthest) : 0;
  }
  void text(std::string& value) {
    std::size_t size = 0;
    number(size);
    value = next(size);
    is_whole_ = is_whole_ && !find_invalid_utf8(value);
  }

 private:
  std::string_view next(std::size_t size) {
    if (size > bytes_.size()) {
      is_whole_ = false;
      return {};
    }
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }

  std::string_view bytes_;
  bool is_whole_ = true;
};

// The same fields in the same order, whichever way they go.
template <class Way, class Word>
void pass_word(Way& way, Word& word) {
  way.text(word.text);
  way.number(word.left);
  way.number(word.top);
  way.number(word.right);
  way.number(word.bottom);
  way.number(word.size);
  way.number(word.font);
  way.number(word.upright);
  way.number(word.space_after);
}

template <class Way, class Font>
void pass_font(Way& way, Font& font) {
  way.text(font.name);
  way.number(font.emphasis.bold);
  way.number(font.emphasis.italic);
}

template <class Each, class Pass>
void receive_all(Receiver& way, std::vector<Each>& list, Pass pass) {
  std::size_t size = 0;
  way.number(size);
  for (std::size_t i = 0; i < size && way.goes_on(); ++i) pass(way, list.emplace_back());
}

bool is_finding(char sign) {
  switch (static_cast<PdfFinding>(sign)) {
    case PdfFinding::text:
    case PdfFinding::locked:
    case PdfFinding::broken:
    case PdfFinding::pages:
    case PdfFinding::words:
      return true;
  }
  return false;
}

bool has_its_fonts(const PdfText& text) {
  return std::ranges::all_of(text.pages, [&](const PdfPage& page) {
    return std::ranges::all_of(page.words,
                               [&](const PdfWord& word) { return word.font < text.fonts.size(); });
  });
}

}  // namespace

std::string bytes_of(const PdfAnswer& answer) {
  Sender way;
  way.number(static_cast<char>(answer.finding));
  way.number(answer.text.fonts.size());
  for (const PdfFont& font : answer.text.fonts) pass_font(way, font);
  way.number(answer.text.pages.size());
  for (const PdfPage& page : answer.text.pages) {
    way.number(page.width);
    way.number(page.height);
    way.number(page.words.size());
    for (const PdfWord& word : page.words) pass_word(way, word);
  }
  return way.take();
}

std::optional<PdfAnswer> pdf_answer_of(std::string_view bytes) {
  Receiver way(bytes);
  char finding = 0;
  way.number(finding);
  PdfText text;
  receive_all(way, text.fonts, [](Receiver& in, PdfFont& font) { pass_font(in, font); });
  receive_all(way, text.pages, [](Receiver& in, PdfPage& page) {
    in.number(page.width);
    in.number(page.height);
    receive_all(in, page.words, [](Receiver& from, PdfWord& word) { pass_word(from, word); });
  });
  if (!way.is_whole() || !is_finding(finding) || !has_its_fonts(text)) return std::nullopt;
  return PdfAnswer{static_cast<PdfFinding>(finding), std::move(text)};
}

}  // namespace vanban
