// Rules on the elements of the structure tree.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>

#include "support/pdf_rules.h"

namespace vanban::test {

namespace {

using nlohmann::json;
using Types = std::set<std::string>;

std::string describe(const Element& element) {
  return element.type + " (" + element.id + ")";
}

std::string parent_type(const PdfFile& file, const Element& element) {
  return element.parent ? file.elements.at(*element.parent).type : "";
}

// ISO 32000-1, 14.8.4, as far as a text has them.
const Types& standard_types() {
  static const Types types = {"Document", "Part", "Art",       "Sect",      "Div",    "BlockQuote",
                              "Caption",  "TOC",  "TOCI",      "Index",     "P",      "H",
                              "H1",       "H2",   "H3",        "H4",        "H5",     "H6",
                              "L",        "LI",   "Lbl",       "LBody",     "Table",  "TR",
                              "TH",       "TD",   "THead",     "TBody",     "TFoot",  "Span",
                              "Quote",    "Note", "Reference", "Code",      "Link",   "Annot",
                              "Figure",   "Form", "Formula",   "NonStruct", "Private"};
  return types;
}

// Where an element may stand; any other may stand anywhere.
const std::map<std::string, Types>& places() {
  static const std::map<std::string, Types> places = {{"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                      {"TH", {"TR"}},
                                                      {"TD", {"TR"}},
                                                      {"THead", {"Table"}},
                                                      {"TBody", {"Table"}},
                                                      {"TFoot", {"Table"}},
                                                      {"LI", {"L"}},
                                                      {"LBody", {"LI"}}};
  return places;
}

// What may stand in an element; in any other, anything.
const std::map<std::string, Types>& contents() {
  static const std::map<std::string, Types> contents = {
      {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}},
      {"THead", {"TR"}},
      {"TBody", {"TR"}},
      {"TFoot", {"TR"}},
      {"TR", {"TH", "TD"}},
      {"L", {"L", "LI", "Caption"}},
      {"LI", {"Lbl", "LBody"}}};
  return contents;
}

int span_of(const Element& cell, const std::string& key) {
  const auto span = cell.table.find(key);
  return span != cell.table.end() && span->second.is_number_integer() ? span->second.get<int>() : 1;
}

std::vector<const Element*> kids_of(const PdfFile& file, const Element& element) {
  std::vector<const Element*> kids;
  for (const Kid& kid : element.kids) {
    if (kid.kind == Kid::Kind::element) kids.push_back(&file.elements.at(kid.element));
  }
  return kids;
}

using Row = std::vector<const Element*>;

std::vector<Row> rows_of(const PdfFile& file, const Element& table) {
  std::vector<Row> rows;
  for (const Element* part : kids_of(file, table)) {
    if (part->type == "TR") rows.push_back(kids_of(file, *part));
    if (!part->type.starts_with("T") || part->type == "TR") continue;
    for (const Element* row : kids_of(file, *part)) rows.push_back(kids_of(file, *row));
  }
  return rows;
}

// Every place of the grid is in one cell.
Findings faults_of_grid(const std::vector<Row>& rows, const std::string& where) {
  Findings findings;
  std::size_t columns = 0;
  for (const Element* cell : rows.front())
    columns += static_cast<std::size_t>(span_of(*cell, "/ColSpan"));
  std::vector<std::vector<bool>> taken(rows.size(), std::vector<bool>(columns));
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; const Element* cell : rows[r]) {
      while (c < columns && taken[r][c]) ++c;
      const std::size_t right = c + static_cast<std::size_t>(span_of(*cell, "/ColSpan"));
      const std::size_t below = r + static_cast<std::size_t>(span_of(*cell, "/RowSpan"));
      if (right > columns || below > rows.size()) {
        findings.push_back(fmt::format("{}: a cell of row {} reaches out of it", where, r + 1));
        return findings;
      }
      for (std::size_t y = r; y < below; ++y) {
        for (std::size_t x = c; x < right; ++x) {
          if (taken[y][x]) findings.push_back(fmt::format("{}: two cells in row {}", where, y + 1));
          taken[y][x] = true;
        }
      }
      c = right;
    }
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (std::find(taken[r].begin(), taken[r].end(), false) != taken[r].end())
      findings.push_back(fmt::format("{}: row {} is not full", where, r + 1));
  }
  return findings;
}

