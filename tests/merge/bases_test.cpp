#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

Merged with_bases(const std::string& bases) {
  return merged(commune_plan()
                    .set("bases", bases)
                    .set("citations",
                         "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg', 'title': 'phê duyệt "
                         "“Đề án.”'}}"));
}

Lines bases_of(const std::string& bases) {
  return with_bases(bases).all("basis");
}

// Paragraphs: the opening of a plan without căn cứ of its own has only these.
Lines paragraphs_of(const std::string& bases) {
  return with_bases(bases).all("paragraph");
}

}  // namespace

TEST_CASE("bases in lines end with semicolons, the last one with a full stop") {
  const std::string lines =
      "{'items': ['Căn cứ A', 'Căn cứ B', 'Theo đề nghị của C'], 'lead': 'Xã ban hành:'}";
  CHECK(bases_of(lines) == Lines{"Căn cứ A;", "Căn cứ B;", "Theo đề nghị của C."});
  CHECK(paragraphs_of(lines) == Lines{"Xã ban hành:"});
}

TEST_CASE("marks typed at the end of bases are put right") {
  CHECK(bases_of("{'items': ['Căn cứ A.', 'Căn cứ B, ', 'Theo đề nghị của C;']}") ==
        Lines{"Căn cứ A;", "Căn cứ B;", "Theo đề nghị của C."});
}

TEST_CASE("a basis may end with a citation, a quotation, bold words or a note") {
  const Merged result = merged(
      commune_plan()
          .set("bases",
               "{'items': ['Căn cứ {cite.qd}', 'Căn cứ “B”', 'Căn cứ **C;**', 'Căn cứ D;[^n]', "
               "'Căn cứ E[^n]']}")
          .set("citations", "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg'}}")
          .set("footnotes", "{'n': 'Chú thích.'}"));
  CHECK(result.all("basis") == Lines{"Căn cứ {cite qd: Quyết định số 15/QĐ-TTg};", "Căn cứ “B”;",
                                     "Căn cứ **C**;", "Căn cứ D;{note 0: 1}",
                                     "Căn cứ E{note 1: 2}."});
}

TEST_CASE("a group is packed into the line after its opening") {
  CHECK(
      bases_of(
          "{'items': [{'opening': 'Căn cứ các Quyết định:', 'items': ['Số 1', 'Số 2;', 'Số 3.']}, "
          "'Căn cứ B']}") == Lines{"Căn cứ các Quyết định: Số 1; Số 2; Số 3;", "Căn cứ B."});
}

TEST_CASE("packed bases are one italic paragraph, the lead one of its own") {
  const std::string packed =
      "{'shape': 'packed', 'items': ['Căn cứ A', {'opening': 'Căn cứ:', 'items': ['B', 'C']}, "
      "'Theo D'], "
      "'lead': 'Xã ban hành:'}";
  CHECK(bases_of(packed) == Lines{"Căn cứ A; Căn cứ: B; C; Theo D."});
  CHECK(paragraphs_of(packed) == Lines{"Xã ban hành:"});
}

TEST_CASE("bases as a paragraph run into the lead") {
  const std::string paragraph =
      "{'shape': 'paragraph', 'items': ['Thực hiện A', 'theo đề nghị của B.'], 'lead': 'xã ban "
      "hành như sau:'}";
  CHECK(bases_of(paragraph).empty());
  CHECK(paragraphs_of(paragraph) == Lines{"Thực hiện A; theo đề nghị của B, xã ban hành như sau:"});
  CHECK(paragraphs_of("{'shape': 'paragraph', 'items': ['Thực hiện A']}") == Lines{"Thực hiện A."});
  CHECK(paragraphs_of("{'shape': 'paragraph', 'items': [], 'lead': 'Xã ban hành:'}") ==
        Lines{"Xã ban hành:"});
}

TEST_CASE("no bases leave no empty paragraph, whatever the shape") {
  for (const std::string shape : {"lines", "packed", "paragraph"}) {
    CAPTURE(shape);
    const Merged result = with_bases("{'shape': '" + shape + "', 'items': []}");
    CHECK(result.codes == "");
    CHECK(result.all("basis").empty());
    CHECK(result.all("paragraph").empty());
  }
}

TEST_CASE("a basis that nothing was filled into vanishes with its mark") {
  CHECK(bases_of("{'items': ['Căn cứ A', '{contact?}']}") == Lines{"Căn cứ A."});
}

TEST_CASE("a decision without bases is told so") {
  CHECK(merged(commune_decision().drop("bases")).report.find("the plan lacks “bases”") !=
        std::string::npos);
}
