#include "import/records/targets.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

namespace {

using Lines = std::vector<std::string>;

Plan with_goals(const std::string& texts, const std::string& title = "MỤC TIÊU") {
  return test::recorded("'body': [{'title': '" + title + "', 'text': [" + texts + "]}]");
}

std::string text_of(const Plan& plan, std::size_t at = 0) {
  return markup_text(plan.body[0].text[at]);
}

// "id: text = 2025 value, 2030 value"
Lines targets(const Plan& plan) {
  Lines lines;
  for (const Target& target : plan.targets) {
    std::string line = target.id + ": " + markup_text(target.text) + " =";
    for (const auto& [year, value] : target.values) line += " " + year + " " + value.text;
    lines.push_back(line + " " + target.unit);
  }
  return lines;
}

}  // namespace

TEST_CASE("shares with a year and a subject are targets") {
  const Plan plan = with_goals("'Đến năm 2030, 60% thư viện cấp xã có kết nối mạng.'");
  CHECK(targets(plan) ==
        Lines{"thu-vien-cap-xa-co-ket-noi: thư viện cấp xã có kết nối mạng = 2030 60 %"});
  CHECK(plan.targets[0].scope == std::vector<Level>{Level::commune});
  CHECK(text_of(plan) ==
        "Đến năm 2030, {targets.thu-vien-cap-xa-co-ket-noi.2030} thư viện cấp xã có kết nối mạng.");
}

TEST_CASE("a list shares the predicate behind its last subject, or the words before the colon") {
  const Plan plan = with_goals(
      "'Đến năm 2030, 80% thư viện cấp huyện, 60% thư viện cấp xã có cung cấp dịch vụ trực "
      "tuyến.', 'Kết "
      "nối dữ liệu số dùng chung đến năm 2030: 100% thư viện trường đại học.'");
  CHECK(targets(plan)[0] ==
        "thu-vien-cap-huyen-co-cung-cap: thư viện cấp huyện có cung cấp dịch vụ trực tuyến = 2030 "
        "80 %");
  CHECK(targets(plan)[1] ==
        "thu-vien-cap-xa-co-cung-cap: thư viện cấp xã có cung cấp dịch vụ trực tuyến = 2030 60 %");
}

TEST_CASE("the same of two years is one record, and the same said twice is referred to twice") {
  const Plan plan = with_goals(
      "'Đến năm 2025, 40% thư viện cấp xã có kết nối mạng.', 'Đến năm 2030, 60% thư viện cấp xã có "
      "kết nối "
      "mạng.', 'Tức là đến năm 2030, 60% thư viện cấp xã có kết nối mạng.'");
  CHECK(targets(plan) ==
        Lines{"thu-vien-cap-xa-co-ket-noi: thư viện cấp xã có kết nối mạng = 2025 40 2030 60 %"});
}

TEST_CASE("two values for one year are both left as they are") {
  const Plan plan = with_goals(
      "'Đến năm 2030, 70% thư viện cấp xã có kết nối mạng.', 'Đến năm 2030, 60% thư viện cấp xã có "
      "kết nối "
      "mạng.'");
  CHECK(plan.targets.empty());
  CHECK(text_of(plan) == "Đến năm 2030, 70% thư viện cấp xã có kết nối mạng.");
}

TEST_CASE("what is not sure stays text") {
  for (const char* text :
       {"60% thư viện cấp xã có kết nối mạng.",
        "Đến năm 2030, khoảng 60% thư viện cấp xã có kết nối mạng.",
        "Đến năm 2025, thư viện tỉnh, thư viện cấp xã có kết nối mạng; đến năm 2030, đạt 100%, 90% "
        "các chỉ "
        "tiêu tương ứng.",
        "Đến năm 2030, 60% thư viện cấp xã trong số đã có máy tính có kết nối mạng.",
        "Đến năm 2030, đạt 70%.", "Đến năm 2030, tăng 10% so với hiện nay.",
        "Giai đoạn 2 đến năm 2030, 60% thư viện cấp xã có kết nối mạng."}) {
    const Plan plan = with_goals("'" + std::string(text) + "'");
    CHECK(text_of(plan) == text);
    CHECK(plan.targets.empty());
  }
}

