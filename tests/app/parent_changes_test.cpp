// What a change of the parent does to its child: it is seen there and nowhere else, and what the
// overlay says stays.
#include <doctest/doctest.h>
#include <string>
#include <utility>
#include <vector>

#include "app/overlays.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string ward = "kinh-bac.overlay.json";
const std::string commune = "yen-phong.overlay.json";

// The province's plan and a child of it.
class Pair {
 public:
  explicit Pair(const std::string& child) : child_(child) {
    folder_.copy("bac-ninh.plan.json");
    folder_.copy(child);
    before_ = folder_.text(child);
    REQUIRE(before_ != "");
  }

  Lines after(const std::string& what, const std::string& by) {
    folder_.copy("bac-ninh.plan.json", {{what, by}});
    return changes(before_, folder_.text(child_));
  }
  std::string codes() const { return codes_of(folder_.program().report()); }
  const std::string& before() const { return before_; }
  const Overlays& folder() const { return folder_; }

 private:
  Overlays folder_;
  std::string child_, before_;
};

bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

std::string everywhere(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

void rename_body(Program& program, const std::string& from, const std::string& to) {
  std::vector<Body> bodies = program.engine().bodies.all();
  for (Body& body : bodies) {
    if (body.name == from) body.name = to;
  }
  program.engine().bodies = BodyTable(std::move(bodies));
}

}  // namespace

TEST_CASE("a target of the parent") {
  Pair pair(ward);
  const std::string target =
      "\"unit\": \"%\", \"scope\": [\"commune\"], \"values\": {\"2030\": 60}";
  const Lines changed = pair.after(target, replaced(target, "60}", "65}"));
  REQUIRE(changed.size() == 2);
  CHECK(contains(changed[0], "học tập suốt đời: 60% thư viện công cộng cấp xã, 90% thư viện"));
  CHECK(changed[1] == "+" + replaced(changed[0].substr(1), "60%", "65%"));
  CHECK(pair.codes() == "");
}

TEST_CASE("a target for which the ward has a value of its own") {
  Pair pair(ward);
  const std::string target = "\"of\": \"nha-van-hoa\", \"values\": {\"2030\": {\"over\": 80}}";
  CHECK(pair.after(target, replaced(target, "80", "85")) == Lines{});
  CHECK(pair.codes() == "");
  // The ward's 90% is now less than the province wants.
  CHECK(pair.after(target, replaced(target, "80", "95")) == Lines{});
  CHECK(pair.codes() == "E0609");
}

TEST_CASE("the same target where the commune has none of its own") {
  Pair pair(commune);
  const std::string target = "\"of\": \"nha-van-hoa\", \"values\": {\"2030\": {\"over\": 80}}";
  const Lines changed = pair.after(target, replaced(target, "80", "85"));
  REQUIRE(changed.size() == 2);
  CHECK(contains(changed[0], "Phấn đấu trên 80% nhà văn hóa thôn"));
  CHECK(contains(changed[1], "Phấn đấu trên 85% nhà văn hóa thôn"));
}

TEST_CASE("an item of the parent") {
  Pair pair(ward);
  const std::string item = "Kinh phí lồng ghép trong những chương trình, đề án khác có liên quan;";
  CHECK(pair.after(item, "Kinh phí của các đề án có liên quan;") ==
        Lines{"- - " + item, "+ - Kinh phí của các đề án có liên quan;"});
}

TEST_CASE("an item that is for the province alone") {
  Pair pair(ward);
  CHECK(pair.after("Toàn bộ không gian trưng bày được chỉnh lý", "Không gian trưng bày được sửa") ==
        Lines{});
}

TEST_CASE("an item that the ward has replaced: its words stay, and the change is reported") {
  Pair pair(ward);
  CHECK(pair.after("(21/4), Ngày Sách và Bản quyền thế giới", "(21/4), Ngày Bản quyền thế giới") ==
        Lines{});
  CHECK(pair.codes() == "E0605");
}

TEST_CASE("an item that is gone while the ward replaces it: reported, nothing is lost") {
  Pair pair(ward);
  pair.folder().copy("bac-ninh.plan.json", {{"\"id\": \"nv-tt-su-kien\"", "\"id\": \"nv-khac\""}});
  CHECK(contains(pair.folder().text(ward), "- Tổ chức thiết thực các sự kiện"));
  CHECK(pair.codes() == "E0604");
}

TEST_CASE("a new item in the parent, before one that the commune adds to") {
  Pair pair(commune);
  const std::string item = "\"Tổ chức hoạt động của nhà văn hóa, câu lạc bộ xuất phát từ";
  pair.folder().copy("bac-ninh.plan.json", {{item, "\"Mở cửa cả ngày.\", " + item}});
  const Lines before = lines_of(pair.before()), after = lines_of(pair.folder().text(commune));
  REQUIRE(after.size() == before.size() + 1);
  std::size_t at = 0;
  while (at < before.size() && after[at] == before[at]) ++at;
  CHECK(after[at] == "- Mở cửa cả ngày.");
  CHECK(Lines(after.begin() + static_cast<std::ptrdiff_t>(at) + 1, after.end()) ==
        Lines(before.begin() + static_cast<std::ptrdiff_t>(at), before.end()));
}

TEST_CASE("the deadline of the parent moves that of the child") {
  Pair pair(ward);
  const Lines changed = pair.after("\"bao-cao\": \"12-15\"", "\"bao-cao\": \"12-05\"");
  REQUIRE(changed.size() == 2);
  CHECK(contains(changed[0], "trước ngày 05/12"));
  CHECK(contains(changed[1], "trước ngày 25/11"));
}

TEST_CASE("number and date of the parent: where the child cites it, and nowhere else") {
  Pair pair(ward);
  pair.folder().copy("bac-ninh.plan.json", {{"\"number\": null", "\"number\": 87"},
                                            {"{\"year\": 2026, \"month\": 5}", "\"2026-05-20\""}});
  const Lines changed = changes(pair.before(), pair.folder().text(ward));
  REQUIRE(changed.size() == 2);
  CHECK(contains(changed[1],
                 "Thực hiện Kế hoạch số 87/KH-UBND ngày 20/5/2026 của Ủy ban nhân dân "
                 "tỉnh Bắc Ninh"));
}

TEST_CASE("a body that has got another name in the table") {
  Pair pair(ward);
  const std::string old_name = "Phòng Văn hóa - Xã hội", new_name = "Phòng Văn hóa, Xã hội";
  rename_body(pair.folder().program(), old_name, new_name);
  const std::string after = pair.folder().text(ward);
  CHECK(changes(pair.before(), after).size() > 10);
  CHECK(after == everywhere(pair.before(), old_name, new_name));
}

TEST_CASE("a body that the overlay names itself") {
  Pair pair(ward);
  const std::string own = "\"bodies\": {\"van-hoa\": \"Phòng Văn hóa phường\"}, ";
  pair.folder().copy(ward, {{"\"targets\": {", own + "\"targets\": {"}});
  const std::string before = pair.folder().text(ward);
  CHECK(contains(before, "1. Phòng Văn hóa phường (cơ quan chủ trì)"));
  rename_body(pair.folder().program(), "Phòng Văn hóa - Xã hội", "Phòng Văn hóa, Xã hội");
  CHECK(changes(before, pair.folder().text(ward)) == Lines{});
}
