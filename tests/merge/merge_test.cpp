#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

const std::string head =
    "{'letterhead': {'country': 'C', 'motto': 'M', 'number': 'Số: {number|pad2}/{symbol}',"
    " 'place-date': '{place}, {date|date-long}'}}";

// A template of these blocks after the letterhead.
std::string form(const std::string& blocks) {
  return "{'kind': 'ke-hoach', 'name': 'Kế hoạch', 'style': 'nd30', 'end-mark': './.', 'main': [" +
         head + ", " + blocks + "]}";
}

Merged with_form(const SamplePlan& plan, const std::string& blocks) {
  return merged(plan, form(blocks));
}

bool contains(const std::string& text, const std::string& words) {
  CAPTURE(text);
  return text.find(words) != std::string::npos;
}

constexpr auto body = ", {'items': 'body', 'marker': 'I.'}";

}  // namespace

TEST_CASE("when: a block vanishes without its field") {
  const std::string blocks = "{'paragraph': 'Có {contact?}.', 'when': 'contact'}";
  CHECK(with_form(commune_plan(), blocks + body).all("paragraph").empty());
  CHECK(with_form(commune_plan().set("contact", "'nhà'"), blocks + body).all("paragraph") ==
        Lines{"Có nhà."});
  const std::string draft = "{'paragraph': 'Nháp.', 'when': 'draft'}";
  CHECK(with_form(commune_plan().set("draft", "false"), draft + body).all("paragraph").empty());
  CHECK(with_form(commune_plan().set("draft", "true"), draft + body).all("paragraph") ==
        Lines{"Nháp."});
  const std::string number = "{'paragraph': 'Số {number}.', 'when': 'number'}";
  CHECK(with_form(commune_plan(), number + body).all("paragraph").empty());
  CHECK(with_form(commune_plan().set("number", "3"), number + body).all("paragraph") ==
        Lines{"Số 3."});
  const std::string list = "{'paragraph': 'Có.', 'when': 'closing'}";
  CHECK(with_form(commune_plan().set("closing", "[]"), list + body).all("paragraph").empty());
  const std::string unit = "{'paragraph': 'Xã {unit.name}.', 'when': 'unit.name'}";
  CHECK(with_form(commune_plan(), unit + body).all("paragraph") == Lines{"Xã Đại Sơn."});
}

TEST_CASE("each: a block for every element, with its fields and its count") {
  const SamplePlan plan = commune_plan().set("closing", "['một', '**hai**']");
  CHECK(with_form(plan, std::string("{'paragraph': '{#}: {.}.', 'each': 'closing'}") + body)
            .all("paragraph") == Lines{"1: một.", "2: **hai**."});
  CHECK(with_form(commune_plan(), std::string("{'paragraph': '{.}', 'each': 'closing'}") + body)
            .all("paragraph")
            .empty());
  const SamplePlan targets =
      commune_plan().set("targets",
                         "[{'id': 'a', 'text': '{unit.name} đọc', 'unit': '%', 'values': {'2030': "
                         "5}}, {'id': 'b', 'values': {'2030': 7}}]");
  CHECK(with_form(targets, std::string("{'paragraph': '{#|roman}. {.text?…}: "
                                       "{.values.2030|pad2}{.unit?}.', 'each': 'targets'}") +
                               body)
            .all("paragraph") == Lines{"I. Đại Sơn đọc: 05%.", "II. …: 07."});
}

TEST_CASE("each: what an element lacks is reported at the element") {
  const SamplePlan targets = commune_plan().set("targets", "[{'id': 'b', 'values': {'2030': 7}}]");
  const std::string report =
      with_form(targets, std::string("{'paragraph': '{.unit}', 'each': 'targets'}") + body).report;
  CHECK(contains(report, "the plan lacks “unit”"));
  CHECK(contains(report, "at /targets/0"));
  CHECK(contains(report, "needed by t.template.json"));
}

TEST_CASE("each wants a list") {
  const std::string report =
      with_form(commune_plan(), std::string("{'paragraph': '{.}', 'each': 'subject'}") + body)
          .report;
  CHECK(contains(report, "“subject” must be a list"));
}

TEST_CASE("a paragraph that nothing was filled into is left out") {
  CHECK(with_form(commune_plan(), std::string("{'paragraph': '{contact?}'}") + body)
            .all("paragraph")
            .empty());
}