TEST_CASE("shares outside the section of goals stay text") {
  const Plan plan =
      with_goals("'Đến năm 2030, hỗ trợ 60% kinh phí xây dựng thư viện cấp xã.'", "KINH PHÍ");
  CHECK(plan.targets.empty());
}

TEST_CASE("the year of the heading counts, and a bound that opens a sentence keeps its capital") {
  const Plan plan = test::recorded(
      "'body': [{'title': 'MỤC TIÊU', 'items': [{'title': 'Mục tiêu cụ thể đến năm 2030', 'items': "
      "['Trên 80% nhà văn hóa thôn có tủ sách cộng đồng.']}]}]");
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.targets[0].values.at("2030").bound == TargetValue::Bound::over);
  CHECK(
      markup_text(plan.body[0].items[0].items[0].text[0]) ==
      "{targets.nha-van-hoa-thon-co-tu-sach.2030|capital} nhà văn hóa thôn có tủ sách cộng đồng.");
}

TEST_CASE("counts keep their unit in the text") {
  const Plan plan =
      with_goals("'Đến năm 2030, ít nhất 10 mô hình tủ sách cộng đồng tiêu biểu được xây dựng.'");
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.targets[0].unit == "mô hình");
  CHECK(text_of(plan) ==
        "Đến năm 2030, {targets.mo-hinh-tu-sach-cong-dong-tieu.2030.number} mô hình tủ sách cộng "
        "đồng "
        "tiêu biểu được xây dựng.");
}

TEST_CASE("tables have a value for each year, with the unit in the cell or in its column") {
  const Plan plan = test::recorded(
      "'body': [{'title': 'MỤC TIÊU', 'text': 'Chỉ tiêu:', 'table': {'columns': [{}, {}, {}, {}, "
      "{}], "
      "'header': [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Năm 2030']], 'rows': ["
      "['1', 'Tỷ lệ thư viện cấp xã có kết nối mạng ổn định', '%', '40', '60'], "
      "['2', 'Số lượt bạn đọc được thư viện tỉnh phục vụ tại chỗ', 'lượt', '50.000', "
      "'70.000']]}}]");
  CHECK(targets(plan) == Lines{"ty-le-thu-vien-cap-xa-co-ket: Tỷ lệ thư viện cấp xã có kết nối "
                               "mạng ổn định = 2025 40 2030 60 "
                               "%",
                               "so-luot-ban-doc-duoc-thu-vien: Số lượt bạn đọc được thư viện tỉnh "
                               "phục vụ tại chỗ = 2025 "
                               "50.000 2030 70.000 lượt"});
  CHECK(markup_text(plan.body[0].table->rows[0][3].text) ==
        "{targets.ty-le-thu-vien-cap-xa-co-ket.2025.number}");
}

TEST_CASE("columns of what has been reached, and rows in groups, are no targets") {
  const std::string rows =
      "'rows': [['Tỷ lệ thư viện cấp xã có kết nối mạng ổn định', '40%', '60%']]}}]";
  const std::string before =
      "'body': [{'title': 'MỤC TIÊU', 'text': 'Chỉ tiêu:', 'table': {'columns': "
      "[{}, {}, {}], 'header': [['Chỉ tiêu', 'Kết quả năm 2024', 'Năm 2030']], ";
  const Plan reached = test::recorded(before + rows);
  REQUIRE(reached.targets.size() == 1);
  CHECK(reached.targets[0].values.size() == 1);
  const std::string grouped =
      "'rows': [[{'text': 'Về ứng dụng công nghệ', 'colspan': 3}], ['Tỷ lệ thư viện cấp xã có kết "
      "nối mạng "
      "ổn định', '40%', '60%']]}}]";
  CHECK(test::recorded(before + grouped).targets.empty());
}

TEST_CASE("the first row is the head of a table that has none") {
  const Plan plan = test::recorded(
      "'body': [{'title': 'MỤC TIÊU', 'text': 'Chỉ tiêu:', 'table': {'columns': [{}, {}], 'rows': "
      "[['Chỉ tiêu', 'Đến năm 2030'], ['Tỷ lệ thư viện cấp xã có kết nối mạng ổn định', "
      "'60%']]}}]");
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.body[0].table->rows.size() == 2);
  CHECK(markup_text(plan.body[0].table->rows[1][1].text) ==
        "{targets.ty-le-thu-vien-cap-xa-co-ket.2030}");
}
