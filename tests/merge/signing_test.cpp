#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

Merged with_recipients(const std::string& recipients) {
  return merged(commune_plan().set("recipients", recipients));
}

Lines authority_of(const std::string& position) {
  return merged(commune_plan().set("signature", "{'name': 'An', 'position': " + position + "}"))
      .all("authority");
}

}  // namespace

TEST_CASE("recipients end with semicolons, the last one with a full stop") {
  const Merged result = with_recipients("['Như Điều 3', 'CT, PCT', {'archive': ['VT', 'KGVX']}]");
  CHECK(result.one("label") == "Nơi nhận:");
  CHECK(result.all("recipient") == Lines{"Như Điều 3;", "CT, PCT;", "Lưu: VT, KGVX."});
}

TEST_CASE("marks that were typed are put right") {
  CHECK(with_recipients("['Như trên.', 'Sở Y tế,', 'Lưu VT;']").all("recipient") ==
        Lines{"Như trên;", "Sở Y tế;", "Lưu VT."});
}

TEST_CASE("notes stand in brackets before the mark") {
  CHECK(with_recipients("[{'name': 'UBND tỉnh', 'note': 'b/c'}, {'name': 'Sở {unit.name};', "
                        "'note': '**để** p/h'}]")
            .all("recipient") == Lines{"UBND tỉnh (b/c);", "Sở Đại Sơn (**để** p/h)."});
}

TEST_CASE("lines below a recipient") {
  const Merged result = with_recipients(
      "[{'name': 'VP UBND tỉnh', 'lines': ['LĐVP, THĐT', 'Lưu: VT, KGVX']}, {'archive': ['VT']}]");
  CHECK(result.all("recipient") == Lines{"VP UBND tỉnh:", "Lưu: VT."});
  CHECK(result.all("line") == Lines{"LĐVP, THĐT;", "Lưu: VT, KGVX;"});
  const Merged last =
      with_recipients("['A', {'name': 'VP:', 'note': 'p/h', 'lines': ['Lưu: VT;']}]");
  CHECK(last.all("recipient") == Lines{"A;", "VP (p/h):"});
  CHECK(last.all("line") == Lines{"Lưu: VT."});
}

TEST_CASE("the archive line tells the copies kept") {
  CHECK(with_recipients("[{'archive': ['VT', 'TCCB'], 'copies': 3}]").all("recipient") ==
        Lines{"Lưu: VT, TCCB (3)."});
}

TEST_CASE("code of the drafter and copies issued") {
  CHECK(merged(commune_plan().set("drafter", "{'code': 'PL', 'copies': 300}")).one("drafter") ==
        "PL.(300)");
  CHECK(merged(commune_plan().set("drafter", "{'code': 'PL'}")).one("drafter") == "PL");
}

TEST_CASE("signature lines in every capacity") {
  CHECK(authority_of("{'title': 'Chủ tịch', 'collective': 'Ủy ban nhân dân'}") ==
        Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"});
  CHECK(authority_of("{'title': 'Giám đốc'}") == Lines{"GIÁM ĐỐC"});
  CHECK(authority_of(
            "{'title': 'Chủ tịch', 'capacity': 'acting', 'collective': 'Ủy ban nhân dân'}") ==
        Lines{"TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"});
  CHECK(authority_of("{'title': 'Phó Chủ tịch', 'capacity': 'deputy', 'head': 'Chủ tịch',"
                     " 'collective': 'Ủy ban nhân dân'}") ==
        Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
  CHECK(authority_of("{'title': 'Phó Chủ tịch', 'capacity': 'deputy', 'head': 'Chủ tịch'}") ==
        Lines{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
  CHECK(authority_of("{'title': 'Chánh Văn phòng', 'capacity': 'by-order', 'head': 'Chủ tịch'}") ==
        Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"});
  CHECK(authority_of("{'title': 'Phó Chánh Văn phòng', 'capacity': 'by-order', 'head': 'Chủ tịch',"
                     " 'deputy-of': 'Chánh Văn phòng'}") ==
        Lines{"TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"});
  CHECK(
      authority_of(
          "{'title': 'Giám đốc Sở Nội vụ', 'capacity': 'by-authorisation', 'head': 'Chủ tịch'}") ==
      Lines{"TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"});
}

TEST_CASE("a second title stands above the name") {
  const Merged result = merged(commune_plan().set(
      "signature",
      "{'name': 'An', 'position': {'title': 'Trưởng ban', 'office': 'Chủ tịch UBND xã'}}"));
  CHECK(result.one("office") == "Chủ tịch UBND xã");
  CHECK(result.all("name") == Lines{"KẾ HOẠCH", "An"});
}

TEST_CASE("recipients left out, left empty, and a missing signature") {
  CHECK(merged(commune_plan().drop("recipients").drop("signature")).codes == "E0205 E0205");
  CHECK(merged(commune_plan().set("recipients", "[]")).report.find("“recipients” is empty") !=
        std::string::npos);
}