TEST_CASE("all missing fields stand in one report, with both places") {
  const std::string report = merged(SamplePlan().set("kind", "'ke-hoach'")).report;
  for (const std::string field :
       {"issuer", "symbol", "date", "subject", "body", "recipients", "signature"}) {
    CAPTURE(field);
    CHECK(contains(report, "the plan lacks “" + std::string(field) + "”"));
  }
  CHECK(contains(report, "7 errors, 0 warnings"));
  CHECK(contains(report, "needed by "));
  CHECK(contains(report, "ke-hoach.template.json:"));
}

TEST_CASE("fields that are there but empty are told apart from missing ones") {
  CHECK(contains(merged(commune_plan().set("body", "[]")).report, "“body” is empty"));
}

TEST_CASE("an unknown kind is reported where it stands") {
  const std::string report = merged(commune_plan().set("kind", "'ke-hoac'")).report;
  CHECK(contains(report, "at /kind"));
  CHECK(contains(report, "did you mean “ke-hoach”"));
}

TEST_CASE("articles are no sections, and sections no articles") {
  const Merged plan = merged(commune_plan().drop("body").set("articles", "['Một.']"));
  CHECK(contains(plan.report, "the plan lacks “body”"));
  CHECK(
      contains(plan.report, "“articles” is not printed: the template “ke-hoach” does not use it"));
  CHECK(contains(merged(commune_decision().drop("articles").set("body", "['Một.']")).report,
                 "the plan lacks “articles”"));
}

TEST_CASE("what the template does not print is told, but does no harm") {
  const Merged result = merged(commune_decision().set("closing", "['Trên đây.']"));
  CHECK(contains(result.report, "warning[E0219]: “closing” is not printed"));
  CHECK(result.all("text") == Lines{"Ban hành.", "Thi hành./."});
}

TEST_CASE("a decision: who decides, bases, articles") {
  const Merged result = merged(commune_decision());
  // The second one is the signer's.
  CHECK(result.all("authority") == Lines{"ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN", "CHỦ TỊCH"});
  CHECK(result.one("basis") == "Theo đề nghị của Trưởng phòng.");
  CHECK(result.one("enacting") == "QUYẾT ĐỊNH:");
  CHECK(contains(result.doc, "item article \"Điều 2.\"\n    text: Thi hành./.\n"));
}

TEST_CASE("closing paragraphs follow the body, and the last one ends it") {
  const Merged result = merged(commune_plan().set("closing", "['Một.', 'Trên đây là Kế hoạch.']"));
  CHECK(result.all("text") == Lines{"Câu."});
  CHECK(result.all("paragraph") == Lines{"Một.", "Trên đây là Kế hoạch./."});
}

TEST_CASE("a contact line stands on the main document alone") {
  const Merged result = merged(commune_plan()
                                   .set("contact", "'Trụ sở {unit.name}'")
                                   .set("appendices", "[{'title': 'A', 'text': 'x'}]"));
  CHECK(result.all("contact") == Lines{"Trụ sở Đại Sơn"});
}

TEST_CASE("appendices of a plan refer to it") {
  SamplePlan plan = commune_plan()
                        .set("number", "5")
                        .set("appendices",
                             "[{'id': 'p', 'title': 'DANH MỤC', 'landscape': true, 'text': 'Gồm:', "
                             "'items': ['một', 'hai']},"
                             " {'title': 'BẢNG', 'table': {'columns': [{}], 'rows': [['1']]}}]");
  const Merged result = merged(plan);
  CHECK(result.all("name") == Lines{"KẾ HOẠCH", "Nguyễn Văn An", "Phụ lục I", "Phụ lục II"});
  const std::string line =
      "(Kèm theo Kế hoạch số 05/KH-UBND ngày 31 tháng 5 năm 2026 của Ủy ban nhân dân xã Đại Sơn)";
  CHECK(result.all("reference") == Lines{line, line});
  CHECK(contains(result.doc, "part appendix landscape"));
  CHECK(contains(result.doc,
                 "  paragraph: Gồm:\n  item number \"1.\"\n    text: một\n"
                 "  item number \"2.\"\n    text: hai./.\n"));
  CHECK(result.all("paragraph") == Lines{"Gồm:", "./."});
}

