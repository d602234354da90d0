// Whom the decision names.
#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("only bodies carry out the decision") {
  const auto plan = [](const std::string& more) {
    return plan_of(
        "[{'title': 'TỔ CHỨC', 'role': 'organisation', 'items': ["
        "{'run-in': 'Công an xã:', 'text': 'Giữ trật tự.'}, "
        "{'run-in': 'Mở rộng thư viện:', 'text': 'Xây thêm phòng.'}, "
        "{'title': 'VĂN PHÒNG', 'items': ['Theo dõi.', 'Đôn đốc.']}, "
        "{'run-in': 'Báo cáo kết quả:', 'text': 'Mỗi quý.'}, "
        "{'run-in': 'Trường Tiểu học Đại Sơn:', 'text': 'Mở thư viện.'}" +
        more + "]}]");
  };
  CHECK(amended(plan(""), plan(", " + club))
            .text.find("Thủ trưởng các cơ quan, đơn vị: Công an xã; VĂN PHÒNG; Trường Tiểu học Đại "
                       "Sơn và các tổ chức, "
                       "cá nhân có liên quan chịu trách nhiệm") != std::string::npos);
}
