#include <doctest/doctest.h>

#include "model/markup_text.h"
#include "support/derived.h"

using vanban::markup_text;
using vanban::test::Family;

namespace {

constexpr const char* citations = R"({
  'qd': {'type': 'Quyết định', 'number': '1520/QĐ-TTg', 'date': '2022-12-09', 'issuer': 'Thủ tướng Chính phủ'},
  'ttr': {'type': 'Tờ trình', 'number': '83/TTr-SVH', 'issuer': 'Sở Văn hóa'},
  'huyen': {'type': 'Kế hoạch', 'number': '5/KH-UBND', 'issuer': 'Ủy ban nhân dân huyện Yên Phong'}})";

std::string chain(const Family& family) {
  std::string lines;
  for (const auto& basis : family.child().bases->items) {
    lines += markup_text(basis.text);
    for (const auto& text : basis.group) lines += " + " + markup_text(text);
    lines += "\n";
  }
  return lines;
}

Family with_bases(const std::string& bases) {
  Family family;
  family.parent("citations", citations).parent("bases", bases);
  return family;
}

TEST_CASE("the superior's bases stay in order, its plan comes last, its own affairs stay above") {
  Family family = with_bases(R"({'items': [
    {'opening': 'Căn cứ các văn bản:', 'items': ['{cite.qd}', '{cite.huyen}']},
    'Căn cứ {cite.ttr}', 'Theo đề nghị của Giám đốc Sở Văn hóa',
    'Căn cứ điều kiện của {unit.full}'], 'lead': 'UBND tỉnh ban hành Kế hoạch như sau:'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(chain(family) ==
        "Căn cứ các văn bản: + {cite.qd}\nCăn cứ điều kiện của {unit.full}\n"
        "Thực hiện {cite.cap-tren}\n");
  CHECK(markup_text(family.child().bases->lead) == "UBND {unit.type} ban hành Kế hoạch như sau:");
}

TEST_CASE("the superior's plan is cited to the letter, open where it is open") {
  Family family;
  family.parent("subject", "'Thực hiện “**Đề án** A” trên địa bàn {unit.full}'");
  REQUIRE(family.derive());
  const vanban::CitationRecord& cited = family.child().citations.at("cap-tren");
  CHECK(cited.type == "Kế hoạch");
  CHECK(cited.number == "/KH-UBND");
  CHECK(cited.issuer == "Ủy ban nhân dân tỉnh Bắc Ninh");
  CHECK(cited.title == "thực hiện “**Đề án** A” trên địa bàn tỉnh Bắc Ninh");
  CHECK(cited.date == vanban::Date{2026, 5, std::nullopt});
  family.parent("number", "7").parent("date", "'2026-05-20'");
  REQUIRE(family.derive());
  CHECK(family.child().citations.at("cap-tren").number == "07/KH-UBND");
  CHECK(family.child().citations.at("cap-tren").date == vanban::Date{2026, 5, 20});
}

TEST_CASE("a subject that begins with an abbreviation keeps it") {
  Family family;
  family.parent("subject", "'PCCC trên địa bàn {unit.full} năm 2026'");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.child().citations.at("cap-tren").title ==
        "về PCCC trên địa bàn tỉnh Bắc Ninh năm 2026");
}

TEST_CASE("the unit's own bases stand before the superior's plan; in a paragraph they go on") {
  Family family = with_bases(
      "{'shape': 'paragraph', 'items': ['Thực hiện {cite.qd}'], 'lead': 'Ban hành như sau:'}");
  family.overlay("citations", "{'nq': {'type': 'Nghị quyết', 'number': '3/NQ-HĐND'}}")
      .overlay("bases", "['căn cứ {cite.nq}']");
  REQUIRE(family.derive());
  CHECK(chain(family) == "Thực hiện {cite.qd}\ncăn cứ {cite.nq}\nthực hiện {cite.cap-tren}\n");
}

}  // namespace
