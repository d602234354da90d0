#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

Merged with_body(const std::string& items) {
  return merged(commune_plan().set("body", items));
}

}  // namespace

TEST_CASE("a run-in heading gets its colon, unless it ends with a mark already") {
  const Merged result = with_body(
      "[{'title': 'A', 'items': [{'run-in': 'Công an', 'text': 'x'}, {'run-in': 'Sở **Y tế**', "
      "'text': 'x'},"
      " {'run-in': 'Câu lạc bộ.', 'text': 'x'}, {'run-in': 'Trường:', 'text': 'x'}]}]");
  CHECK(result.all("run-in") == Lines{"Công an:", "Sở **Y tế**:", "Câu lạc bộ.", "Trường:"});
}

TEST_CASE("sections are marked as the template says, lists inside as the plan says") {
  const Merged result =
      with_body("[{'title': 'A', 'list': 'a)', 'items': ['x', {'text': 'y', 'items': ['z']}]}]");
  const std::string expected =
      "  item section \"I.\"\n"
      "    title: A\n"
      "    item letter \"a)\"\n"
      "      text: x\n"
      "    item letter \"b)\"\n"
      "      text: y\n"
      "      item dash \"-\"\n"
      "        text: z./.\n";
  CHECK(result.doc.find(expected) != std::string::npos);
}

TEST_CASE("sections that the plan counts otherwise keep its marker") {
  const Merged result = merged(
      commune_plan().set("list", "'1.'").set("body", "[{'title': 'A', 'items': ['x', 'y']}]"));
  CHECK(result.doc.find("  item number \"1.\"\n    title: A\n    item dash \"-\"") !=
        std::string::npos);
}

TEST_CASE("ids, roles and several paragraphs are carried over") {
  const Merged result =
      with_body("[{'id': 'm', 'role': 'funding', 'title': 'A', 'text': ['một', 'hai']}]");
  CHECK(result.doc.find("item section #m \"I.\" (funding)") != std::string::npos);
  CHECK(result.all("text") == Lines{"một", "hai./."});
}

TEST_CASE("cells of tables are filled, spans and alignments kept") {
  const Merged result = with_body(
      "[{'title': 'A', 'table': {'id': 'b', 'columns': [{'width': 10}, {'align': 'number'}],"
      " 'header': [[{'text': '{unit.name}', 'colspan': 2}]],"
      " 'rows': [[{'text': '1', 'rowspan': 2, 'align': 'center', 'bold': true}, '{number}'], "
      "['']]}}]");
  const std::string expected =
      "    table #b\n"
      "      column left 10.00mm\n"
      "      column number\n"
      "      header\n"
      "        cell colspan 2: Đại Sơn\n"
      "      row\n"
      "        cell rowspan 2 center bold: 1\n"
      "        cell: {number}\n"
      "      row\n"
      "        cell\n";
  CHECK(result.doc.find(expected) != std::string::npos);
  CHECK(result.all("paragraph") == Lines{"./."});
}

TEST_CASE("whom an item concerns leaves it in this plan") {
  const Merged result = with_body(
      "[{'title': 'A', 'items': [{'text': 'x', 'for': {'levels': ['province']}, 'needs': "
      "['museum']}]}]");
  CHECK(result.all("text") == Lines{"x./."});
}
