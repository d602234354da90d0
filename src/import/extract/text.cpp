#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/drawn_table.h"
#include "import/extract/formats.h"
#include "import/extract/notes_at_foot.h"
#include "import/extract/text_decoding.h"

namespace vanban {

namespace {

// The lines of a file with their places in its source, empty ones too: join needs to see them.
std::vector<ManuscriptLine> lines_of(Source source) {
  std::vector<ManuscriptLine> lines;
  const std::string_view text = source->text;
  const bool has_pages = text.find('\f') != std::string_view::npos;
  int page = has_pages ? 1 : 0;
  bool starts_page = false;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\f", from), text.size());
    ManuscriptLine line;
    line.text = text.substr(from, end - from);
    line.text.erase(line.text.find_last_not_of(' ') + 1);
    line.starred = true;
    line.page = page;
    line.starts_page = std::exchange(starts_page, false);
    line.where = {source, static_cast<std::uint32_t>(from)};
    // What ends at a page break that stands alone on its line is no line of its own.
    const bool only_a_break = end < text.size() && text[end] == '\f' && from == end;
    if (!only_a_break) lines.push_back(std::move(line));
    if (end < text.size() && text[end] == '\f') {
      ++page;
      starts_page = true;
    }
    from = end + 1;
  }
  return lines;
}

// Lines and the tables drawn between them. A drawing that is broken stays lines and is reported.
void put_blocks(std::vector<ManuscriptLine> lines, const Extraction& file, Manuscript& manuscript) {
  const std::span<ManuscriptLine> all(lines);
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t count = drawn_lines(all.subspan(at));
    if (count > 0) {
      if (auto table = read_drawn_table(all.subspan(at, count), file.limits.cells)) {
        manuscript.blocks.emplace_back(std::move(*table));
        at += count;
        continue;
      }
      file.diagnostics.report(Message::import_table_doubtful, lines[at].where,
                              {std::string(trim(lines[std::min(at + 1, lines.size() - 1)].text))});
    }
    for (const std::size_t end = at + std::max<std::size_t>(count, 1); at < end; ++at) {
      manuscript.blocks.emplace_back(std::move(lines[at]));
    }
  }
}

}  // namespace

std::optional<Manuscript> extract_text(const Extraction& file) {
  std::optional<CleanText> clean = decode_text_file(file);
  if (!clean) return std::nullopt;
  const Source source = file.sources.add(file.name, std::move(clean->utf8));
  report_repairs(*clean, source, file.diagnostics);
  Manuscript manuscript;
  manuscript.source = source;
  put_blocks(lines_of(source), file, manuscript);
  take_notes(manuscript.blocks, manuscript.notes, file.diagnostics);
  return manuscript;
}

}  // namespace vanban
