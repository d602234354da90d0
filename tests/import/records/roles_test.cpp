#include "import/records/roles.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

namespace {

Role role_of(const std::string& title) {
  return test::recorded("'body': [{'title': '" + title + "', 'text': 'Nội dung.'}]").body[0].role;
}

}  // namespace

TEST_CASE("sections have the role that their title says") {
  CHECK(role_of("MỤC ĐÍCH, YÊU CẦU") == Role::purpose);
  CHECK(role_of("QUAN ĐIỂM CHỈ ĐẠO") == Role::viewpoint);
  CHECK(role_of("MỤC TIÊU ĐẾN NĂM 2030") == Role::objectives);
  CHECK(role_of("NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM") == Role::tasks);
  CHECK(role_of("NỘI DUNG THỰC HIỆN") == Role::tasks);
  CHECK(role_of("MỘT SỐ NHIỆM VỤ TRỌNG TÂM") == Role::tasks);
  CHECK(role_of("LỘ TRÌNH THỰC HIỆN VÀ NỘI DUNG TUYÊN TRUYỀN") == Role::tasks);
  CHECK(role_of("KINH PHÍ THỰC HIỆN") == Role::funding);
  CHECK(role_of("NGUỒN KINH PHÍ") == Role::funding);
  CHECK(role_of("TỔ CHỨC THỰC HIỆN") == Role::organisation);
  CHECK(role_of("PHÂN CÔNG NHIỆM VỤ") == Role::organisation);
  CHECK(role_of("CHẾ ĐỘ THÔNG TIN, BÁO CÁO") == Role::reporting);
}

TEST_CASE("tone marks and letters may be written in other ways") {
  CHECK(role_of("Mục tiêu") == Role::objectives);
  CHECK(role_of("TỔ CHỨC  THỰC HIỆN") == Role::organisation);
}

TEST_CASE("goals are looked for where they stand") {
  CHECK(role_of("QUAN ĐIỂM, MỤC TIÊU") == Role::objectives);
  CHECK(role_of("MỤC TIÊU, NHIỆM VỤ") == Role::objectives);
}

TEST_CASE("a title that says nothing known gives no role") {
  CHECK(role_of("THÀNH PHẦN, ĐỊA ĐIỂM") == Role::none);
  CHECK(role_of("ĐẶC ĐIỂM TÌNH HÌNH") == Role::none);
  CHECK(role_of("THỜI GIAN, ĐỊA ĐIỂM TỔ CHỨC TRIỂN KHAI") == Role::none);
  CHECK(role_of("KẾT QUẢ THỰC HIỆN MỤC TIÊU NĂM 2025") == Role::none);
}

TEST_CASE("what is there stays, and articles and items get none") {
  const Plan plan = test::recorded(
      "'body': [{'role': 'tasks', 'title': 'MỤC TIÊU', 'items': [{'title': 'Mục tiêu chung', "
      "'text': 'Nội dung.'}]}]");
  CHECK(plan.body[0].role == Role::tasks);
  CHECK(plan.body[0].items[0].role == Role::none);
  Plan decision = test::plan_of(
      "{'kind': 'quyet-dinh', 'articles': [{'title': 'Mục tiêu', "
      "'text': 'Nội dung.'}]}");
  CHECK(test::add_records(decision).body[0].role == Role::none);
}