Findings faults_of_headers(const std::vector<Row>& rows, const std::string& where) {
  Findings findings;
  bool any = false;
  for (const Row& row : rows) {
    for (const Element* cell : row) {
      if (cell->type != "TH") continue;
      any = true;
      static const Types scopes = {"/Row", "/Column", "/Both"};
      const auto scope = cell->table.find("/Scope");
      if (scope == cell->table.end() || !scope->second.is_string() ||
          !scopes.contains(scope->second.get<std::string>()))
        findings.push_back(where + ": a TH without a scope");
    }
  }
  if (!any) findings.push_back(where + " has no header cell");
  return findings;
}

Findings faults_of_table_parts(const std::vector<std::string>& parts, const std::string& where) {
  Findings findings;
  const auto heads = std::count(parts.begin(), parts.end(), "THead");
  if (heads > 1) findings.push_back(where + " has two THead");
  const bool needs_body = heads + std::count(parts.begin(), parts.end(), "TFoot") > 0;
  if (needs_body && std::count(parts.begin(), parts.end(), "TBody") == 0)
    findings.push_back(where + " has a THead or TFoot, but no TBody");
  return findings;
}

void append(Findings& all, const Findings& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Findings faults_of_tree(const PdfFile& file) {
  Findings findings;
  if (file.elements.empty()) findings.push_back("there is no structure tree");
  for (const Element& element : file.elements) {
    const std::string where = describe(element);
    const Reference parent = element.parent ? file.elements.at(*element.parent).id : file.tree_root;
    if (element.said_parent != parent)
      findings.push_back(where + " is a kid of " + parent + ", but names " + element.said_parent);
    if (!standard_types().contains(element.type))
      findings.push_back(where + " is of no standard type");
    if (!element.parent && element.type != "Document")
      findings.push_back(where + " stands where the Document should");
    const auto place = places().find(element.type);
    if (place != places().end() && !place->second.contains(parent_type(file, element)))
      findings.push_back(where + " stands in " + parent_type(file, element));
    const auto content = contents().find(element.type);
    if (content == contents().end()) continue;
    for (const Kid& kid : element.kids) {
      if (kid.kind != Kid::Kind::element)
        findings.push_back(where + " has words of its own");
      else if (!content->second.contains(file.elements.at(kid.element).type))
        findings.push_back(where + " contains " + file.elements.at(kid.element).type);
    }
  }
  return findings;
}

Findings faults_of_headings(const PdfFile& file) {
  Findings findings;
  int level = 0;
  for (const Element& element : file.elements) {
    if (element.type == "H") findings.push_back(describe(element) + " has no level");
    const bool numbered = element.type.size() == 2 && element.type.front() == 'H' &&
                          element.type.back() >= '1' && element.type.back() <= '6';
    if (!numbered) continue;
    const int next = element.type.back() - '0';
    if (next > level + 1)
      findings.push_back(fmt::format("{} follows a heading of level {}", describe(element), level));
    level = next;
  }
  if (!file.elements.empty() && level == 0) findings.push_back("there is no heading");
  return findings;
}

Findings faults_of_lists(const PdfFile& file) {
  Findings findings;
  for (const Element& element : file.elements) {
    const auto kids = file.kid_types(element);
    if (element.type == "L" && std::count(kids.begin(), kids.end(), "LI") == 0)
      findings.push_back(describe(element) + " has no item");
    if (element.type == "LI" && std::count(kids.begin(), kids.end(), "LBody") != 1)
      findings.push_back(fmt::format("{} has {}", describe(element), fmt::join(kids, ", ")));
  }
  return findings;
}

Findings faults_of_tables(const PdfFile& file) {
  Findings findings;
  for (const Element& table : file.elements) {
    if (table.type != "Table") continue;
    const auto rows = rows_of(file, table);
    append(findings, faults_of_table_parts(file.kid_types(table), describe(table)));
    if (rows.empty()) {
      findings.push_back(describe(table) + " has no rows");
      continue;
    }
    append(findings, faults_of_grid(rows, describe(table)));
    append(findings, faults_of_headers(rows, describe(table)));
  }
  return findings;
}

Findings faults_of_notes(const PdfFile& file) {
  Findings findings;
  Types names;
  for (const Element& element : file.elements) {
    if (element.type == "Note" && element.name.empty())
      findings.push_back(describe(element) + " has no ID");
    if (!element.name.empty() && !names.insert(element.name).second)
      findings.push_back(describe(element) + " has the ID of another element: " + element.name);
  }
  return findings;
}

}  // namespace vanban::test
