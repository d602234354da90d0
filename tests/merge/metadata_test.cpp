#include <doctest/doctest.h>
#include <utility>

#include "support/merged.h"

using namespace vanban::test;

namespace {

// The first line of its kind: the document says what it is before its parts.
std::string first(const Merged& result, const char* key) {
  return result.all(key).at(0);
}

}  // namespace

TEST_CASE("title, author, subject and date") {
  const Merged result = merged(commune_plan().set("subject", "'Phát triển\\n**văn hóa** đọc'"));
  CHECK(first(result, "title") == "KẾ HOẠCH Phát triển văn hóa đọc");
  CHECK(first(result, "author") == "Ủy ban nhân dân xã Đại Sơn");
  CHECK(first(result, "subject") == "Phát triển văn hóa đọc");
  CHECK(first(result, "date") == "2026-05-31");
}

TEST_CASE("citations in the subject are named briefly, gaps and notes are left out") {
  const Merged result =
      merged(commune_plan()
                 .set("subject", "'Thực hiện {cite.qd}[^n]'")
                 .set("footnotes", "{'n': 'x'}")
                 .set("citations",
                      "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg', 'title': 'về A'}}"));
  CHECK(first(result, "subject") == "Thực hiện Quyết định số 15/QĐ-TTg");
}

TEST_CASE("a date with blank parts") {
  CHECK(first(merged(commune_plan().set("date", "{'year': 2026, 'month': 5}")), "date") ==
        "2026-05");
}

TEST_CASE("what the decree asks of an outgoing document") {
  const Merged result = merged(
      commune_plan()
          .set("issuer", "{'unit': 'xã Đại Sơn', 'in': 'tỉnh Bắc Ninh', 'organ-id': 'H05.15'}")
          .set("number", "5")
          .set("urgency", "'thuong-khan'")
          .set("circulation", "'luu-hanh-noi-bo'")
          .set("drafter", "{'code': 'PL', 'copies': 300}")
          .set("signature",
               "{'name': 'Nguyễn Văn An', 'position': {'title': 'Phó Chủ tịch', "
               "'capacity': 'deputy', 'head': 'Chủ tịch', "
               "'collective': 'Ủy ban nhân dân'}}")
          .set("recipients",
               "['Như trên', {'name': 'Bộ Văn hóa (Vụ A)', 'note': 'để b/c', "
               "'organ-id': 'G09'}, {'name': 'VP UBND', 'lines': ['LĐVP']}, "
               "{'archive': ['VT', 'KGVX'], 'copies': 3}]"));
  CHECK(result.report == "");
  CHECK(first(result, "author-id") == "H05.15");
  CHECK(first(result, "type-name") == "Kế hoạch");
  CHECK(first(result, "code-number") == "05");
  CHECK(first(result, "code-notation") == "KH-UBND");
  CHECK(first(result, "place") == "Đại Sơn");
  CHECK(first(result, "competence") == "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH");
  CHECK(first(result, "position") == "Phó Chủ tịch");
  CHECK(first(result, "signer") == "Nguyễn Văn An");
  CHECK(result.all("to") == Lines{"Như trên", "Bộ Văn hóa (Vụ A) = G09", "VP UBND"});
  CHECK(result.all("archive") == Lines{"Lưu: VT, KGVX (3)"});
  CHECK(first(result, "priority") == "2");
  CHECK(first(result, "sphere") == "LƯU HÀNH NỘI BỘ");
  CHECK(first(result, "typer") == "PL");
  CHECK(first(result, "issued-amount") == "300");
}

TEST_CASE("each mark of urgency has its code, and a document without one has none to show") {
  for (const auto& [mark, code] :
       {std::pair{"'khan'", "1"}, {"'thuong-khan'", "2"}, {"'hoa-toc'", "3"}}) {
    CHECK(first(merged(commune_plan().set("urgency", mark)), "priority") == code);
  }
  CHECK(merged(commune_plan()).all("priority").empty());
}

TEST_CASE("what the plan does not say is not made up") {
  const Merged result =
      merged(commune_plan().set("signature", "{'position': {'title': 'Chủ tịch'}}"));
  for (const char* key :
       {"author-id", "code-number", "competence", "signer", "sphere", "typer", "issued-amount"}) {
    CAPTURE(key);
    CHECK(result.all(key).empty());
  }
  CHECK(first(result, "position") == "Chủ tịch");
}

TEST_CASE("a field with placeholders is left to the page") {
  const Merged result = merged(commune_plan().set("symbol", "'KH-{unit.type|upper}'"));
  CHECK(result.report == "");
  CHECK(result.all("code-notation").empty());
}

TEST_CASE("who acts as head signs as such") {
  const Merged result = merged(commune_plan().set("signature",
                                                  "{'name': 'A', 'position': "
                                                  "{'title': 'Chủ tịch', 'capacity': 'acting'}}"));
  CHECK(first(result, "position") == "Q. Chủ tịch");
  CHECK(result.all("competence").empty());
}

TEST_CASE("an attached plan is no title of its own, appendices are listed") {
  const Merged result =
      merged(commune_decision().set("attachment",
                                    "{'kind': 'ke-hoach', 'subject': 'Đọc sách', 'body': "
                                    "[{'title': 'A', 'text': 'B.'}], 'appendices': "
                                    "[{'title': 'DANH MỤC', 'text': 'C.'}]}"));
  CHECK(result.report == "");
  CHECK(first(result, "title") == "QUYẾT ĐỊNH Phát triển văn hóa đọc");
  CHECK(first(result, "type-name") == "Quyết định");
  CHECK(result.all("appendix") == Lines{"Phụ lục - DANH MỤC"});
}
