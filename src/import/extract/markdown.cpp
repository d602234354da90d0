// A Markdown file (.md). What would cost the parser more than the file is worth is taken for text
// before it sees it: processing instructions, CDATA, rows of very many cells and paragraphs of very
// many brackets.
#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/extract_faults.h"
#include "import/extract/formats.h"
#include "import/extract/markdown/grid_tables.h"
#include "import/extract/markdown/markdown_reader.h"
#include "import/extract/markdown/markdown_tree.h"
#include "import/extract/text_decoding.h"

namespace vanban {

namespace {

constexpr std::size_t most_columns = 200;
constexpr std::size_t most_brackets = 2'000;  // of a paragraph: each may cost a look at all others

// The rule below a table's header: the cells it has; 0: the line is none.
std::size_t rule_columns(std::string_view line) {
  if (line.find_first_not_of("|-: ") != std::string_view::npos) return 0;
  const auto pipes = std::ranges::count(line, '|');
  return pipes == 0 ? 0 : static_cast<std::size_t>(pipes) + 1;
}

// `brackets`: opened in the paragraph until now.
void add_tamed(std::string_view line, std::size_t& brackets, std::string& text) {
  const bool has_too_many =
      std::ranges::count(line, '|') > static_cast<std::ptrdiff_t>(most_columns);
  bool is_escaped = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const std::string_view rest = line.substr(at, 3);
    is_escaped = !is_escaped && at > 0 && line[at - 1] == '\\';
    const bool opens = rest.starts_with("<?") || rest.starts_with("<![");
    const bool is_bracket = line[at] == '[' && ++brackets > most_brackets;
    if (!is_escaped && (opens || is_bracket || (has_too_many && line[at] == '|'))) text += '\\';
    text += line[at];
  }
}

struct TamedText {
  std::string text;
  std::size_t cells = 0;  // that tables in it may have at most
};

TamedText tamed(std::string_view file) {
  TamedText result;
  std::size_t columns = 0;
  std::size_t lines = 0;
  std::size_t brackets = 0;
  for (std::size_t from = 0; from < file.size();) {
    const std::size_t end = std::min(file.find('\n', from), file.size());
    const std::string_view line = file.substr(from, end - from);
    if (trim(line).empty()) brackets = 0;
    add_tamed(line, brackets, result.text);
    result.text += '\n';
    columns = std::max(columns, std::min(rule_columns(line), most_columns));
    ++lines;
    from = end + 1;
  }
  result.cells = columns * lines;
  return result;
}

std::optional<Manuscript> report_size(std::string_view what, std::string limit,
                                      const Extraction& file) {
  file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                          {std::string(what), std::move(limit)});
  return std::nullopt;
}

}  // namespace

std::optional<Manuscript> extract_markdown(const Extraction& file) {
  // The tree is a few hundred times as large as the shortest text of a node.
  const std::size_t text_limit = file.limits.text / 4;
  const std::size_t cell_limit = file.limits.cells * 4;
  std::optional<CleanText> clean = decode_text_file(file);
  if (!clean) return std::nullopt;
  std::ranges::replace(clean->utf8, '\f', '\n');
  if (clean->utf8.size() > text_limit) {
    return report_size("size-text", size_in_words(text_limit), file);
  }
  GridTables grids;
  const TamedText text = tamed(with_fenced_grids(clean->utf8, file.limits.cells, grids));
  if (text.cells > cell_limit) {
    return report_size("size-table", std::to_string(file.limits.cells), file);
  }
  ManuscriptLedger ledger(file.limits);
  ledger.repairs.composed = clean->composed;
  ledger.repairs.from_tcvn3 = clean->from_tcvn3;
  ledger.repairs.from_vni = clean->from_vni;
  MarkdownReader reader(text.text, grids, ledger);
  return ledger.settle(reader.read(parse_markdown(text.text, true)), file);
}

}  // namespace vanban
