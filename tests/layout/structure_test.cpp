#include "layout/structure.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "layout/laid_out.h"

using namespace vanban;

namespace {

std::string kind_name(const Node& node) {
  switch (node.kind) {
    case NodeKind::document:
      return "document";
    case NodeKind::part:
      return "part";
    case NodeKind::heading:
      return fmt::format("heading {}", node.level);
    case NodeKind::paragraph:
      return "paragraph";
    case NodeKind::list:
      return "list";
    case NodeKind::list_item:
      return "item";
    case NodeKind::label:
      return "label";
    case NodeKind::list_body:
      return "body";
    case NodeKind::table:
      return "table";
    case NodeKind::table_head:
      return "head";
    case NodeKind::table_body:
      return "rows";
    case NodeKind::table_row:
      return "row";
    case NodeKind::header_cell:
      return node.heads_row ? "header of row" : "header";
    case NodeKind::cell:
      return "cell";
    case NodeKind::footnote:
      return "footnote";
    case NodeKind::footnote_call:
      return "call";
    case NodeKind::link:
      return "link";
    case NodeKind::blank:
      return "blank";
    case NodeKind::words:
      return "words";
    case NodeKind::signature_field:
      return "signature";
    case NodeKind::text_field:
      return "field";
  }
  return "";
}

// "heading 2: I. MỤC ĐÍCH": the nodes of the kinds that show words, with these, in reading order.
std::vector<std::string> words_by_node(const PagedDocument& document) {
  std::vector<std::string> words;
  NodeId last = no_node;
  for (const Page& page : document.pages) {
    for (const PageItem& item : page.items) {
      const auto* run = std::get_if<TextRun>(&item);
      if (run == nullptr) continue;
      if (run->node != last || words.empty()) {
        words.push_back(run->node == no_node ? "none: "
                                             : kind_name(document.structure[run->node]) + ": ");
      }
      words.back() += run->text;
      last = run->node;
    }
  }
  return words;
}

// "part paragraph": a kind and those around it.
std::string path_of(const PagedDocument& document, NodeId node) {
  const std::string own = kind_name(document.structure[node]);
  return node == document_node ? own
                               : path_of(document, document.structure[node].parent) + " > " + own;
}

PagedDocument paged(std::vector<Block> blocks) {
  Diagnostics diagnostics;
  auto numbered = number(document_of(std::move(blocks), plain_style()), diagnostics);
  return lay_out(numbered, fake_fonts(), diagnostics);
}

using Words = std::vector<std::string>;

NodeId node_showing(const PagedDocument& document, std::string_view words) {
  for (const Page& page : document.pages) {
    for (const PageItem& item : page.items) {
      const auto* run = std::get_if<TextRun>(&item);
      if (run != nullptr && run->text.starts_with(words)) return run->node;
    }
  }
  FAIL("not on the pages: ", std::string(words));
  return no_node;
}

}  // namespace

TEST_CASE("headings by level, whatever their markers; no level is left out") {
  const PagedDocument document =
      paged({titled(Marker::section, "MỤC TIÊU", {titled(Marker::letter, "Thư viện")})});
  CHECK(words_by_node(document) == Words{"heading 1: I. MỤC TIÊU", "heading 2: a) Thư viện"});
}

TEST_CASE("under a title sections are headings of the second level") {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject = rich("Phát triển văn hóa đọc");
  const PagedDocument document = paged({title, titled(Marker::section, "MỤC TIÊU")});
  CHECK(words_by_node(document) ==
        Words{"heading 1: KẾ HOẠCH Phát triển văn hóa đọc", "heading 2: I. MỤC TIÊU"});
  CHECK(document.structure[node_showing(document, "KẾ HOẠCH")].words ==
        "KẾ HOẠCH. Phát triển văn hóa đọc");
}

TEST_CASE("a heading in the line and its text are two nodes") {
  Item point = item(Marker::number, "Chủ trì");
  point.run_in = rich("Công an:");
  CHECK(words_by_node(paged({point})) == Words{"heading 1: 1. Công an: ", "paragraph: Chủ trì"});
}

TEST_CASE("bookmarks: headings of either kind, without the mark that leads on") {
  Item point = item(Marker::number, "Chủ trì");
  point.run_in = rich("Công an:");
  Item article = item(Marker::article, "Ban hành kèm theo");
  const PagedDocument document = paged({point, article});
  CHECK(document.structure[node_showing(document, "1. Công an")].words == "1. Công an");
  CHECK(document.structure[node_showing(document, "Điều 1.")].words == "Điều 1");
}

