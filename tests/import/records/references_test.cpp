#include "import/records/references.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

namespace {

// A text in the last section of a plan of three, the second with two items.
std::string referring(const std::string& text) {
  const Plan plan = test::recorded(
      "'body': [{'title': 'MỤC TIÊU', 'text': 'Nội dung.'}, {'title': 'NHIỆM VỤ', 'items': "
      "['Tuyên truyền sâu rộng.', {'title': 'Đầu tư', 'items': ['Mua sách.']}]}, "
      "{'title': 'TỔ CHỨC THỰC HIỆN', 'text': '" +
      text +
      "'}], "
      "'appendices': [{'title': 'DANH MỤC', 'text': 'Một.'}, {'title': 'BIỂU MẪU', 'text': "
      "'Hai.'}]");
  return markup_text(plan.body[2].text[0]);
}

}  // namespace

TEST_CASE("labels that point into the plan become references") {
  CHECK(referring("Theo nhiệm vụ tại Mục II Kế hoạch này.") ==
        "Theo nhiệm vụ tại {ref.nhiem-vu} Kế hoạch này.");
  CHECK(referring("Theo khoản 2 Mục II của Kế hoạch này, các xã báo cáo.") ==
        "Theo {ref.dau-tu} của Kế hoạch này, các xã báo cáo.");
  CHECK(referring("Theo chỉ tiêu nêu tại Mục I.") == "Theo chỉ tiêu nêu tại {ref.muc-tieu}.");
  CHECK(referring("Danh mục đính kèm (Phụ lục I), mẫu tại Phụ lục II kèm theo Kế hoạch này.") ==
        "Danh mục đính kèm ({ref.pl-danh-muc}), mẫu tại {ref.pl-bieu-mau} kèm theo Kế hoạch này.");
}

TEST_CASE("what is referred to gets an id, and only that") {
  const Plan plan = test::recorded(
      "'body': [{'title': 'NHIỆM VỤ', 'items': ['Tuyên truyền sâu rộng.', 'Mua sách.']}, "
      "{'title': 'KINH PHÍ', 'text': 'Theo khoản 1 Mục I Kế hoạch này.'}]");
  CHECK(plan.body[0].items[0].id == "tuyen-truyen-sau-rong");
  CHECK(plan.body[0].items[1].id == "");
  CHECK(markup_text(plan.body[1].text[0]) == "Theo {ref.tuyen-truyen-sau-rong} Kế hoạch này.");
}

TEST_CASE("articles of other documents stay text") {
  for (const char* text :
       {"Theo Điều 5 Nghị định số 30/2020/NĐ-CP.", "Theo Mục II Quyết định số 12/QĐ-UBND.",
        "Theo Mục II của Nghị quyết, các xã báo cáo.",
        "Thực hiện Chương trình số 15-CTr/TU, nêu tại Mục II.",
        "Theo điểm a khoản 1 Mục II Thông tư này."}) {
    CAPTURE(text);
    CHECK(referring(text).find("{ref.") == std::string::npos);
  }
}

TEST_CASE("labels that the plan has not, or writes in another way, stay text") {
  for (const char* text : {"Theo Mục VI Kế hoạch này.", "Theo mục II Kế hoạch này.",
                           "Theo khoản 5 Mục II Kế hoạch này.", "Theo Mục 2 Kế hoạch này.",
                           "Theo Mục II Kế hoạch.", "Theo “Mục II” Kế hoạch này.",
                           "Theo khoản 2 Điều 5 Kế hoạch này.", "Theo Phụ lục III kèm theo."}) {
    CHECK(referring(text) == text);
  }
}

TEST_CASE("texts of a decision and its plan refer to each other, recipients are left as they are") {
  Plan plan = test::plan_of(
      "{'kind': 'quyet-dinh', 'articles': ['Ban hành Kế hoạch kèm theo Quyết định này.', "
      "'Quyết định này có hiệu lực kể từ ngày ký.', 'Giám đốc Sở Tài chính thi hành Quyết định "
      "này.'], 'recipients': ['Như Điều 3', 'Lưu: VT'], 'attachment': {'kind': 'ke-hoach', 'body': "
      "[{'title': 'MỤC TIÊU', 'text': 'Theo Điều 2 Quyết định này và Mục I Kế hoạch này.'}]}}");
  test::add_records(plan);
  CHECK(markup_text(plan.recipients[0].name) == "Như Điều 3");
  CHECK(markup_text(plan.attachment[0].body[0].text[0]) ==
        "Theo {ref.quyet-dinh-nay-co-hieu-luc-ke} Quyết định này và {ref.muc-tieu} Kế hoạch này.");
  CHECK(plan.body[0].id == "");
}
