#include "compare/content_walk.h"

#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "compare/piece_words.h"

namespace vanban {

namespace {

std::string inside(std::string name, const std::string& above) {
  return above.empty() ? name : std::move(name) + " " + above;
}

std::string joined(const std::vector<Text>& texts) {
  std::string words;
  for (const Text& text : texts) words += text.text;
  return words;
}

// The numbers by which rows are counted: "1", "2.1", "IV", "a)".
bool is_count(std::string_view cell) {
  return !cell.empty() && cell.size() <= 8 &&
         (cell.find_first_not_of("0123456789.") == std::string_view::npos ||
          cell.find_first_not_of("IVXLC.") == std::string_view::npos ||
          (cell.size() == 2 && cell[1] == ')'));
}

}  // namespace

std::string ContentWalk::place_at(int piece) const {
  return piece < 0 ? "" : pieces_[static_cast<std::size_t>(piece)].place;
}

ContentPiece& ContentWalk::add(Kind kind, int parent, PieceSource source) {
  sources_.push_back(source);
  ContentPiece& piece = pieces_.emplace_back();
  piece.kind = kind;
  piece.attached = is_attached_;
  piece.parent = parent;
  return piece;
}

void ContentWalk::note_sources(const RichText& text, ContentPiece& piece) const {
  add_references(text, piece.references);
  for (const Inline& inline_piece : text.inlines) {
    const auto* citation = std::get_if<Citation>(&inline_piece);
    if (citation == nullptr || citation->form != Citation::Form::automatic) continue;
    const auto cited = document_.citations.find(citation->id);
    if (cited == document_.citations.end()) continue;
    const std::string full = joined(cited->second.full), brief = joined(cited->second.brief);
    if (full == brief || joined(citation->words) != full) continue;
    piece.citations.push_back(full);
    piece.citations.push_back(brief);
  }
}

void ContentWalk::add_words(const RichText& text, ContentPiece& piece) {
  if (text.empty()) return;
  if (!piece.text.empty()) piece.text += '\n';
  append_words(text, piece.text);
  note_sources(text, piece);
}

void ContentWalk::add_field(const char* id, const char* place, const std::vector<RichText>& lines) {
  std::string words;
  for (const RichText& line : lines) {
    if (line.empty()) continue;
    if (!words.empty()) words += ' ';
    append_words(line, words);
  }
  if (words.empty()) return;
  ContentPiece& piece = add(Kind::head, -1);
  piece.id = id;
  piece.place = place;
  piece.text = std::move(words);
}

void ContentWalk::add_main(const Part& part, const Plan& plan) {
  add_part(part, &plan.body);
  add_field("contact", "địa chỉ", {part.contact});
}

void ContentWalk::add_attachment(const Part& part, const Plan& plan) {
  is_attached_ = true;
  add_part(part, &plan.body);
}

void ContentWalk::add_appendix(const Part& part, const PlanItem& content) {
  Level level;
  std::size_t count = 0;
  for (const Block& block : part.blocks) {
    std::visit(overloaded{
                   [&](const Title& title) { add_title(title, level); },
                   [&](const Paragraph& paragraph) { add_paragraph(paragraph.text, level); },
                   [&](const Table& table) {
                     add_table(table, content.table ? &*content.table : nullptr, level.parent);
                   },
                   [&](const Item& item) {
                     add_item(item, count < content.items.size() ? &content.items[count] : nullptr,
                              level);
                     ++count;
                   },
                   [](const Letterhead&) {},
                   [](const CentredLine&) {},
                   [](const Signing&) {},
               },
               block);
  }
}

void ContentWalk::add_part(const Part& part, const std::vector<PlanItem>* items) {
  Level level;
  std::size_t count = 0;
  for (const Block& block : part.blocks) {
    std::visit(
        overloaded{
            [&](const Letterhead& head) {
              if (!is_attached_) add_head(head);
            },
            [&](const Title& title) { add_title(title, level); },
            [](const CentredLine&) {},
            [&](const Paragraph& paragraph) { add_paragraph(paragraph.text, level, count == 0); },
            [&](const Item& item) {
              add_item(item, count < items->size() ? &(*items)[count] : nullptr, level);
              ++count;
            },
            [&](const Table& table) { add_table(table, nullptr, -1); },
            [&](const Signing& signing) { add_signing(signing); },
        },
        block);
  }
}

void ContentWalk::add_head(const Letterhead& head) {
  std::vector<RichText> issuer = head.superior;
  issuer.insert(issuer.end(), head.issuer.begin(), head.issuer.end());
  add_field("issuer", "cơ quan ban hành", issuer);
  add_field("number", "số, ký hiệu", {head.number});
  add_field("place-date", "địa danh, ngày tháng", {head.place_date});
  add_field("urgency", "mức độ khẩn", {head.urgency});
  add_field("circulation", "phạm vi lưu hành", {head.circulation});
  add_field("draft", "dấu dự thảo", {head.draft});
}

// An appendix holds what follows, like an item.
void ContentWalk::add_title(const Title& title, Level& level) {
  if (title.kind == Title::Kind::document) {
    add_field("subject", "trích yếu", {title.subject});
    return;
  }
  level.place = place_in(title);
  ContentPiece& piece = add(Kind::item, -1);
  piece.id = title.id;
  piece.place = piece.label = level.place.called;
  add_words(title.subject, piece);
  level.parent = last();
}

void ContentWalk::add_paragraph(const RichText& text, Level& level, bool is_before_items) {
  std::string words = words_of(text);
  drop_end_mark(words);
  if (words.empty()) return;
  const bool is_basis = is_before_items && level.parent < 0;
  if (is_basis) drop_list_mark(words);
  const Kind kind = level.parent >= 0 ? Kind::item : is_basis ? Kind::basis : Kind::closing;
  ContentPiece& piece = add(kind, level.parent);
  piece.text = std::move(words);
  if (level.parent >= 0) {
    const int count = ++level.counters[Marker::none];
    piece.place = inside(unlabelled_name(Marker::none, count), level.place.called);
  }
  note_sources(text, piece);
  add_notes(text, last());
}

void ContentWalk::add_item(const Item& item, const PlanItem* plan, Level& level) {
  const int self = static_cast<int>(pieces_.size());
  const int count = ++level.counters[item.marker];
  Level inner{self, place_of(item, level.place), {}};
  ContentPiece& piece = add(Kind::item, level.parent, {&item, nullptr, 0});
  piece.id = item.id;
  piece.label = item.label;
  if (has_label(item.marker)) {
    piece.place = inner.place.called;
  } else {
    piece.place = inside(unlabelled_name(item.marker, count), place_at(level.parent));
  }
  add_item_words(item, piece);
  if (plan != nullptr) {
    add_targets(plan->title, piece.targets);
    add_targets(plan->run_in, piece.targets);
    for (const Markup& text : plan->text) add_targets(text, piece.targets);
  }
  for (const RichText* text : {&item.title, &item.run_in}) add_notes(*text, self);
  for (const RichText& text : item.text) add_notes(text, self);
  if (item.table) {
    add_table(*item.table, plan != nullptr && plan->table ? &*plan->table : nullptr, self);
  }
  for (std::size_t i = 0; i < item.items.size(); ++i) {
    add_item(item.items[i], plan != nullptr && i < plan->items.size() ? &plan->items[i] : nullptr,
             inner);
  }
}

// A heading in the line and the first text are one paragraph.
void ContentWalk::add_item_words(const Item& item, ContentPiece& piece) {
  add_words(item.title, piece);
  add_words(item.run_in, piece);
  for (std::size_t i = 0; i < item.text.size(); ++i) {
    if (i == 0 && !item.run_in.empty()) {
      piece.text += ' ';
      append_words(item.text[i], piece.text);
      note_sources(item.text[i], piece);
    } else {
      add_words(item.text[i], piece);
    }
  }
  drop_end_mark(piece.text);
}

void ContentWalk::add_table(const Table& table, const PlanTable* plan, int parent) {
  for (std::size_t row = 0; row < table.header.size() + table.rows.size(); ++row) {
    add_row(table, row, plan, parent);
  }
}

void ContentWalk::add_row(const Table& table, std::size_t row, const PlanTable* plan, int parent) {
  const std::size_t headers = table.header.size();
  const bool is_header = row < headers;
  const RowOf<RichText>& cells = is_header ? table.header[row] : table.rows[row - headers];
  const int self = static_cast<int>(pieces_.size());
  const std::string above = place_at(parent);
  ContentPiece& piece = add(Kind::row, parent, {nullptr, &table, row});
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::string words = words_of(cells[i].text);
    if (i == 0 && cells.size() > 1 && !is_header && is_count(words)) {
      piece.label = std::move(words);
      continue;
    }
    if (i > (piece.label.empty() ? 0U : 1U)) piece.text += " | ";
    piece.text += words;
    note_sources(cells[i].text, piece);
  }
  std::string name = is_header ? "đầu bảng" : "dòng " + std::to_string(row - headers + 1);
  if (!piece.label.empty()) name += " (số thứ tự " + piece.label + ")";
  if (!is_header) name += " bảng";
  piece.place = inside(std::move(name), above.empty() ? above : "tại " + above);
  if (plan != nullptr) {
    const auto& rows = is_header ? plan->header : plan->rows;
    const std::size_t at = is_header ? row : row - headers;
    if (at < rows.size()) {
      for (const auto& cell : rows[at]) add_targets(cell.text, piece.targets);
    }
  }
  for (const CellOf<RichText>& cell : cells) add_notes(cell.text, self);
}