TEST_CASE("neighbours without headings are one list, also at the top; labels apart") {
  const PagedDocument document =
      paged({item(Marker::dash, "một"), item(Marker::dash, "hai"),
             Paragraph{Paragraph::Kind::body, rich("xen")}, item(Marker::dash, "ba")});
  CHECK(words_by_node(document) == Words{"label: - ", "body: một", "label: - ", "body: hai",
                                         "paragraph: xen", "label: - ", "body: ba"});
  const auto list_of = [&](std::string_view words) {
    const NodeId entry = document.structure[node_showing(document, words)].parent;
    return document.structure[entry].parent;
  };
  CHECK(list_of("một") == list_of("hai"));
  CHECK(list_of("một") != list_of("ba"));
  CHECK(path_of(document, node_showing(document, "một")) == "document > part > list > item > body");
}

TEST_CASE("a list inside a list stands in the body of its item") {
  const PagedDocument document =
      paged({item(Marker::letter, "gồm:", {item(Marker::dash, "trong")})});
  CHECK(path_of(document, node_showing(document, "trong")) ==
        "document > part > list > item > body > list > item > body");
}

TEST_CASE("page numbers and repeated table headers are no part of the document") {
  Table table;
  table.columns.resize(1);
  table.header = {{cell("TÊN")}};
  for (int i = 0; i < 60; ++i) table.rows.push_back({cell("dòng")});
  const PagedDocument document = paged({table});
  REQUIRE(document.pages.size() > 1);
  Page second = document.pages[1];
  std::vector<std::string> loose;
  for (const PageItem& item : second.items) {
    const auto* run = std::get_if<TextRun>(&item);
    if (run != nullptr && run->node == no_node) loose.push_back(run->text);
  }
  CHECK(loose == Words{"2", "TÊN"});
}

TEST_CASE("the cells of header rows head columns; without such rows the first cell heads its row") {
  Table table;
  table.columns.resize(2);
  table.header = {{cell("TÊN"), cell("SỐ")}};
  table.rows = {{cell("một"), cell("1")}};
  CHECK(words_by_node(paged({table})) ==
        Words{"header: TÊN", "header: SỐ", "cell: một", "cell: 1"});
  table.header.clear();
  CHECK(words_by_node(paged({table})) == Words{"header of row: một", "cell: 1"});
}

TEST_CASE("empty cells have nodes, too, and a table that is all header has a body") {
  Table table;
  table.columns.resize(2);
  table.header = {{cell("TÊN"), cell("")}};
  const PagedDocument document = paged({table});
  std::size_t cells = 0;
  for (const Node& node : document.structure.nodes()) {
    cells += node.kind == NodeKind::header_cell ? 1 : 0;
    CHECK(node.kind != NodeKind::table_head);
  }
  CHECK(cells == 2);
}

TEST_CASE("a reference leads to where its item begins; what leads nowhere is plain words") {
  Item aim = titled(Marker::section, "MỤC TIÊU");
  aim.id = "muc-tieu";
  Paragraph text{Paragraph::Kind::body, rich("Xem ")};
  Reference reference;
  reference.id = "muc-tieu";
  text.text.inlines.emplace_back(reference);
  PagedDocument document = paged({text, aim});
  REQUIRE(document.areas.size() == 1);
  const Area& area = document.areas.front();
  CHECK(document.structure[area.node].kind == NodeKind::link);
  CHECK(document.structure[area.node].words == "Mục I");
  CHECK(area.width.value == doctest::Approx(width_of("Mục I")));
  const NodeId heading = node_showing(document, "I. MỤC");
  REQUIRE(document.spots.at(heading));
  CHECK(document.spots[heading]->page == 0);
  CHECK(document.spots[heading]->y.value > area.y.value);
}

TEST_CASE("gaps for number and date have areas of their own") {
  Paragraph text{Paragraph::Kind::body, rich("Số: ")};
  text.text.inlines.emplace_back(Blank{Blank::Field::number, {}});
  text.text.inlines.emplace_back(Text{"/KH-UBND", {}});
  const PagedDocument document = paged({text});
  REQUIRE(document.areas.size() == 1);
  CHECK(document.structure[document.areas[0].node].field == "SoVanBan");
  CHECK(document.areas[0].width > Pt{});
}
