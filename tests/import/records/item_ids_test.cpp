#include "import/records/item_ids.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

TEST_CASE("sections, items with a heading and appendices have ids, sentences have none") {
  const Plan plan = test::recorded(
      "'body': [{'title': 'TỔ CHỨC THỰC HIỆN', 'items': ["
      "{'run-in': 'Công an tỉnh', 'text': 'Chủ trì.'}, {'title': 'Sở Tài chính', 'items': "
      "['Bố trí kinh phí.']}]}], 'appendices': [{'title': 'DANH MỤC NHIỆM VỤ', 'text': 'Gồm:'}]");
  const PlanItem& section = plan.body[0];
  CHECK(section.id == "to-chuc-thuc-hien");
  CHECK(section.items[0].id == "cong-an-tinh");
  CHECK(section.items[1].id == "so-tai-chinh");
  CHECK(section.items[1].items[0].id == "");
  CHECK(plan.appendices[0].id == "pl-danh-muc-nhiem-vu");
}

TEST_CASE("ids are unique in the plan and what is attached, and those that are there stay") {
  Plan plan = test::plan_of(
      "{'kind': 'quyet-dinh', 'articles': [{'title': 'Mục tiêu', 'text': 'Nội dung.'}],"
      " 'attachment': {'kind': 'ke-hoach', 'body': [{'title': 'MỤC TIÊU', 'text': 'Nội dung.', "
      "'table': {'id': 'kinh-phi', 'columns': [{}], 'rows': [['1']]}},"
      "{'title': 'Kinh phí', 'text': 'Nội dung.'}, {'id': 'rieng', 'title': 'Nhiệm vụ', "
      "'text': 'Nội dung.'}]}}");
  test::add_records(plan);
  CHECK(plan.body[0].id == "muc-tieu");
  const Plan& attached = plan.attachment[0];
  CHECK(attached.body[0].id == "muc-tieu-2");
  CHECK(attached.body[1].id == "kinh-phi-2");
  CHECK(attached.body[2].id == "rieng");
}

TEST_CASE("ids do not depend on what else stands in the plan") {
  const Plan one = test::recorded("'body': [{'title': 'MỤC TIÊU', 'text': 'Nội dung.'}]");
  const Plan two = test::recorded(
      "'body': [{'title': 'QUAN ĐIỂM', 'text': 'Nội dung.'}, {'title': 'Mục tiêu', "
      "'text': 'Khác.'}]");
  CHECK(one.body[0].id == two.body[1].id);
}
