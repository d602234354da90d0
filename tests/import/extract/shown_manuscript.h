// Files extracted in memory, and manuscripts shown as text that tests compare: a line for each
// block, "[bold]", "/italic/", "{1}" where a note is called, "label|text", " / " for a line break;
// tables as rows of cells.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/overloaded.h"
#include "import/extract/extract.h"
#include "support/diagnosed.h"
#include "support/packed.h"

namespace vanban {

struct ExtractedFile {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Manuscript> manuscript;
};

inline ExtractedFile extracted_file(const std::string& name, std::string_view bytes,
                                    const ExtractLimits& limits = {}) {
  ExtractedFile result;
  result.manuscript = extract(name, bytes, result.sources, result.diagnostics, limits);
  return result;
}

inline std::string shown_line(const ManuscriptLine& line) {
  std::string text;
  for (std::size_t at = 0; at <= line.text.size(); ++at) {
    for (const StyledRange& style : line.styles) {
      if (style.range.end == at) text += (style.emphasis.italic ? "/" : "");
      if (style.range.end == at) text += (style.emphasis.bold ? "]" : "");
    }
    for (const NoteMark& note : line.notes) {
      if (note.at == at) text += "{" + note.id + "}";
    }
    if (line.label_end == at && at > 0) text += "|";
    for (const StyledRange& style : line.styles) {
      if (style.range.begin == at) text += (style.emphasis.bold ? "[" : "");
      if (style.range.begin == at) text += (style.emphasis.italic ? "/" : "");
    }
    if (at < line.text.size()) text += line.text[at] == '\n' ? " / " : line.text.substr(at, 1);
  }
  return text;
}

inline std::string shown_cell(const ManuscriptCell& cell) {
  std::string text;
  for (const ManuscriptLine& line : cell.lines) {
    text += (text.empty() ? "" : " // ") + shown_line(line);
  }
  if (cell.rowspan > 1) text += " (down " + std::to_string(cell.rowspan) + ")";
  if (cell.colspan > 1) text += " (across " + std::to_string(cell.colspan) + ")";
  return text;
}

inline std::string shown_table(const ManuscriptTable& table) {
  std::string text;
  for (const auto& row : table.rows) {
    if (&row != &table.rows.front()) text += "\n";
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "; " : "") + shown_cell(row[i]);
  }
  return text;
}

inline std::string shown_blocks(const ExtractedFile& file) {
  if (!file.manuscript) return codes_of(file.diagnostics);
  std::string text;
  for (const ManuscriptBlock& block : file.manuscript->blocks) {
    if (!text.empty()) text += "\n";
    text += std::visit(overloaded{[](const ManuscriptLine& line) { return shown_line(line); },
                                  [](const ManuscriptTable& table) { return shown_table(table); }},
                       block);
  }
  return text;
}

// "out-toc: Mục lục; out-hidden: …"
inline std::string shown_left_out(const ExtractedFile& file) {
  std::string text;
  if (!file.manuscript) return codes_of(file.diagnostics);
  for (const LeftOut& each : file.manuscript->left_out) {
    text += (text.empty() ? "" : "; ") + each.reason + ": " + each.words;
  }
  return text;
}

// "1: words; 2: …"
inline std::string shown_notes(const ExtractedFile& file) {
  std::string text;
  for (const ManuscriptNote& note : file.manuscript.value().notes) {
    text += (text.empty() ? "" : "; ") + note.id + ":";
    for (const ManuscriptLine& line : note.lines) text += " " + shown_line(line);
  }
  return text;
}

inline const ManuscriptLine& line_at(const ExtractedFile& file, std::size_t index) {
  return std::get<ManuscriptLine>(file.manuscript.value().blocks.at(index));
}

inline const ManuscriptTable& table_at(const ExtractedFile& file, std::size_t index) {
  return std::get<ManuscriptTable>(file.manuscript.value().blocks.at(index));
}

// All words of blocks and notes and those left out stand in the source where they say.
inline bool places_are_right(const ExtractedFile& file) {
  const Manuscript& manuscript = file.manuscript.value();
  bool right = true;
  const auto check = [&](const std::string& words, const Location& where) {
    const std::string_view source = manuscript.source->text;
    right = right && where.source == manuscript.source && where.offset <= source.size() &&
            source.substr(where.offset).starts_with(words);
  };
  const auto check_lines = [&](const std::vector<ManuscriptLine>& lines) {
    for (const ManuscriptLine& line : lines) check(line.text, line.where);
  };
  for (const ManuscriptBlock& block : manuscript.blocks) {
    std::visit(overloaded{[&](const ManuscriptLine& line) { check(line.text, line.where); },
                          [&](const ManuscriptTable& table) {
                            for (const auto& row : table.rows) {
                              for (const auto& cell : row) check_lines(cell.lines);
                            }
                          }},
               block);
  }
  for (const ManuscriptNote& note : manuscript.notes) check_lines(note.lines);
  for (const LeftOut& each : manuscript.left_out) check(each.words, each.where);
  return right;
}

}  // namespace vanban
