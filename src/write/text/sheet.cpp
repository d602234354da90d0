#include "write/text/sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

Pt text_width(const PageStyle& page, bool landscape) {
  return landscape ? page.height - page.landscape_left - page.landscape_right
                   : page.width - page.left - page.right;
}

}  // namespace

std::size_t TextSheet::columns(Pt length) const {
  const Pt whole = text_width(style().page, part_.landscape);
  if (whole <= Pt{} || length <= Pt{}) return 0;
  const double share = std::min(length / whole, 1.0);
  return static_cast<std::size_t>(std::lround(share * static_cast<double>(width_)));
}

std::string TextSheet::words(const RichText& text, Element element) {
  for (const Inline& piece : text.inlines) {
    if (const auto* call = std::get_if<FootnoteCall>(&piece)) notes_.push_back(*call);
  }
  return plain_text(text, style(), element);
}

std::vector<std::string> TextSheet::words(const std::vector<RichText>& texts, Element element) {
  std::vector<std::string> all;
  for (const RichText& text : texts) {
    if (!text.empty()) all.push_back(words(text, element));
  }
  return all;
}

std::string TextSheet::words(std::string_view label, Element element) const {
  return style()[element].capitals ? to_upper(label) : std::string(label);
}

void TextSheet::line(std::string text) {
  if (flat()) std::replace(text.begin(), text.end(), '\n', ' ');
  if (gap_wanted_ && !lines_.empty()) lines_.emplace_back();
  gap_wanted_ = false;
  text.erase(text.find_last_not_of(' ') + 1);
  lines_.push_back(std::move(text));
}

void TextSheet::lines(const TextLines& lines) {
  for (const std::string& text : lines) line(text);
}

void TextSheet::paragraph(const std::string& words, Element element) {
  if (words.empty()) return;
  if (flat()) return line(words);
  lines(wrap(words, width_, std::min(columns(style()[element].first_line_indent), width_ / 4)));
}

void TextSheet::centred_lines(const std::string& words) {
  if (words.empty()) return;
  if (flat()) return line(words);
  lines(centred(wrap_evenly(words, width_), width_));
}

void TextSheet::rule_below(const RuleStyle& rule) {
  if (flat() || lines_.empty()) return;
  const std::string stroke = rule_for(trim(lines_.back()), rule);
  if (!stroke.empty()) line(centred(stroke, width_));
}

void TextSheet::gap() {
  gap_wanted_ = !flat();
}

std::string TextSheet::text() const {
  std::string text;
  for (const std::string& line : lines_) {
    text += line;
    text += '\n';
  }
  return text;
}

std::string rule_for(std::string_view above, const RuleStyle& rule) {
  const std::size_t length = count_code_points(above);
  if (length == 0 || rule.fraction <= 0) return {};
  auto drawn = static_cast<std::size_t>(std::lround(rule.fraction * static_cast<double>(length)));
  drawn = std::max<std::size_t>(drawn, 3);
  if (drawn % 2 != length % 2) ++drawn;
  return drawn_line(drawn);
}

std::string drawn_line(std::size_t length, std::string_view stroke) {
  std::string line;
  for (std::size_t i = 0; i < length; ++i) line += stroke;
  return line;
}

}  // namespace vanban
