#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "write/text/elements.h"

namespace vanban {

namespace {

constexpr std::size_t column_gap = 2;
constexpr std::string_view hanging = "  ";

struct SigningWords {
  TextLines recipients;  // a line each
  TextLines authority;
  std::string office, name;
};

TextLines read_recipients(const Recipients& recipients, TextSheet& sheet) {
  TextLines lines;
  const auto add = [&](const char* marker, const RichText& text, Element element) {
    std::string words = sheet.words(text, element);
    if (!words.empty()) lines.push_back(marker + words);
  };
  if (!recipients.entries.empty()) add("", recipients.label, Element::recipients_label);
  for (const Recipients::Entry& entry : recipients.entries) {
    add("- ", entry.text, Element::recipients);
    for (const RichText& line : entry.lines) add("+ ", line, Element::recipients);
  }
  add("", recipients.drafter, Element::drafter);
  return lines;
}

SigningWords read_signing(const Signing& signing, TextSheet& sheet) {
  SigningWords words;
  words.recipients = read_recipients(signing.recipients, sheet);
  words.authority = sheet.words(signing.signature.authority, Element::signature_authority);
  words.office = sheet.words(signing.signature.office, Element::signature_authority);
  words.name = sheet.words(signing.signature.name, Element::signature_name);
  return words;
}

void write_flat(const SigningWords& words, TextSheet& sheet) {
  sheet.lines(words.recipients);
  sheet.lines(words.authority);
  for (const auto* line : {&words.office, &words.name}) {
    if (!line->empty()) sheet.line(*line);
  }
}

// The lines left free for the signature: the space in the style, in lines of the authority's size.
std::size_t signature_lines_free(const StyleSheet& style) {
  const Pt line = style[Element::signature_authority].size * 1.15;
  if (line <= Pt{}) return 1;
  return static_cast<std::size_t>(std::clamp(std::lround(style.signature_space / line), 1L, 10L));
}

TextLines draw_signature(const SigningWords& words, std::size_t width, std::size_t free_lines) {
  TextLines lines;
  const auto add = [&](const std::string& text) {
    for (const std::string& line : wrap_evenly(text, width)) lines.push_back(centred(line, width));
  };
  for (const std::string& line : words.authority) add(line);
  if (words.office.empty() && words.name.empty()) return lines;
  lines.insert(lines.end(), free_lines, "");
  add(words.office);
  add(words.name);
  return lines;
}

// A recipient that takes several lines hangs, so that each begins with its dash.
TextLines wrap_recipients(const TextLines& recipients, std::size_t width) {
  TextLines lines;
  for (const std::string& recipient : recipients) {
    std::string_view indent;
    for (const std::string& line : wrap(recipient, width - hanging.size())) {
      lines.push_back(std::string(indent) + line);
      indent = hanging;
    }
  }
  return lines;
}

// The signature has the right half, more if its lines are long.
std::size_t signature_width(const SigningWords& words, std::size_t usable) {
  std::size_t width = std::max(natural_width(words.office), natural_width(words.name));
  for (const std::string& line : words.authority) width = std::max(width, natural_width(line));
  return std::min(std::max(width, usable / 2), usable * 7 / 10);
}

void draw(const SigningWords& words, TextSheet& sheet) {
  const std::size_t usable = sheet.width() - column_gap;
  const std::size_t right = signature_width(words, usable);
  const std::size_t left = usable - right;
  sheet.lines(side_by_side(wrap_recipients(words.recipients, left),
                           draw_signature(words, right, signature_lines_free(sheet.style())), left,
                           column_gap));
}

}  // namespace

void write_signing(const Signing& signing, TextSheet& sheet) {
  const SigningWords words = read_signing(signing, sheet);
  sheet.gap();
  if (sheet.flat()) {
    write_flat(words, sheet);
  } else {
    draw(words, sheet);
  }
  sheet.gap();
}

}  // namespace vanban
