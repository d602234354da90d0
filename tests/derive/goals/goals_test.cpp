#include "derive/goals/goals.h"

#include <doctest/doctest.h>
#include <regex>

#include "derive/marked.h"

namespace vanban {
namespace {

// Targets are written {a}: lower-case ids go down, those in capitals stay above.
std::string with_paths(std::string_view text) {
  static const std::regex target(R"(\{([A-Za-z]+)(\|\w+)?\})");
  return std::regex_replace(std::string(text), target, "{targets.$1.2030$2}");
}

std::string without_paths(std::string text) {
  for (const std::string_view part : {"targets.", ".2030"}) {
    for (std::size_t at; (at = text.find(part)) != std::string::npos;) text.erase(at, part.size());
  }
  return text;
}

struct Cut {
  CutGoals goals;

  explicit Cut(std::string_view text)
      : goals(cut_goals(test::marked(with_paths(text)), [](std::string_view id) {
          return id.front() >= 'a' && id.front() <= 'z';
        })) {}
  std::string text() const {
    return goals.text ? without_paths(test::shown(*goals.text)) : "(nothing)";
  }
};

// What is left; "?" in front where a person must read it.
std::string cut(std::string_view text) {
  const Cut result(text);
  return (result.goals.unclear ? "?" : "") + result.text();
}

TEST_CASE("clauses that stay above go, the separators are mended") {
  CHECK(cut("Có {A} thư viện tỉnh, {b} thư viện xã, {c} thư viện trường và {d} phòng đọc.") ==
        "Có {b} thư viện xã, {c} thư viện trường và {d} phòng đọc.");
  CHECK(cut("Có {a} thư viện xã, {B} thư viện tỉnh, {C} thư viện huyện và {d} phòng đọc.") ==
        "Có {a} thư viện xã và {d} phòng đọc.");
  CHECK(cut("Có {A} thư viện tỉnh và {b} thư viện xã.") == "Có {b} thư viện xã.");
  CHECK(cut("Có {a} thư viện xã, {b} tủ sách và {C} thư viện tỉnh.") ==
        "?Có {a} thư viện xã và {b} tủ sách.");
  CHECK(cut("Có {a} xã, và {B} huyện, và {c} thôn") == "Có {a} xã, và {c} thôn");
}

TEST_CASE("nothing to cut changes nothing") {
  for (const std::string_view text :
       {"Có {a} thư viện xã và {b} tủ sách.", "Không có chỉ tiêu.", "", "{a}", "a.\nb"}) {
    const Cut result(text);
    CAPTURE(text);
    CHECK(result.text() == text);
    CHECK_FALSE(result.goals.changed);
    CHECK_FALSE(result.goals.unclear);
  }
}

TEST_CASE("commas, semicolons and conjunctions inside a clause belong to it") {
  CHECK(cut("Có {A} thư viện đại học, cao đẳng, {B} thư viện công an và các lực lượng vũ trang, "
            "{c} thư viện trường phổ thông, trường nghề và các cơ sở khác.") ==
        "Có {c} thư viện trường phổ thông, trường nghề và các cơ sở khác.");
}

TEST_CASE("a text whose goals all stay above goes") {
  const Cut result("Hình thành {A} tư nhân mở cửa phục vụ cộng đồng.");
  CHECK_FALSE(result.goals.text);
  CHECK(result.goals.changed);
  CHECK_FALSE(result.goals.unclear);
  CHECK(cut("Đưa Bảo tàng vào hoạt động. Phấn đấu có {A} khách.") == "?(nothing)");
  CHECK(cut("Có {A}; các buổi văn nghệ được tổ chức hấp dẫn.") == "?(nothing)");
}

TEST_CASE("sentences are cut each by itself") {
  CHECK(cut("Năm 2025: {A} tỉnh, {b} xã có dịch vụ. Đến năm 2030, các chỉ tiêu trên lần lượt "
            "đạt {A}, {b}, {c} và {D}.") ==
        "Năm 2025: {b} xã có dịch vụ. Đến năm 2030, các chỉ tiêu trên lần lượt đạt {b} và {c}.");
  CHECK(cut("Có {A} bảo tàng. Có {b} di tích. Có {C} khách.") == "Có {b} di tích.");
  CHECK(cut("Đổi mới hoạt động. Có {A} bảo tàng. Có {b} di tích.") ==
        "Đổi mới hoạt động. Có {b} di tích.");
  CHECK(cut("Có {A} bảo tàng.\nCó {b} di tích.") == "Có {b} di tích.");
  CHECK(cut("Có {a} tủ sách.\n{B} bảo tàng.") == "Có {a} tủ sách.");
}

TEST_CASE("what looks like the end of a sentence") {
  CHECK(cut("Có 1.500 thôn thuộc TP. Bắc Ninh với {A} tủ sách và {b} câu lạc bộ.") ==
        "Có 1.500 thôn thuộc TP. Bắc Ninh với {b} câu lạc bộ.");
  CHECK(cut("Có {A} buổi hát ru, dân vũ... ở tỉnh, {b} buổi ở xã.") == "Có {b} buổi ở xã.");
  CHECK(cut("Có {A} lớp “Học. Đọc. Viết” ở tỉnh, {b} lớp ở xã.") == "Có {b} lớp ở xã.");
  CHECK(cut("Có {A} bảo tàng.[^n] Có {b} di tích.[^m]") == "Có {b} di tích.[^m]");
}

TEST_CASE("a capital stays at the start of the sentence") {
  CHECK(cut("{A|capital} thư viện tỉnh; {b} thư viện xã.") == "{b|capital} thư viện xã.");
  CHECK(cut("{A} thư viện tỉnh và {b} thư viện xã.") == "{b|capital} thư viện xã.");
  CHECK(cut("Xây dựng {A} tư nhân; có {b} di tích.") == "Có {b} di tích.");
  CHECK(cut("xây dựng {A} tư nhân; có {b} di tích;") == "có {b} di tích;");
  CHECK(cut("Về di sản: Năm 2025 đạt {A}; năm 2030 đạt {b}.") == "Về di sản: Năm 2030 đạt {b}.");
  CHECK(cut("Về di sản: năm 2025 đạt {A}; năm 2030 đạt {b}.") == "Về di sản: năm 2030 đạt {b}.");
  CHECK(cut("Về thư viện: {A} tỉnh, {b} xã.") == "Về thư viện: {b} xã.");
}

TEST_CASE("clauses behind a semicolon share the lead or have their own") {
  CHECK(cut("Đến năm 2030, có {A} bảo tàng; {b} di tích; {c} đình làng.") ==
        "Đến năm 2030, có {b} di tích; {c} đình làng.");
  CHECK(cut("Đến năm 2025, khách tăng {A}; đến năm 2030, bạn đọc tăng {b} mỗi năm.") ==
        "Đến năm 2030, bạn đọc tăng {b} mỗi năm.");
  CHECK(cut("Đến năm 2025, bạn đọc tăng {a}; đến năm 2030, khách tăng {B} mỗi năm.") ==
        "Đến năm 2025, bạn đọc tăng {a}.");
  CHECK(cut("Có {A} tỉnh và {b} xã; {C} huyện và {d} thôn.") == "Có {b} xã; {d} thôn.");
  CHECK(cut("{a} nhà văn hóa mở được lớp và {B} trung tâm; các buổi văn nghệ được tổ chức tốt.") ==
        "?{a} nhà văn hóa mở được lớp; các buổi văn nghệ được tổ chức tốt.");
  CHECK(cut("Thư viện tỉnh thành thư viện điện tử; {A} huyện, {b} xã có phòng đọc.") ==
        "Thư viện tỉnh thành thư viện điện tử; {b} xã có phòng đọc.");
}

TEST_CASE("bare values share the words behind the last one") {
  CHECK(cut("Đến năm 2030, đạt {a}, {B}, {c} và {d} các chỉ tiêu tương ứng.") ==
        "Đến năm 2030, đạt {a}, {c} và {d} các chỉ tiêu tương ứng.");
  CHECK(cut("Đến năm 2030, đạt {A}, {b}, {c} và {D} các chỉ tiêu trên.") ==
        "Đến năm 2030, đạt {b} và {c} các chỉ tiêu trên.");
  CHECK(cut("Đạt {A}, {b} và {C} mỗi năm.") == "Đạt {b} mỗi năm.");
  CHECK(cut("Có {A} và {b} thư viện huyện, xã; {C} trường.") == "?Có {b} thư viện huyện, xã.");
  CHECK(cut("Đạt {a}[^n], {B}[^m] và {c}[^k] mỗi năm.") == "Đạt {a}[^n] và {c}[^k] mỗi năm.");
}

TEST_CASE("one value is not in turn") {
  CHECK(cut("Các chỉ tiêu trên lần lượt đạt {A}, {b} và {C}.") ==
        "?Các chỉ tiêu trên lần lượt đạt {b}.");
}

TEST_CASE("a noun may have stood in the clause that went") {
  CHECK(cut("Có {A} thư viện cấp tỉnh và {b} cấp xã.") == "?Có {b} cấp xã.");
}

TEST_CASE("goals that cannot be cut stay and are told") {
  CHECK(cut("Có {a} hiện vật được kiểm kê, trong đó {B} được số hóa.") ==
        "?Có {a} hiện vật được kiểm kê, trong đó {B} được số hóa.");
  CHECK(cut("Có {A} hiện vật được kiểm kê, trong đó có {b} được số hóa.") ==
        "?Có {A} hiện vật được kiểm kê, trong đó có {b} được số hóa.");
  CHECK(cut("Có {A} hiện vật, trong đó {B} được số hóa; có {c} di tích.") == "Có {c} di tích.");
  CHECK(cut("Luân chuyển sách ({A} mỗi năm). Có {b} tủ sách.") ==
        "?Luân chuyển sách ({A} mỗi năm). Có {b} tủ sách.");
  CHECK(cut("Bạn đọc tăng ít nhất {a} hoặc nhiều hơn {B} mỗi năm.") ==
        "?Bạn đọc tăng ít nhất {a} hoặc nhiều hơn {B} mỗi năm.");
}

TEST_CASE("emphasis stays with its words") {
  CHECK(cut("**Có {A} tỉnh**, **{b} xã** và *{c} thôn*.") ==
        "<b>Có </><b>{b}</><b> xã</> và <i>{c}</><i> thôn</>.");
}

TEST_CASE("sentences of real plans") {
  CHECK(cut("Phấn đấu để {A} thư viện công cộng cấp tỉnh và {b} thư viện cấp xã được nối mạng.") ==
        "Phấn đấu để {b} thư viện cấp xã được nối mạng.");
  CHECK(cut("Phấn đấu {a} vào năm 2025 và {a} vào năm 2030 số nhà văn hóa có hoạt động.") ==
        "Phấn đấu {a} vào năm 2025 và {a} vào năm 2030 số nhà văn hóa có hoạt động.");
  CHECK(
      cut("Đưa Bảo tàng vào hoạt động. Toàn bộ không gian được cải tạo; {A} hiện vật được kiểm "
          "kê, trong đó {B} được số hóa. Phối hợp xây dựng {C} tư nhân; có {d} di tích dạy học.") ==
      "?Đưa Bảo tàng vào hoạt động. Có {d} di tích dạy học.");
  CHECK(cut("Đến năm 2025, thư viện tỉnh, {A} thư viện huyện, {b} thư viện xã và {c} thư viện "
            "trường có dịch vụ.") ==
        "Đến năm 2025, thư viện tỉnh, {b} thư viện xã và {c} thư viện trường có dịch vụ.");
}

}  // namespace
}  // namespace vanban
