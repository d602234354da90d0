#include "import/records/readable_ids.h"

#include <doctest/doctest.h>

#include "model/word_names.h"

using namespace vanban;

TEST_CASE("an id is made of the words without their marks") {
  CHECK(readable_id("Sở Văn hóa, Thể thao và Du lịch", "muc") == "so-van-hoa-the-thao-va-du-lich");
  CHECK(readable_id("MỤC ĐÍCH, YÊU CẦU", "muc") == "muc-dich-yeu-cau");
  CHECK(readable_id("  “Đề án 06” – Đợt 1. ", "muc") == "de-an-06-dot-1");
}

TEST_CASE("long ones are cut between words, and all of them fit bookmarks of Word") {
  const std::string id =
      readable_id("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội", "muc");
  CHECK(id == "uy-ban-mat-tran-to-quoc-viet");
  TakenIds taken;
  for (int i = 0; i < 99; ++i) CHECK_FALSE(bookmark_of(taken.free_id("pl-" + id)).empty());
  CHECK_FALSE(bookmark_of("pl-" + readable_id(std::string(500, 'a'), "muc")).empty());
}

TEST_CASE(
    "a text without letters has the name it is given, and long texts are cut between letters") {
  CHECK(readable_id("…", "muc") == "muc");
  CHECK(readable_id("", "van-ban") == "van-ban");
  std::string capitals;
  for (int i = 0; i < 300; ++i) capitals += "Ộ";
  CHECK(readable_id(capitals, "muc") == "muc");
}

TEST_CASE("of equal ids the second is numbered, whatever is taken already") {
  TakenIds taken;
  taken.take("muc-tieu-2");
  CHECK(taken.free_id("muc-tieu") == "muc-tieu");
  CHECK(taken.free_id("muc-tieu") == "muc-tieu-3");
  CHECK(taken.free_id("muc-tieu") == "muc-tieu-4");
}
