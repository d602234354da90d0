#include "import/records/deadlines.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

namespace {

std::vector<std::string> with_deadlines(const std::string& texts) {
  const Plan plan = test::recorded("'body': [{'title': 'BÁO CÁO', 'text': [" + texts + "]}]");
  auto said = test::texts_of(plan);
  said.erase(said.begin());
  for (const auto& [id, day] : plan.deadlines) {
    said.push_back(id + " " + std::to_string(day.day) + "/" + std::to_string(day.month));
  }
  return said;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("days of every year are deadlines") {
  CHECK(with_deadlines("'Báo cáo trước ngày 15/12 hằng năm.'") ==
        Lines{"Báo cáo trước ngày {deadlines.bao-cao} hằng năm.", "bao-cao 15/12"});
  CHECK(with_deadlines("'Hàng năm, chậm nhất ngày 05/6, các xã sơ kết.'") ==
        Lines{"Hàng năm, chậm nhất ngày {deadlines.so-ket}, các xã sơ kết.", "so-ket 5/6"});
}

TEST_CASE("one day is one deadline, another day another one") {
  CHECK(with_deadlines(
            "'Các xã báo cáo trước ngày 15/12 hằng năm.', 'Các sở báo cáo trước ngày 20/12 "
            "hằng năm.', 'Các trường báo cáo trước ngày 15/12 hằng năm.'") ==
        Lines{"Các xã báo cáo trước ngày {deadlines.bao-cao} hằng năm.",
              "Các sở báo cáo trước ngày {deadlines.bao-cao-2} hằng năm.",
              "Các trường báo cáo trước ngày {deadlines.bao-cao} hằng năm.", "bao-cao 15/12",
              "bao-cao-2 20/12"});
}

TEST_CASE("what is no deadline, not of every year or printed in another way stays text") {
  for (const char* text : {"Báo cáo trước ngày 15/12.", "Báo cáo trước ngày 15/12/2026 hằng năm.",
                           "Tổ chức Ngày Sách 21/4 hằng năm.", "Báo cáo trước ngày 5/12 hằng năm.",
                           "Báo cáo trước ngày 15 tháng 12 hằng năm.", "Đạt 10/12 thôn hằng năm.",
                           "Sơ kết hằng năm. Báo cáo trước ngày 15/12."}) {
    CHECK(with_deadlines("'" + std::string(text) + "'") == Lines{text});
  }
}
