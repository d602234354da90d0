#include "read/template.h"

#include <doctest/doctest.h>

#include "support/diagnosed.h"
#include "support/project_file.h"

namespace vanban {
namespace {

struct TemplateText {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Template> form;

  explicit TemplateText(std::string text) {
    form = read_template(sources.add("a.template.json", std::move(text)), diagnostics);
  }
  std::string codes() const { return codes_of(diagnostics); }
};

std::string quoted(std::string text) {
  for (char& c : text) {
    if (c == '\'') c = '"';
  }
  return text;
}

TemplateText template_with(const std::string& part, const std::string& nodes) {
  const std::string main = part == "main" ? "" : "'main': [], ";
  return TemplateText(quoted("{'kind': 'a', 'name': 'A', 'style': 'nd30', 'end-mark': './.', " +
                             main + "'" + part + "': [" + nodes + "]}"));
}

std::string report_on(const std::string& part, const std::string& nodes) {
  const TemplateText read = template_with(part, nodes);
  std::string report;
  const auto pointers = pointers_of(read.diagnostics);
  for (std::size_t i = 0; i < pointers.size(); ++i) {
    report += (i > 0 ? ", " : "") +
              std::string(text_of(read.diagnostics.all().at(i).message).code) + " " +
              pointers.at(i);
  }
  return report;
}

TEST_CASE("the templates of the project") {
  for (const std::string kind : {"ke-hoach", "quyet-dinh"}) {
    const TemplateText read(read_project_file("templates/" + kind + ".template.json"));
    CHECK(read.codes() == "");
    REQUIRE(read.form);
    CHECK(read.form->kind == kind);
    CHECK(read.form->style == "nd30");
    CHECK(read.form->end_mark == "./.");
    CHECK(std::holds_alternative<LetterheadNode>(read.form->main.front().block));
    CHECK(std::holds_alternative<SigningNode>(read.form->main.back().block));
  }
}

TEST_CASE("an attached plan has a head without number and date, and no foot") {
  const TemplateText read(read_project_file("templates/ke-hoach.template.json"));
  REQUIRE(read.form);
  const auto& head = std::get<LetterheadNode>(read.form->attachment.front().block);
  CHECK(head.number.empty());
  CHECK(head.place_date.empty());
  for (const TemplateNode& node : read.form->attachment) {
    CHECK_FALSE(std::holds_alternative<SigningNode>(node.block));
  }
}

TEST_CASE("every kind of block") {
  const TemplateText read = template_with("main", R"(
    {'letterhead': {'country': 'C', 'motto': 'M', 'number': 'Số: {number|pad2}', 'place-date': '{place}'}},
    {'title': {'name': 'N', 'subject': '{subject}'}, 'id': 'title'},
    {'authority': '{issuer.full-name|upper}'}, {'enacting': 'QUYẾT ĐỊNH:'},
    {'bases': 'bases', 'when': 'bases'}, {'items': 'articles', 'marker': 'Điều'},
    {'paragraph': '{#}. {.}', 'each': 'closing'},
    {'signing': {'label': 'L', 'recipients': 'recipients', 'signature': 'signature'}})");
  CHECK(read.codes() == "");
  REQUIRE(read.form);
  const auto& nodes = read.form->main;
  CHECK(nodes.size() == 8);
  CHECK(nodes.at(1).id == "title");
  CHECK(std::get<CentredLineNode>(nodes.at(2).block).kind == CentredLine::Kind::authority);
  CHECK(std::get<CentredLineNode>(nodes.at(3).block).kind == CentredLine::Kind::enacting);
  CHECK(nodes.at(4).when->path == "bases");
  CHECK(std::get<ItemsNode>(nodes.at(5).block).marker == Marker::article);
  CHECK(nodes.at(6).each->path == "closing");
}

TEST_CASE("mistakes in the shape of templates, all at once") {
  CHECK(TemplateText("{}").codes() == "E0109 E0109 E0109 E0109 E0109");
  CHECK(TemplateText("[]").codes() == "E0108");
  CHECK(report_on("main", "'x', {}, {'paragraph': 'a', 'bases': 'bases'}, {'paragraf': 'x'}") ==
        "E0108 /main/0, E0403 /main/1, E0403 /main/2, E0107 /main/3/paragraf, E0403 /main/3");
  CHECK(report_on("main", "{'letterhead': {'country': 'C', 'number': 'x', 'moto': 'M'}}") ==
        "E0107 /main/0/letterhead/moto, E0109 /main/0/letterhead, "
        "E0124 /main/0/letterhead/number");
  CHECK(report_on("main", "{'items': 'body'}, {'items': 'body', 'marker': 'I'}") ==
        "E0124 /main/0/items, E0110 /main/1/marker");
  CHECK(report_on("main", "{'paragraph': 'a', 'marker': 'I.'}") == "E0124 /main/0/marker");
  CHECK(report_on("main", "{'signing': {'label': 'L'}}") ==
        "E0109 /main/0/signing, E0109 /main/0/signing");
  CHECK(report_on("main", "{'title': 'KẾ HOẠCH'}, {'paragraph': '{a|uper} {b'}") ==
        "E0108 /main/0/title, E0207 /main/1/paragraph, E0202 /main/1/paragraph");
}

TEST_CASE("paths that no plan can have") {
  CHECK(report_on("main", "{'paragraph': '{subjekt}'}") == "E0204 /main/0/paragraph");
  CHECK(report_on("main", "{'paragraph': '{parent.number}'}") == "E0204 /main/0/paragraph");
  CHECK(report_on("main", "{'paragraph': '{unit.nam}{unit}{issuer.fullname}'}") ==
        "E0204 /main/0/paragraph, E0204 /main/0/paragraph, E0204 /main/0/paragraph");
  CHECK(report_on("main", "{'bases': 'base'}, {'items': 'sections', 'marker': 'I.'}") ==
        "E0204 /main/0/bases, E0204 /main/1/items");
  CHECK(report_on("main", "{'paragraph': 'x', 'when': 'clossing'}") == "E0204 /main/0/when");
  CHECK(report_on("main", "{'paragraph': '{.}', 'each': 'clossing'}") == "E0204 /main/0/each");
  CHECK(report_on("main", "{'paragraph': '{.}'}, {'paragraph': '{#}'}") ==
        "E0204 /main/0/paragraph, E0204 /main/1/paragraph");
  CHECK(report_on("main", "{'paragraph': 'x[^a]'}") == "E0209 /main/0/paragraph");
}

TEST_CASE("an attached plan has fewer fields, and a parent") {
  CHECK(report_on("attachment", "{'paragraph': '{symbol}'}") == "E0204 /attachment/0/paragraph");
  CHECK(report_on("attachment", "{'paragraph': '{parent.symbol}{parent.unit.full}'}") == "");
  CHECK(report_on("attachment", "{'paragraph': '{parent.parent.symbol}'}") ==
        "E0204 /attachment/0/paragraph");
  CHECK(report_on("appendix",
                  "{'title': {'subject': '{title}'}}, {'items': 'items', 'marker': '1.'}") == "");
  CHECK(report_on("appendix", "{'items': 'body', 'marker': '1.'}") == "E0204 /appendix/0/items");
}

TEST_CASE("an unknown path says what may be meant, and where it stands") {
  const TemplateText read = template_with("main", "{'paragraph': 'Ngày {dat|date-long}'}");
  CHECK(text_at(read.diagnostics, 0, 5) == "{dat|");
  CHECK(read.diagnostics.all().at(0).nearest.front() == "date");
}

}  // namespace
}  // namespace vanban
