#include "compare/piece_words.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include "base/numerals.h"
#include "base/overloaded.h"

namespace vanban {

namespace {

constexpr std::string_view end_mark = "./.";

void add_once(std::string_view word, std::vector<std::string>& words) {
  if (std::ranges::find(words, word) == words.end()) words.emplace_back(word);
}

// thứ nhất, thứ hai, thứ ba, thứ tư …
std::string ordinal(int number) {
  if (number == 1) return "thứ nhất";
  if (number == 4) return "thứ tư";
  return "thứ " + in_words(number);
}

}  // namespace

void append_words(const RichText& text, std::string& words) {
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& part) { words += part.text; },
                   [&](const LineBreak&) { words += ' '; },
                   [&](const Blank&) { words += "…"; },
                   [&](const Citation& citation) {
                     for (const Text& part : citation.words) words += part.text;
                   },
                   [&](const Reference& reference) { words += reference.words; },
                   [](const FootnoteCall&) {},
               },
               piece);
  }
}

std::string words_of(const RichText& text) {
  std::string words;
  append_words(text, words);
  return words;
}

std::string unlabelled_noun(Marker marker) {
  if (marker == Marker::dash) return "gạch đầu dòng";
  if (marker == Marker::plus) return "dấu cộng";
  return "đoạn";
}

std::string unlabelled_name(Marker marker, int count) {
  return unlabelled_noun(marker) + " " + ordinal(count);
}

void drop_end_mark(std::string& words) {
  if (!words.ends_with(end_mark)) return;
  words.resize(words.size() - end_mark.size());
  if (!words.empty() && words.back() != '.') words += '.';
}

void drop_list_mark(std::string& words) {
  while (!words.empty() && std::string_view(";.:, ").find(words.back()) != std::string_view::npos) {
    if (words.ends_with("..")) return;
    words.pop_back();
  }
}

void add_references(const RichText& text, std::vector<std::string>& ids) {
  for (const Inline& piece : text.inlines) {
    if (const auto* reference = std::get_if<Reference>(&piece)) add_once(reference->id, ids);
  }
}

void add_targets(const Markup& text, std::vector<std::string>& targets) {
  for (const MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    if (placeholder == nullptr) continue;
    std::string_view path = placeholder->path;
    constexpr std::string_view prefix = "targets.", number = ".number";
    if (!path.starts_with(prefix)) continue;
    path.remove_prefix(prefix.size());
    if (path.ends_with(number)) path.remove_suffix(number.size());
    add_once(path, targets);
  }
}

}  // namespace vanban
