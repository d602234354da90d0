#include "import/extract/markdown/markdown_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "import/extract/markdown/grid_tables.h"
#include "import/extract/markdown/line_wraps.h"

namespace vanban {

namespace {

using Kind = MarkdownNode::Kind;

bool is_inline(Kind kind) {
  return kind == Kind::text || kind == Kind::code || kind == Kind::html ||
         kind == Kind::soft_break || kind == Kind::hard_break || kind == Kind::note_call;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "[^1]:" where the definition of a note stands: the end of its label; 0: no note begins there.
std::size_t note_label_end(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin > 3 || !line.substr(begin).starts_with("[^")) {
    return 0;
  }
  const std::size_t end = line.find("]:", begin);
  const bool is_label = end != std::string_view::npos && end > begin + 2 &&
                        line.substr(begin, end - begin).find(' ') == std::string_view::npos;
  return is_label ? end + 2 : 0;
}

// The lines of the file that nodes with words come from.
void collect_lines(const MarkdownNode& node, std::set<std::size_t>& lines) {
  const bool is_block = node.kind == Kind::code_block || node.kind == Kind::html_block;
  const bool has_line = is_block || node.children.empty() || node.kind == Kind::note ||
                        node.kind == Kind::row || node.kind == Kind::item;
  if (has_line) lines.insert(node.line);
  if (is_block) {
    const auto count = static_cast<std::size_t>(std::ranges::count(node.text, '\n')) + 1;
    for (std::size_t i = 1; i <= count; ++i) lines.insert(node.line + i);
  }
  for (const MarkdownNode& child : node.children) collect_lines(child, lines);
}

}  // namespace

MarkdownReader::MarkdownReader(std::string_view text, const GridTables& grids,
                               ManuscriptLedger& ledger)
    : file_lines_(lines_of_file(text)), grids_(grids), ledger_(ledger) {}

Manuscript MarkdownReader::read(const MarkdownNode& document) {
  Around around;
  read_children(document, around);
  emit_dropped_lines(document);
  return std::move(manuscript_);
}

// Words that hang on a block because their own paragraph was nested too deep are one.
void MarkdownReader::read_children(const MarkdownNode& node, Around& around) {
  MarkdownNode loose;
  loose.line = node.line;
  for (const MarkdownNode& child : node.children) {
    if (ledger_.is_over()) return;
    if (is_inline(child.kind)) {
      loose.children.push_back(child);
    } else {
      read_block(child, around);
    }
  }
  if (!loose.children.empty()) read_block(loose, around);
}

void MarkdownReader::read_block(const MarkdownNode& node, Around& around) {
  switch (node.kind) {
    case Kind::heading:
      return read_heading(node, around);
    case Kind::list:
      return read_list(node, around);
    case Kind::note:
      return read_note(node);
    case Kind::code_block:
      return read_code(node, around);
    case Kind::html_block:
      return read_html(node, around);
    case Kind::table:
      return read_table(node, around);
    case Kind::quote:
    case Kind::item:
      return read_children(node, around);
    default:
      break;
  }
  const std::vector<TypedLine> lines = typed_lines(node, {}, ledger_);
  std::vector<std::string> plain;
  plain.reserve(lines.size());
  for (const TypedLine& line : lines) plain.push_back(line.plain);
  std::vector<bool> beginnings = paragraph_beginnings(plain);
  for (std::size_t i = 1; around.in_drawing && i < lines.size(); ++i) {
    beginnings[i] = begins_with_typed_label(plain[i]);
  }
  emit_lines(lines, beginnings, node, {}, around);
}

// A heading of several lines is a head of lines above a rule.
void MarkdownReader::read_heading(const MarkdownNode& node, Around& around) {
  const std::vector<TypedLine> lines = typed_lines(node, {.bold = true}, ledger_);
  ManuscriptLine model;
  if (lines.size() == 1) model.outline = node.level;
  emit_lines(lines, std::vector<bool>(lines.size(), true), node, model, around);
}

void MarkdownReader::read_list(const MarkdownNode& node, Around& around) {
  std::vector<std::string> labels;
  for (const MarkdownNode& item : node.children) labels.push_back(typed_label(item));
  const bool is_same = std::ranges::all_of(
      labels, [&](const std::string& label) { return label == labels.front(); });
  const bool is_counted = node.start > 0 && is_same && labels.size() > 1;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    std::string label = labels[i];
    if (is_counted) label = std::to_string(node.start + static_cast<int>(i)) + label.back();
    const bool is_bullet = !is_digit(label.front());
    const char sign = label.front();
    if (is_bullet && around.bullets.find(sign) != std::string::npos) label = "+";
    Around inside = around;
    if (is_bullet) inside.bullets += sign;
    ++inside.lists;
    inside.label = around.label.empty() ? label : around.label + " " + label;
    around.label.clear();
    read_children(node.children[i], inside);
    if (!inside.label.empty()) emit_label(node.children[i].line, inside);
  }
}