void ContentWalk::add_notes(const RichText& text, int parent) {
  for (const Inline& inline_piece : text.inlines) {
    const auto* call = std::get_if<FootnoteCall>(&inline_piece);
    if (call == nullptr || call->note >= document_.footnotes.size()) continue;
    const std::string above = place_at(parent);
    ContentPiece& piece = add(Kind::note, parent);
    piece.place = inside("chú thích", above.empty() ? above : "tại " + above);
    add_words(document_.footnotes[call->note].text, piece);
  }
}

void ContentWalk::add_signing(const Signing& signing) {
  for (const Recipients::Entry& entry : signing.recipients.entries) {
    std::string words = words_of(entry.text);
    drop_list_mark(words);
    for (const RichText& line : entry.lines) {
      words += '\n';
      append_words(line, words);
      drop_list_mark(words);
    }
    add(Kind::recipient, -1).text = std::move(words);
  }
  add_field("drafter", "ký hiệu người soạn thảo", {signing.recipients.drafter});
  std::string words;
  for (const RichText& line : signing.signature.authority) {
    append_words(line, words);
    words += '\n';
  }
  for (const RichText* line : {&signing.signature.office, &signing.signature.name}) {
    if (line->empty()) continue;
    append_words(*line, words);
    words += '\n';
  }
  if (words.empty()) return;
  words.pop_back();
  add(Kind::signature, -1).text = std::move(words);
}

}  // namespace vanban
