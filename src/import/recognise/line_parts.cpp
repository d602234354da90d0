#include "import/recognise/line_parts.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

bool is_blank_byte(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Range trimmed(std::string_view text, Range range) {
  while (true) {
    if (range.begin < range.end && is_blank_byte(text[range.begin])) {
      ++range.begin;
    } else if (text.substr(range.begin, range.end - range.begin).starts_with(no_break_space_utf8)) {
      range.begin += no_break_space_utf8.size();
    } else {
      break;
    }
  }
  while (true) {
    if (range.begin < range.end && is_blank_byte(text[range.end - 1])) {
      --range.end;
    } else if (text.substr(range.begin, range.end - range.begin).ends_with(no_break_space_utf8)) {
      range.end -= no_break_space_utf8.size();
    } else {
      break;
    }
  }
  return range;
}

Location moved(Location where, std::size_t bytes) {
  if (where.source != nullptr && where.offset != Location::whole_file) {
    where.offset += static_cast<std::uint32_t>(bytes);
  }
  return where;
}

template <class Wanted>
bool covers_words(const ManuscriptLine& line, Wanted wanted) {
  std::size_t at = 0;
  const std::string_view text = line.text;
  const auto is_only_space = [&](std::size_t begin, std::size_t end) {
    return trim(text.substr(begin, end - begin)).empty();
  };
  bool any = false;
  for (const StyledRange& style : line.styles) {
    if (!wanted(style.emphasis) || style.range.begin < at) continue;
    if (!is_only_space(at, style.range.begin)) return false;
    at = style.range.end;
    any = true;
  }
  return any && is_only_space(at, text.size());
}

}  // namespace

ManuscriptLine part_of(const ManuscriptLine& line, Range range) {
  const std::string_view text = line.text;
  range.end = std::min(range.end, text.size());
  range.begin = std::min(range.begin, range.end);
  range = trimmed(text, range);
  ManuscriptLine part = line;
  part.text = text.substr(range.begin, range.end - range.begin);
  part.label_end =
      line.label_end > range.begin ? std::min(line.label_end, range.end) - range.begin : 0;
  part.where = moved(line.where, range.begin);
  part.styles.clear();
  for (const StyledRange& style : line.styles) {
    const Range inside{std::max(style.range.begin, range.begin),
                       std::min(style.range.end, range.end)};
    if (inside.empty()) continue;
    part.styles.push_back({{inside.begin - range.begin, inside.end - range.begin}, style.emphasis});
  }
  part.notes.clear();
  for (const NoteMark& note : line.notes) {
    const bool is_last = range.end >= line.text.size() || trim(text.substr(range.end)).empty();
    if (note.at < range.begin || (note.at > range.end && !is_last)) continue;
    part.notes.push_back({std::min(note.at, range.end) - range.begin, note.id});
  }
  return part;
}

ManuscriptLine part_of(const ManuscriptLine& line, std::size_t begin) {
  return part_of(line, {begin, line.text.size()});
}

std::vector<ManuscriptLine> broken_lines(const ManuscriptLine& line) {
  std::vector<ManuscriptLine> lines;
  for (std::size_t begin = 0; begin <= line.text.size();) {
    const std::size_t end = std::min(line.text.find('\n', begin), line.text.size());
    ManuscriptLine part = part_of(line, {begin, end});
    if (!part.text.empty()) lines.push_back(std::move(part));
    begin = end + 1;
  }
  return lines;
}

void append_line(ManuscriptLine& line, const ManuscriptLine& more, char between) {
  if (line.text.empty()) {
    line = more;
    return;
  }
  const std::size_t shift = line.text.size() + 1;
  line.text += between;
  line.text += more.text;
  for (const StyledRange& style : more.styles) {
    line.styles.push_back({{style.range.begin + shift, style.range.end + shift}, style.emphasis});
  }
  for (const NoteMark& note : more.notes) line.notes.push_back({note.at + shift, note.id});
}

ManuscriptLine with_single_spaces(const ManuscriptLine& line) {
  ManuscriptLine result = line;
  result.text.clear();
  std::vector<std::size_t> places(line.text.size() + 1);  // where each byte has come to stand
  bool after_space = true;
  for (std::size_t at = 0; at < line.text.size(); ++at) {
    places[at] = result.text.size();
    const char c = line.text[at];
    const bool is_space = c == ' ' || c == '\t';
    if (is_space && after_space) continue;
    result.text += is_space ? ' ' : c;
    after_space = is_space || c == '\n';
  }
  places.back() = result.text.size();
  for (StyledRange& style : result.styles) {
    style.range = {places[std::min(style.range.begin, line.text.size())],
                   places[std::min(style.range.end, line.text.size())]};
  }
  std::erase_if(result.styles, [](const StyledRange& style) { return style.range.empty(); });
  for (NoteMark& note : result.notes) note.at = places[std::min(note.at, line.text.size())];
  result.label_end = places[std::min(line.label_end, line.text.size())];
  return part_of(result, 0);
}

bool is_all_bold(const ManuscriptLine& line) {
  return covers_words(line, [](Emphasis emphasis) { return emphasis.bold; });
}

bool is_all_italic(const ManuscriptLine& line) {
  return covers_words(line, [](Emphasis emphasis) { return emphasis.italic; });
}

std::size_t bold_beginning(const ManuscriptLine& line) {
  std::size_t at = 0;
  for (const StyledRange& style : line.styles) {
    if (!style.emphasis.bold) continue;
    if (style.range.begin < at) continue;
    const std::string_view between = std::string_view(line.text).substr(at, style.range.begin - at);
    if (!trim(between).empty()) break;
    at = style.range.end;
  }
  return at;
}

}  // namespace vanban
