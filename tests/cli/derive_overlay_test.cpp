// `vanban derive x.overlay.json`: what it says of an overlay and the only thing that it writes.
#include <doctest/doctest.h>
#include <string>

#include "cli/drafting.h"

using namespace vanban::test;

namespace {

const std::string own = "kinh-bac.overlay.json";

// The overlay as its clerk wrote it, before the parent's words were noted.
std::string without_was(const std::string& overlay) {
  const std::size_t begin = overlay.find("\n      \"was\": ");
  REQUIRE(begin != std::string::npos);
  const std::size_t end = overlay.find('\n', begin + 1);
  return overlay.substr(0, begin) + overlay.substr(end);
}

}  // namespace

TEST_CASE("the parent's words are noted where they are missing, all else stays byte for byte") {
  const DraftingDesk desk;
  const std::string noted = desk.read(own);
  desk.write(own, without_was(noted));
  const Outcome first = desk.run({"derive", own});
  CHECK(first.status == 0);
  CHECK(first.out == own + "\n");
  CHECK(contains(first.err, "ghi chú[E0606]"));
  CHECK(desk.read(own) == noted);
  CHECK(desk.names() ==
        Lines{"bac-ninh.plan.json", "kinh-bac.overlay.json", "yen-phong.overlay.json"});
}

TEST_CASE("a second run changes nothing and does not touch the file") {
  const DraftingDesk desk;
  desk.make_old(own);
  const Outcome outcome = desk.run({"derive", own});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "");
  CHECK_FALSE(contains(outcome.err, "E0606"));
  CHECK(desk.is_old(own));
}

TEST_CASE("several overrides, comments and odd spacing") {
  const DraftingDesk desk;
  const std::string overlay =
      "// của phường\n{\"parent\":\"bac-ninh.plan.json\",\"unit\":\"09187\",\"overrides\":[\n"
      "\t{\"drop\": \"nv-nguon-luc/2\"}, // bỏ\n"
      "{ \"replace\" : \"kp-quan-ly\", \"with\": \"Chi \\\"đúng\\\".\" },"
      "{\"after\": \"kp-quan-ly\", \"add\": [\"Hết.\"]}]}  \n\n";
  desk.write("x.overlay.json", overlay);
  CHECK(desk.run({"derive", "x.overlay.json"}).status == 0);
  std::string noted = desk.read("x.overlay.json");
  CHECK(contains(noted, "\t{\"was\": \"Tìm thêm các nguồn tài chính hợp pháp; "));
  CHECK(contains(noted, "\"was\": \"Các khoản kinh phí phải được quản lý"));
  // Taken out again, the clerk's bytes are left.
  for (const std::string mark : {"\"was\": \"Tìm", "\"was\": \"Các"}) {
    const std::size_t begin = noted.find(mark);
    REQUIRE(begin != std::string::npos);
    const std::size_t end = noted.find("\", ", begin);
    REQUIRE(end != std::string::npos);
    noted.erase(begin, end + 3 - begin);
  }
  CHECK(noted == overlay);
  desk.make_old("x.overlay.json");
  CHECK(desk.run({"derive", "x.overlay.json"}).status == 0);
  CHECK(desk.is_old("x.overlay.json"));
}

TEST_CASE("a look at where things come from writes nothing") {
  const DraftingDesk desk;
  const std::string bare = without_was(desk.read(own));
  desk.write(own, bare);
  const Outcome outcome = desk.run({"derive", own, "--explain"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "thay\tnv-tt-su-kien"));
  CHECK(desk.read(own) == bare);
  CHECK(desk.run({"derive", own, "--flatten", "-o", "x.plan.json"}).status == 0);
  CHECK(desk.read(own) == bare);
}

TEST_CASE("an item that has changed since is reported, with both texts") {
  const DraftingDesk desk;
  desk.write("bac-ninh.plan.json", with(desk.read("bac-ninh.plan.json"),
                                        "Tổ chức thiết thực các sự kiện", "Tổ chức các sự kiện"));
  desk.make_old(own);
  const Outcome outcome = desk.run({"derive", own});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "cảnh báo[E0605]"));
  CHECK(contains(outcome.err, "Tổ chức thiết thực các sự kiện"));
  CHECK(contains(outcome.err, "Tổ chức các sự kiện"));
  CHECK(desk.is_old(own));
}

TEST_CASE("an override of an item that is not there: reported, not written to") {
  const DraftingDesk desk;
  const std::string lost =
      with(without_was(desk.read(own)), "\"replace\": \"nv-tt-su-kien\"", "\"replace\": \"nv-tt\"");
  desk.write(own, lost);
  const Outcome outcome = desk.run({"derive", own});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "kinh-bac.overlay.json:34:5: cảnh báo[E0604]"));
  CHECK(desk.read(own) == lost);
}

TEST_CASE("an overlay with mistakes is not written to") {
  const DraftingDesk desk;
  const std::string wrong = with(without_was(desk.read(own)), "\"targets\"", "\"target\"");
  desk.write(own, wrong);
  const Outcome outcome = desk.run({"derive", own});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(contains(outcome.err, "lỗi[E0107]"));
  CHECK(desk.read(own) == wrong);
}

TEST_CASE("a child of an overlay") {
  const DraftingDesk desk;
  // A ward has no units below it.
  CHECK(desk.run({"derive", own, "--unit", "09193"}).status == 1);
}
