#include "compare/amend/quote.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

std::string in_letters(const std::string& words, Letters letters) {
  if (letters == Letters::upper) return to_upper(words);
  return letters == Letters::capital ? capitalised(words) : words;
}

void add_text(Markup& markup, const std::string& words, Emphasis emphasis) {
  if (words.empty()) return;
  auto* last = markup.pieces.empty() ? nullptr : std::get_if<Text>(&markup.pieces.back());
  if (last != nullptr && last->emphasis == emphasis) {
    last->text += words;
  } else {
    markup.pieces.emplace_back(Text{words, emphasis});
  }
}

// "./." belongs to the end of the document that is quoted.
void drop_end_mark(Markup& markup) {
  constexpr std::string_view end_mark = "./.";
  auto* last = markup.pieces.empty() ? nullptr : std::get_if<Text>(&markup.pieces.back());
  if (last == nullptr || !last->text.ends_with(end_mark)) return;
  last->text.resize(last->text.size() - end_mark.size());
  if (!last->text.ends_with('.')) last->text += '.';
}

// The last text put into the clause.
Markup* last_text(PlanItem& clause) {
  if (!clause.items.empty()) return last_text(clause.items.back());
  return clause.table || clause.text.empty() ? nullptr : &clause.text.back();
}

}  // namespace

Quoting::Quoting(const Versions& versions, const std::vector<AmendedPlace>& places)
    : versions_(versions), places_(places) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::string& id = versions.now.content.pieces[i].id;
    if (!id.empty() && !places[i].place.empty()) places_by_id_.emplace(id, places[i].place);
  }
}

void Quoting::append(const RichText& text, Emphasis more, Markup& markup) const {
  const auto add = [&](const std::string& words, Emphasis emphasis) {
    add_text(markup, words, {emphasis.bold || more.bold, emphasis.italic || more.italic});
  };
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& part) { add(part.text, part.emphasis); },
                   [&](const LineBreak&) { add(" ", {}); },
                   [&](const Blank& blank) { add("…", blank.emphasis); },
                   [&](const Citation& citation) {
                     for (const Text& part : citation.words) add(part.text, part.emphasis);
                   },
                   [&](const Reference& reference) {
                     const auto found = places_by_id_.find(reference.id);
                     add(found == places_by_id_.end()
                             ? reference.words
                             : in_letters(found->second, reference.letters),
                         reference.emphasis);
                   },
                   [](const FootnoteCall&) {},
               },
               piece);
  }
}

Markup Quoting::markup_of(const RichText& text, Emphasis more) const {
  Markup markup;
  append(text, more, markup);
  drop_end_mark(markup);
  return markup;
}

// What follows a table stands in an item of its own, since an item has its texts ahead of it.
PlanItem& Quoting::place_for_table(PlanItem& clause) {
  if (!clause.table) return clause;
  clause.list = Marker::none;
  if (clause.items.empty() || clause.items.back().table) {
    clause.items.emplace_back().marker = Marker::none;
  }
  return clause.items.back();
}

void Quoting::add_line(Markup line, PlanItem& clause) {
  place_for_table(clause).text.push_back(std::move(line));
}

void Quoting::add(int at, bool with_inner, PlanItem& clause) {
  const Item* item = versions_.now.source(at).item;
  if (item != nullptr) {
    add_texts(*item, label_of(at), clause);
  } else {
    add_untitled(at, clause);
  }
  const Table* quoted = nullptr;
  for (const int child : versions_.now.children(at)) {
    const ContentPiece& inner = versions_.now.piece(child);
    if (inner.kind == ContentPiece::Kind::note)
      lost_notes_.push_back(inner.attached ? inner.place + " (kèm theo)" : inner.place);
    if (!with_inner) continue;
    if (inner.kind == ContentPiece::Kind::item) add(child, true, clause);
    if (inner.kind != ContentPiece::Kind::row) continue;
    const Table* own = versions_.now.source(child).table;
    if (own != std::exchange(quoted, own)) place_for_table(clause).table = table(*own, {});
  }
}

const std::string& Quoting::label_of(int at) const {
  return places_[static_cast<std::size_t>(at)].label;
}

// An appendix, or a text of one.
void Quoting::add_untitled(int at, PlanItem& clause) {
  const std::string& label = label_of(at);
  const std::string& words = versions_.now.piece(at).text;
  Markup line;
  add_text(line, label.empty() ? words : label + " - " + words, {.bold = !label.empty()});
  add_line(std::move(line), clause);
}

void Quoting::add_texts(const Item& item, const std::string& label, PlanItem& clause) {
  constexpr Emphasis bold{.bold = true};
  const bool is_heading = !item.title.empty() || !item.run_in.empty();
  Markup line;
  if (!label.empty()) add_text(line, label + " ", is_heading ? bold : Emphasis{});
  append(item.title.empty() ? item.run_in : item.title, bold, line);
  std::size_t next = 0;
  if (item.title.empty() && !item.text.empty()) {
    if (!item.run_in.empty()) add_text(line, " ", {});
    append(item.text.front(), {}, line);
    next = 1;
  }
  drop_end_mark(line);
  if (!line.pieces.empty()) add_line(std::move(line), clause);
  for (; next < item.text.size(); ++next) add_line(markup_of(item.text[next]), clause);
}

void Quoting::close(std::size_t first, PlanItem& clause) {
  if (first >= clause.text.size()) return;
  auto& pieces = clause.text[first].pieces;
  pieces.insert(pieces.begin(), Text{"“", {}});
  Markup* last = last_text(clause);
  // Behind a table nothing can stand.
  if (last == nullptr) last = &clause.text.back();
  last->pieces.emplace_back(Text{"”", {}});
}

namespace {

// On upright pages there is less room than a landscape appendix may have given its columns: wide
// ones go by their content then.
std::vector<Column> columns_of(const Table& table) {
  constexpr double most = 110, narrow = 15;  // mm
  double sum = 0;
  for (const Column& column : table.columns) sum += column.width ? column.width->value : 0;
  std::vector<Column> columns = table.columns;
  if (sum <= most) return columns;
  for (Column& column : columns) {
    if (column.width && column.width->value > narrow) column.width.reset();
  }
  return columns;
}

}  // namespace

PlanTable Quoting::table(const Table& table, const std::vector<std::size_t>& rows) const {
  PlanTable quoted;
  quoted.columns = columns_of(table);
  const auto copy = [&](const RowOf<RichText>& row, std::vector<RowOf<Markup>>& to) {
    RowOf<Markup>& cells = to.emplace_back();
    for (const CellOf<RichText>& cell : row) {
      cells.push_back(
          {markup_of(cell.text), cell.rowspan, cell.colspan, cell.align, cell.bold, {}});
    }
  };
  for (const auto& row : table.header) copy(row, quoted.header);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const bool is_wanted =
        rows.empty() || std::ranges::find(rows, table.header.size() + i) != rows.end();
    if (is_wanted) copy(table.rows[i], quoted.rows);
  }
  return quoted;
}

}  // namespace vanban