void MarkdownReader::read_note(const MarkdownNode& node) {
  ManuscriptNote note{std::to_string(manuscript_.notes.size() + 1), {}};
  Around inside;
  inside.note = &note.lines;
  read_children(node, inside);
  manuscript_.notes.push_back(std::move(note));
}

void MarkdownReader::emit_lines(const std::vector<TypedLine>& lines,
                                const std::vector<bool>& beginnings, const MarkdownNode& block,
                                const ManuscriptLine& model, Around& around) {
  for (std::size_t i = 0; i < lines.size();) {
    LettersLine letters;
    add_label(letters, around);
    const std::size_t first = i;
    for (; i < lines.size() && (i == first || !beginnings[i]); ++i) {
      if (i > first) letters.add(" ", {});
      add_to(letters, lines[i]);
    }
    emit(letters, block.line + lines[first].line, model, around);
  }
}

void MarkdownReader::add_label(LettersLine& letters, Around& around) {
  if (around.label.empty()) return;
  letters.add(std::exchange(around.label, {}), {});
  letters.end_label();
  letters.add(" ", {});
}

void MarkdownReader::emit_plain(std::string_view words, std::size_t line, Around& around) {
  if (trim(words).empty()) return;
  LettersLine letters;
  add_label(letters, around);
  letters.add(to_nfc(std::string(words)), {});
  emit(letters, line, {}, around);
}

void MarkdownReader::emit_label(std::size_t line, Around& around) {
  LettersLine letters;
  add_label(letters, around);
  emit(letters, line, {}, around);
}

void MarkdownReader::emit(LettersLine& letters, std::size_t number, const ManuscriptLine& model,
                          Around& around) {
  ManuscriptLine line = letters.line();
  if (line.text.empty() && line.notes.empty()) return;
  line.is_paragraph = true;
  line.outline = model.outline;
  if (line.label_end > 0) line.list_level = around.lists - 1;
  emit_placed(std::move(line), number, around);
}

void MarkdownReader::emit_placed(ManuscriptLine line, std::size_t number, Around& around) {
  if (number > 0) ledger_.fill_lines(lines_before_ + number - 1);
  line.where = ledger_.place(line.text);
  if (around.note != nullptr) {
    around.note->push_back(std::move(line));
  } else {
    manuscript_.blocks.emplace_back(std::move(line));
  }
}

// The parser drops notes that nobody calls and addresses of links; their words are words of the
// file.
void MarkdownReader::emit_dropped_lines(const MarkdownNode& document) {
  std::set<std::size_t> lines;
  collect_lines(document, lines);
  Around around;
  for (std::size_t number = 1; number <= file_lines_.size(); ++number) {
    const std::string_view line = file_line(number);
    if (lines.contains(number) || !trim(line).starts_with('[')) continue;
    const std::size_t end = note_label_end(line);
    if (end == 0) {
      if (line.find("]:") != line.npos) ledger_.leave_out(std::string(trim(line)), "out-hidden");
      continue;
    }
    ledger_.note(Message::import_note_doubtful, {std::string(trim(line.substr(0, end - 1)))},
                 ledger_.next_place());
    for (; number <= file_lines_.size() && !trim(file_line(number)).empty(); ++number) {
      emit_plain(trim(file_line(number)), 0, around);
    }
  }
}

// From the file: the tree only knows the first number of a list.
std::string MarkdownReader::typed_label(const MarkdownNode& item) const {
  const std::string_view line = file_line(item.line);
  const std::string_view rest =
      line.substr(std::min(item.column > 0 ? item.column - 1 : 0, line.size()));
  if (!rest.empty() && (rest[0] == '-' || rest[0] == '+' || rest[0] == '*')) {
    return std::string(rest.substr(0, 1));
  }
  std::size_t end = 0;
  while (end < rest.size() && is_digit(rest[end])) ++end;
  const bool is_number = end > 0 && end < rest.size() && (rest[end] == '.' || rest[end] == ')');
  return is_number ? std::string(rest.substr(0, end + 1)) : "-";
}

std::string_view MarkdownReader::file_line(std::size_t number) const {
  return number > 0 && number <= file_lines_.size() ? file_lines_[number - 1] : std::string_view{};
}

std::vector<std::string_view> lines_of_file(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

}  // namespace vanban
