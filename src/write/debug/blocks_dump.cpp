#include "write/debug/blocks_dump.h"

#include <fmt/format.h>
#include <string>
#include <string_view>

#include "write/debug/inline_dump.h"

namespace vanban {

namespace {

std::string_view name_of(Marker marker) {
  switch (marker) {
    case Marker::article:
      return "article";
    case Marker::section:
      return "section";
    case Marker::number:
      return "number";
    case Marker::decimal:
      return "decimal";
    case Marker::letter:
      return "letter";
    case Marker::dash:
      return "dash";
    case Marker::plus:
      return "plus";
    case Marker::none:
      return "none";
  }
  return "";
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::none:
      return "";
    case Role::purpose:
      return "purpose";
    case Role::viewpoint:
      return "viewpoint";
    case Role::objectives:
      return "objectives";
    case Role::tasks:
      return "tasks";
    case Role::funding:
      return "funding";
    case Role::organisation:
      return "organisation";
    case Role::reporting:
      return "reporting";
  }
  return "";
}

std::string_view name_of(Align align) {
  switch (align) {
    case Align::left:
      return "left";
    case Align::center:
      return "center";
    case Align::right:
      return "right";
    case Align::justify:
      return "justify";
    case Align::number:
      return "number";
  }
  return "";
}

std::string with_id(std::string line, std::string_view id) {
  if (!id.empty()) line.append(" #").append(id);
  return line;
}

std::string head_of(const Item& item) {
  std::string line = with_id(fmt::format("item {}", name_of(item.marker)), item.id);
  if (!item.label.empty()) line += fmt::format(" \"{}\"", item.label);
  if (item.role != Role::none) line += fmt::format(" ({})", name_of(item.role));
  return line;
}

void dump_column(const Column& column, Outline& outline) {
  const std::string width = column.width ? fmt::format(" {:.2f}mm", column.width->value) : "";
  outline.line(fmt::format("column {}{}", name_of(column.align), width));
}

void dump_row(std::string_view kind, const RowOf<RichText>& row, Outline& outline) {
  outline.line(kind);
  outline.inside([&] {
    for (const CellOf<RichText>& cell : row) {
      std::string line = "cell";
      if (cell.rowspan != 1) line += fmt::format(" rowspan {}", cell.rowspan);
      if (cell.colspan != 1) line += fmt::format(" colspan {}", cell.colspan);
      if (cell.align) line += fmt::format(" {}", name_of(*cell.align));
      if (cell.bold) line += " bold";
      const std::string words = dump(cell.text);
      outline.line(words.empty() ? line : line + ": " + words);
    }
  });
}

}  // namespace

void dump_block(const Letterhead& head, Outline& outline) {
  outline.line("letterhead");
  outline.inside([&] {
    outline.facts("superior", head.superior);
    outline.facts("issuer", head.issuer);
    outline.fact("number", head.number);
    outline.fact("country", head.country);
    outline.fact("motto", head.motto);
    outline.fact("place-date", head.place_date);
    outline.fact("urgency", head.urgency);
    outline.fact("circulation", head.circulation);
    outline.fact("draft", head.draft);
  });
}

void dump_block(const Title& title, Outline& outline) {
  const bool appendix = title.kind == Title::Kind::appendix;
  outline.line(with_id(appendix ? "title appendix" : "title document", title.id));
  outline.inside([&] {
    outline.fact("name", title.name);
    outline.fact("subject", title.subject);
    outline.fact("reference", title.reference);
  });
}

void dump_block(const CentredLine& line, Outline& outline) {
  outline.fact(line.kind == CentredLine::Kind::authority ? "authority" : "enacting", line.text);
}

void dump_block(const Paragraph& paragraph, Outline& outline) {
  outline.fact(paragraph.kind == Paragraph::Kind::basis ? "basis" : "paragraph", paragraph.text);
}

void dump_block(const Item& item, Outline& outline) {
  outline.line(head_of(item));
  outline.inside([&] {
    outline.fact("title", item.title);
    outline.fact("run-in", item.run_in);
    outline.facts("text", item.text);
    if (item.table) dump_block(*item.table, outline);
    for (const Item& inner : item.items) dump_block(inner, outline);
  });
}

void dump_block(const Table& table, Outline& outline) {
  outline.line(with_id("table", table.id));
  outline.inside([&] {
    for (const Column& column : table.columns) dump_column(column, outline);
    for (const auto& row : table.header) dump_row("header", row, outline);
    for (const auto& row : table.rows) dump_row("row", row, outline);
  });
}

void dump_block(const Signing& signing, Outline& outline) {
  outline.line("signing");
  outline.inside([&] {
    outline.fact("label", signing.recipients.label);
    for (const Recipients::Entry& entry : signing.recipients.entries) {
      outline.fact("recipient", entry.text);
      outline.inside([&] { outline.facts("line", entry.lines); });
    }
    outline.fact("drafter", signing.recipients.drafter);
    outline.facts("authority", signing.signature.authority);
    outline.fact("office", signing.signature.office);
    outline.fact("name", signing.signature.name);
  });
}

}  // namespace vanban