TEST_CASE("number and date that are still blank are blank in reference lines too") {
  const Merged result = merged(commune_plan()
                                   .set("date", "{'year': 2026, 'month': 5}")
                                   .set("appendices", "[{'title': 'A', 'text': 'x'}]"));
  CHECK(result.one("reference") ==
        "(Kèm theo Kế hoạch số {number}/KH-UBND ngày {day} tháng 5 năm 2026 "
        "của Ủy ban nhân dân xã Đại Sơn)");
}

TEST_CASE("an attached plan refers to its decision, and so do its appendices") {
  const Merged result =
      merged(commune_decision()
                 .set("number", "1232")
                 .set("attachment",
                      "{'kind': 'ke-hoach', 'subject': 'Đọc', 'bases': {'items': ['Căn cứ A'], "
                      "'lead': 'Như sau:'},"
                      " 'body': [{'title': 'A', 'text': 'x.'}], 'closing': ['Hết.'],"
                      " 'appendices': [{'title': 'P', 'text': 'y'}]}"));
  CHECK(result.codes == "");
  const std::string line =
      "(Kèm theo Quyết định số 1232/QĐ-UBND ngày 31 tháng 5 năm 2026 của Ủy ban nhân dân xã Đại "
      "Sơn)";
  CHECK(result.all("reference") == Lines{line, line});
  // No number, no date, no recipients, no signature of its own.
  CHECK(result.all("number").size() == 1);
  CHECK(result.all("place-date").size() == 1);
  CHECK(result.all("label").size() == 1);
  CHECK(result.all("paragraph") == Lines{"Như sau:", "Hết./.", "y./."});
  CHECK(result.all("text") == Lines{"Ban hành.", "Thi hành./.", "x."});
}

TEST_CASE("in files of their own, attached plan and appendices leave number and date open") {
  const SamplePlan plan =
      commune_decision()
          .set("number", "12")
          .set("appendices", "[{'title': 'A', 'text': 'Số {number}.'}]")
          .set("attachment",
               "{'kind': 'ke-hoach', 'subject': 'Đọc', 'body': [{'title': 'A', 'text': 'Quyết định"
               " số {parent.number}.'}], 'appendices': [{'title': 'P', 'text': 'y'}]}");
  const Merged result = merged_for_separate_files(plan);
  CHECK(result.codes == "");
  const std::string line =
      "(Kèm theo Quyết định số {number}/QĐ-UBND ngày {day} tháng {month} năm {year} "
      "của Ủy ban nhân dân xã Đại Sơn)";
  CHECK(result.all("reference") == Lines{line, line, line});
  // Nowhere else.
  CHECK(result.one("number") == "Số: 12/QĐ-UBND");
  CHECK(result.one("place-date") == "Đại Sơn, ngày 31 tháng 5 năm 2026");
  CHECK(contains(result.doc, "Số 12./."));
  CHECK(contains(result.doc, "Quyết định số 12./."));
  CHECK(contains(result.doc, "part main\n"));
  CHECK(contains(result.doc, "part attachment separate-file\n"));
  CHECK(contains(result.doc, "part appendix separate-file\n"));
  CHECK_FALSE(contains(merged(plan).doc, "separate-file"));
}

TEST_CASE("what an appendix or attachment lacks is reported there") {
  const std::string appendix = merged(commune_plan().set("appendices", "[{'text': 'x'}]")).report;
  CHECK(contains(appendix, "the plan lacks “title”"));
  CHECK(contains(appendix, "at /appendices/0"));
  const std::string attached =
      merged(commune_decision().set("attachment", "{'kind': 'ke-hoach', 'body': ['x']}")).report;
  CHECK(contains(attached, "the plan lacks “subject”"));
  CHECK(contains(attached, "at /attachment"));
}

TEST_CASE("a template without blocks for what hangs on the plan") {
  const std::string attached =
      merged(commune_decision().set("attachment", "{'kind': 'quyet-dinh', 'subject': 'x'}")).report;
  CHECK(contains(attached, "the template lacks the key “attachment”"));
  CHECK(contains(attached, "needed by a.plan.json"));
  const std::string appendix =
      with_form(commune_plan().set("appendices", "[{'title': 'A', 'text': 'x'}]"),
                "{'items': 'body', 'marker': 'I.'}")
          .report;
  CHECK(contains(appendix, "the template lacks the key “appendix”"));
}
