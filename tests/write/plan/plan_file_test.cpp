// A plan written as a file is the same plan when it is read again.
#include "write/plan/plan_file.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "read/plan.h"
#include "support/diagnosed.h"
#include "support/engine.h"

namespace vanban {
namespace {

struct ReadPlan {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Plan> plan;

  explicit ReadPlan(std::string text)
      : plan(read_plan(sources.add("a.plan.json", std::move(text)), diagnostics)) {}
};

std::string with_double_quotes(std::string text) {
  for (char& c : text) {
    if (c == '\'') c = '"';
  }
  return text;
}

// The file of a plan of which a file says this; it must stay as it is when read and written again.
std::string rewritten(const std::string& file) {
  const ReadPlan read(file);
  REQUIRE_MESSAGE(read.plan, codes_of(read.diagnostics));
  const std::string written = write_plan_file(*read.plan);
  CAPTURE(written);
  const ReadPlan again(written);
  REQUIRE_MESSAGE(again.plan, codes_of(again.diagnostics));
  CHECK(write_plan_file(*again.plan) == written);
  return written;
}

std::string rewritten_members(const std::string& members) {
  return rewritten(with_double_quotes("{'kind': 'ke-hoach', " + members + "}"));
}

bool holds(const std::string& text, const std::string& part) {
  const bool found = text.find(with_double_quotes(part)) != std::string::npos;
  CHECK_MESSAGE(found, text, "\nlacks ", part);
  return found;
}

TEST_CASE("every sample written anew renders the same") {
  std::vector<std::string> paths = test::sample_plans();
  paths.push_back(test::source_path("tests/app/hard.plan.json"));
  test::Program program;
  for (const std::string& path : paths) {
    CAPTURE(path);
    const auto before = program.render(path, {"text", "doc"});
    REQUIRE(before.size() == 2);
    const std::string written = rewritten(test::read_file(path));
    CHECK(program.render_text(written, {"text", "doc"}) == before);
  }
}

TEST_CASE("sections keep the marker that the plan gives them") {
  CHECK(
      holds(rewritten_members("'list': 'none', 'body': [{'title': 'PHẦN I'}]"), "'list': 'none'"));
  CHECK(rewritten_members("'body': [{'title': 'A'}]").find("list") == std::string::npos);
}

TEST_CASE("a head keeps what it says") {
  const std::string written = rewritten_members(
      "'level': 'commune', 'issuer': {'unit': 'xã Đại Sơn', 'in': 'tỉnh Bắc Ninh', 'organ-id': "
      "'H05.1'}, 'number': 4, 'symbol': 'KH-UBND', 'place': '{unit.name}', 'date': {'year': 2026, "
      "'month': 5}, 'subject': 'Một\\nhai', 'urgency': 'khan', 'draft': true, 'circulation': "
      "'luu-hanh-noi-bo', 'drafter': {'code': 'PL', 'copies': 300}, 'contact': 'Địa chỉ', 'dates': "
      "'long'");
  for (const std::string part :
       {"{\n  'kind': 'ke-hoach',\n  'level': 'commune',\n  'issuer': {'unit': 'xã Đại Sơn', 'in': "
        "'tỉnh Bắc Ninh', 'organ-id': 'H05.1'},\n  'number': 4,\n",
        "'place': '{unit.name}'", "'date': {'year': 2026, 'month': 5}", "'subject': 'Một\\nhai'",
        "'draft': true", "'drafter': {'code': 'PL', 'copies': 300}", "'dates': 'long'"}) {
    holds(written, part);
  }
}

TEST_CASE("what is null in the data of a derived plan is left out, but for the number") {
  ReadPlan read(with_double_quotes("{'kind': 'ke-hoach', 'number': null, 'symbol': 'KH'}"));
  REQUIRE(read.plan);
  read.plan->data.data = Value::Object{{"number", {}, {}}, {"symbol", {}, {}}, {"body", {}, {}}};
  CHECK(write_plan_file(*read.plan) ==
        with_double_quotes("{\n  'kind': 'ke-hoach',\n  'number': null\n}\n"));
}

TEST_CASE("values of targets keep their spelling") {
  const std::string written = rewritten_members(
      "'targets': [{'id': 'a', 'text': '**x**', 'unit': 'lượt', 'of': 'thon', 'scope': "
      "['commune'], 'values': {'2025': 50000, '2026': 12.5, '2027': '10 - 15', '2028': {'over': "
      "60}, '2029': {'at-least': '01'}, '2030': {'value': 80, 'count': '10/12 thôn'}, '2031': 0, "
      "'2032': 999, '2033': 1000}}]");
  for (const std::string part :
       {"'of': 'thon'", "'2025': '50.000'", "'2026': '12,5'", "'2027': '10 - 15'",
        "'2028': {'over': 60}", "'2029': {'at-least': '01'}",
        "'2030': {'value': 80, 'count': '10/12 thôn'}", "'2031': 0", "'2032': 999",
        "'2033': '1.000'"}) {
    holds(written, part);
  }
}

TEST_CASE("citations, bases and deadlines") {
  const std::string written = rewritten_members(
      "'citations': {'kh': {'type': 'Kế hoạch', 'number': '/KH-UBND', 'date': {'year': 2026}, "
      "'title': 'về “**A**”'}, 'luat': {'type': 'Luật', 'date': '2015-06-19', 'issuer': 'Quốc "
      "hội'}}, 'deadlines': {'a': '02-09'}, 'bases': {'shape': 'packed', 'items': ['Căn cứ "
      "{cite.kh}', {'opening': 'Căn cứ:', 'items': ['{cite.luat.full}']}], 'lead': 'Ban hành:'}");
  holds(written,
        "'kh': {'type': 'Kế hoạch', 'number': '/KH-UBND', 'date': {'year': 2026}, 'title': 'về "
        "“**A**”'}");
  holds(written, "'date': '2015-06-19'");
  holds(written, "'deadlines': {'a': '02-09'}");
  holds(written, "'shape': 'packed'");
  holds(written, "{'opening': 'Căn cứ:', 'items': ['{cite.luat.full}']}");
}

TEST_CASE("items keep ids, roles, lists and whom they concern") {
  const std::string written = rewritten_members(
      "'body': ['Câu', {'id': 'm', 'role': 'tasks', 'title': 'A', 'list': '1.', 'needs': "
      "['museum'], 'for': {'types': ['xã']}, 'items': [{'run-in': 'B', 'text': ['x', 'y']}, "
      "{'text': 'z', 'list': 'none', 'items': ['w']}]}], 'appendices': [{'id': 'p', 'title': 'P', "
      "'landscape': true, 'for': {'levels': ['commune']}, 'list': 'a)', 'items': ['q']}]");
  holds(written, "'id': 'm'");
  holds(written, "'role': 'tasks'");
  holds(written, "'list': '1.'");
  holds(written, "'for': {'types': ['xã']}");
  holds(written, "{'run-in': 'B', 'text': ['x', 'y']}");
  holds(written, "{'text': 'z', 'list': 'none', 'items': ['w']}");
  holds(written, "'landscape': true");
  holds(written, "'for': {'levels': ['commune']}");
  holds(written, "'list': 'a)',\n      'items': ['q']");
}

TEST_CASE("a list whose marker is not the usual one says so, even where its plan did not") {
  PlanItem inner, item;
  inner.marker = Marker::letter;
  inner.text = {Markup{{Text{"b", {}}}, {}}};
  item.marker = Marker::number;
  item.text = {Markup{{Text{"a", {}}}, {}}};
  item.items = {inner};
  CHECK(write_item_text(item) == with_double_quotes("{'text': 'a', 'list': 'a)', 'items': ['b']}"));
  item.items.front().marker = Marker::dash;
  CHECK(write_item_text(item) == with_double_quotes("{'text': 'a', 'items': ['b']}"));
  item.items.clear();
  item.list = Marker::plus;
  CHECK(write_item_text(item) == with_double_quotes("\'a\'"));
}

TEST_CASE("articles, attachment and tables") {
  const std::string written = rewritten(with_double_quotes(
      "{'kind': 'quyet-dinh', 'articles': ['Một', {'text': 'Hai', 'items': ['a']}], 'attachment': "
      "{'kind': 'ke-hoach', 'subject': 'S', 'bases': {'lead': 'L'}, 'body': [{'title': 'A', "
      "'table': {'id': 't', 'columns': [{'width': 10.5, 'align': 'number'}, {}], 'header': [[{"
      "'text': '', 'colspan': 2}]], 'rows': [[{'text': 'x', 'rowspan': 2, 'align': 'left', 'bold': "
      "true}, 'y'], ['']]}}], 'closing': ['C'], 'appendices': [{'title': 'P'}]}}"));
  holds(written, "'articles': ['Một', {'text': 'Hai', 'items': ['a']}]");
  holds(written, "'subject': 'S'");
  holds(written, "'columns': [{'width': 10.5, 'align': 'number'}, {}]");
  holds(written, "'header': [[{'text': '', 'colspan': 2}]]");
  holds(written, "[{'text': 'x', 'rowspan': 2, 'align': 'left', 'bold': true}, 'y']");
  holds(written, "['']");
}

TEST_CASE("recipients and signature") {
  const std::string written = rewritten_members(
      "'recipients': ['Như Điều 3', {'name': 'Bộ', 'organ-id': 'G1', 'note': 'b/c', 'lines': "
      "['x']}, {'archive': ['VT'], 'copies': 3}], 'signature': {'name': 'Nguyễn Văn An', "
      "'position': {'title': 'Phó', 'capacity': 'by-order', 'head': 'Chủ tịch', 'collective': "
      "'Ủy ban nhân dân', 'deputy-of': 'Chánh', 'office': 'Ủy viên'}}");
  holds(written, "'Như Điều 3'");
  holds(written, "{'name': 'Bộ', 'organ-id': 'G1', 'note': 'b/c', 'lines': ['x']}");
  holds(written, "{'archive': ['VT'], 'copies': 3}");
  holds(written, "'capacity': 'by-order'");
  holds(written, "'office': 'Ủy viên'");
}

TEST_CASE("strange texts survive") {
  const std::string file = R"({"kind": "ke-hoach", "footnotes": {"n": "{{*ngoặc*}} \\* \"nháy\""},
    "closing": ["2 \\* 3 = 6, C:\\\\tệp", "Sở\u00a0Y tế[^n]", "***a** b*\nc {x|upper?mặc định}",
                "\u0110\u01b0\u1eddng", "e\u0302\u0301"]})";
  const std::string written = rewritten(file);
  for (const std::string part :
       {R"("{{*ngoặc*}} \\* \"nháy\"")", R"("2 \\* 3 = 6, C:\\\\tệp")", R"("Sở\u00a0Y tế[^n]")",
        R"("***a** b*\nc {x|upper?mặc định}")", R"("Đường")", R"("ế")"}) {
    CHECK_MESSAGE(written.find(part) != std::string::npos, written, "\nlacks ", part);
  }
}

}  // namespace
}  // namespace vanban
