#include "import/extract/text_decoding.h"

#include <algorithm>
#include <variant>

#include "base/legacy_text.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "import/extract/extract_faults.h"
#include "read/sheet/csv_text.h"

namespace vanban {

namespace {

constexpr std::size_t enough_to_know_the_encoding = 200'000;
constexpr std::size_t tab_width = 8;

bool is_invisible(char32_t code) {
  return code == 0xAD || code == 0x34F || code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069);
}

// Nor are the last two of the first plane characters: no plan file may hold them.
bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFFFE || code == 0xFFFF;
}

bool is_wide_space(char32_t code) {
  return (code >= 0x2000 && code <= 0x200A) || code == 0x3000 || code == 0x1680;
}

// Those of a file: "\r\n", "\r", and what other systems end a line with.
std::string with_plain_line_ends(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\r")) {
      if (!rest.starts_with("\r\n")) plain += '\n';
    } else if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) {
      plain += '\n';
      at += 2;
    } else if (rest.starts_with("\u0085")) {
      plain += '\n';
      at += 1;
    } else {
      plain += rest.front() == '\v' ? '\n' : rest.front();
    }
  }
  return plain;
}

template <class Visit>
void for_each_line(std::string_view text, Visit visit) {
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\f", from), text.size());
    visit(text.substr(from, end - from), end < text.size() ? text.substr(end, 1) : "");
    from = end + 1;
  }
}

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  bool inside = false;
  for (const char byte : line) {
    const bool space = byte == ' ' || byte == '\t';
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

std::string_view next_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  const std::string_view word = line.substr(0, line.find_first_of(" \t"));
  line.remove_prefix(word.size());
  return word;
}

// A line whose number of words is another counts wholly.
std::size_t changed_words(std::string_view before, std::string_view after) {
  if (before == after) return 0;
  if (count_words(before) != count_words(after)) return count_words(after);
  std::size_t changed = 0;
  for (std::size_t left = count_words(after); left > 0; --left) {
    if (next_word(before) != next_word(after)) ++changed;
  }
  return changed;
}

// Line by line, so that nothing is as long as the file but its text.
bool clean(std::string_view text, const Extraction& file, CleanText& result) {
  bool fits = true;
  result.utf8.reserve(text.size());
  for_each_line(text, [&](std::string_view line, std::string_view end) {
    if (line.size() > file.limits.paragraph) fits = false;
    if (!fits) return;
    const std::string visible = clean_line(line);
    std::string composed = to_nfc(visible);
    result.composed += changed_words(visible, composed);
    result.utf8.append(composed).append(end);
  });
  if (!fits) {
    file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                            {"size-paragraph", size_in_words(file.limits.paragraph)});
  }
  return fits;
}

std::string from_old_font(std::string_view text, LegacyEncoding encoding, CleanText& result) {
  std::string unicode;
  std::size_t& count = encoding == LegacyEncoding::tcvn3 ? result.from_tcvn3 : result.from_vni;
  for_each_line(text, [&](std::string_view line, std::string_view end) {
    const std::string converted = from_legacy(line, encoding);
    count += changed_words(line, converted);
    unicode.append(converted).append(end);
  });
  return unicode;
}

// Whole characters.
std::string_view beginning(std::string_view text) {
  std::size_t end = std::min(text.size(), enough_to_know_the_encoding);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  return text.substr(0, end);
}

std::string_view ending_of(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos ? "" : std::string_view(name).substr(dot);
}

void report_broken(const BrokenText& broken, const Extraction& file) {
  const Source source = file.sources.add(file.name, broken.before);
  const Location where{source, static_cast<std::uint32_t>(broken.before.size())};
  if (broken.has_nul) {
    file.diagnostics.report(Message::import_format_differs, where,
                            {std::string(ending_of(file.name)), "file-binary"});
  } else {
    file.diagnostics.report(Message::import_bad_encoding, where);
  }
}

// The text up to its first byte that is no UTF-8.
BrokenText broken_utf8(std::string_view bytes) {
  return {std::string(bytes.substr(0, find_invalid_utf8(bytes).value_or(bytes.size())))};
}

}  // namespace

std::string clean_line(std::string_view line) {
  std::string clean;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t code = next_code_point(line, at);
    if (code == '\t') {
      const std::size_t spaces = tab_width - column % tab_width;
      clean.append(spaces, ' ');
      column += spaces;
    } else if (!is_invisible(code) && !is_control(code)) {
      append_utf8(clean, is_wide_space(code) ? U' ' : code == 0x202F ? no_break_space : code);
      ++column;
    }
  }
  return clean;
}

std::optional<CleanText> decode_text_file(const Extraction& file) {
  if (file.bytes.size() > 2 * file.limits.text) {
    file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                            {"size-text", size_in_words(file.limits.text)});
    return std::nullopt;
  }
  const auto decoded = decode_csv(file.bytes);
  if (const auto* broken = std::get_if<BrokenText>(&decoded)) {
    report_broken(*broken, file);
    return std::nullopt;
  }
  const CsvText& unicode = std::get<CsvText>(decoded);
  const std::string_view text = unicode.utf8;
  const auto encoding = detect_legacy(beginning(text));
  if (unicode.was_windows_1252 && !encoding) {
    report_broken(broken_utf8(file.bytes), file);
    return std::nullopt;
  }
  CleanText result;
  const std::string plain = with_plain_line_ends(text);
  if (!clean(encoding ? from_old_font(plain, *encoding, result) : plain, file, result)) {
    return std::nullopt;
  }
  if (encoding) result.composed = 0;
  if (result.utf8.size() > file.limits.text) {
    file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                            {"size-text", size_in_words(file.limits.text)});
    return std::nullopt;
  }
  if (result.utf8.find_first_not_of(" \n\f") == std::string::npos) {
    file.diagnostics.report(Message::import_empty, {file.sources.add(file.name, "")});
    return std::nullopt;
  }
  return result;
}

void report_repairs(const CleanText& text, Source source, Diagnostics& diagnostics) {
  const auto note = [&](const char* what, std::size_t count) {
    if (count == 0) return;
    diagnostics.report(Message::import_repaired, {source}, {what, std::to_string(count)});
  };
  note("repaired-tcvn3", text.from_tcvn3);
  note("repaired-vni", text.from_vni);
  note("repaired-composed", text.composed);
}

}  // namespace vanban
