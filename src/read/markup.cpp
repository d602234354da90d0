#include "read/markup.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/nearest.h"
#include "diag/messages.h"
#include "model/markup_signs.h"
#include "read/text_place.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 8> formats = {"upper",      "capital", "number", "date-long",
                                                     "date-short", "roman",   "words",  "pad2"};

bool is_id_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

bool is_id(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_id_letter);
}

// a.b.c, .a.b inside `each`, . the element itself, # its count.
bool is_path(std::string_view path) {
  if (path == "." || path == "#") return true;
  if (path.starts_with('.')) path.remove_prefix(1);
  while (true) {
    const std::size_t dot = path.find('.');
    if (!is_id(path.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    path.remove_prefix(dot + 1);
  }
}

class MarkupParser {
 public:
  MarkupParser(std::string_view text, Location where, Diagnostics& diagnostics)
      : text_(text), place_(text, where), diagnostics_(diagnostics) {
    markup_.where = where;
  }

  Markup run() {
    while (at_ < text_.size()) step();
    end_words();
    if (bold_from_) report_unclosed("**", *bold_from_);
    if (italic_from_) report_unclosed("*", *italic_from_);
    return std::move(markup_);
  }

 private:
  void step() {
    const std::size_t sign = find_markup_sign(text_, at_);
    words_ += text_.substr(at_, sign - at_);
    at_ = sign;
    if (at_ == text_.size()) return;
    switch (text_[at_]) {
      case '*':
        return take_stars();
      case '\\':
        return take_escape();
      case '{':
        return text_.substr(at_).starts_with("{{") ? take_words("{", 2) : take_placeholder();
      case '}':
        return take_closing_brace();
      case '[':
        return text_.substr(at_).starts_with("[^") ? take_note() : take_words("[", 1);
      default:
        end_words();
        markup_.pieces.emplace_back(LineBreak{});
        ++at_;
    }
  }

  void take_words(std::string_view words, std::size_t length) {
    words_ += words;
    at_ += length;
  }

  void take_stars() {
    const std::size_t end = std::min(text_.find_first_not_of('*', at_), text_.size());
    const std::size_t count = end - at_;
    end_words();
    if (count > 3) {
      diagnostics_.report(Message::unclosed_emphasis, place_.of(at_), {std::string(count, '*')});
    } else {
      const auto toggle = [&](std::optional<Location>& from) {
        from = from ? std::nullopt : std::optional(place_.of(at_));
      };
      if (count != 1) toggle(bold_from_);
      if (count != 2) toggle(italic_from_);
    }
    at_ = end;
  }

  void take_escape() {
    const std::string_view next = text_.substr(at_ + 1, 1);
    if (next == "*" || next == "\\" || next == "[") return take_words(next, 2);
    diagnostics_.report(Message::bad_escape, place_.of(at_), {"\\" + std::string(next)});
    ++at_;
  }

  void take_closing_brace() {
    if (text_.substr(at_).starts_with("}}")) return take_words("}", 2);
    diagnostics_.report(Message::stray_brace, place_.of(at_));
    ++at_;
  }

  void take_placeholder() {
    const std::size_t end = text_.find_first_of("{}\n", at_ + 1);
    if (end == std::string_view::npos || text_[end] != '}') {
      diagnostics_.report(Message::unclosed_brace, place_.of(at_));
      ++at_;
      return;
    }
    end_words();
    const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
    if (auto placeholder = parse_placeholder(inside)) {
      markup_.pieces.emplace_back(std::move(*placeholder));
    }
    at_ = end + 1;
  }

  // path, path|format, path?fallback, path|format?fallback.
  std::optional<Placeholder> parse_placeholder(std::string_view inside) {
    Placeholder placeholder;
    placeholder.emphasis = emphasis();
    placeholder.where = place_.of(at_);
    std::string_view path = inside;
    if (const std::size_t mark = path.find('?'); mark != std::string_view::npos) {
      placeholder.fallback = std::string(path.substr(mark + 1));
      path = path.substr(0, mark);
    }
    if (const std::size_t bar = path.find('|'); bar != std::string_view::npos) {
      placeholder.format = path.substr(bar + 1);
      path = path.substr(0, bar);
      if (!check_format(placeholder)) return std::nullopt;
    }
    placeholder.path = path;
    if (is_path(path)) return placeholder;
    diagnostics_.report(Message::bad_placeholder, placeholder.where,
                        {"{" + std::string(inside) + "}"});
    return std::nullopt;
  }

  bool check_format(const Placeholder& placeholder) {
    if (std::find(formats.begin(), formats.end(), placeholder.format) != formats.end()) return true;
    diagnostics_.report(Message::unknown_format, placeholder.where, {placeholder.format}).nearest =
        nearest(placeholder.format, {formats.begin(), formats.end()});
    return false;
  }

  void take_note() {
    const std::size_t start = at_ + 2;
    std::size_t end = start;
    while (end < text_.size() && is_id_letter(text_[end])) ++end;
    if (end == start || end == text_.size() || text_[end] != ']') {
      diagnostics_.report(Message::unclosed_note, place_.of(at_));
      return take_words("[^", 2);
    }
    end_words();
    markup_.pieces.emplace_back(
        FootnoteId{std::string(text_.substr(start, end - start)), place_.of(at_)});
    at_ = end + 1;
  }

  Emphasis emphasis() const { return {bold_from_.has_value(), italic_from_.has_value()}; }

  void end_words() {
    if (words_.empty()) return;
    markup_.pieces.emplace_back(Text{std::move(words_), emphasis()});
    words_.clear();
  }

  void report_unclosed(std::string_view mark, Location where) {
    diagnostics_.report(Message::unclosed_emphasis, where, {std::string(mark)});
  }

  std::string_view text_;
  TextPlace place_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  std::string words_;
  std::optional<Location> bold_from_, italic_from_;
  Markup markup_;
};

}  // namespace

Markup parse_markup(std::string_view text, Location where, Diagnostics& diagnostics) {
  return MarkupParser(text, where, diagnostics).run();
}

}  // namespace vanban
