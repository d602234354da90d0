#include "units/body.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

const Unit kinh_bac{Level::commune, "09163", "phường", "Kinh Bắc", "24", 20250701, still_valid};

Body body(std::string name, std::string brief = "") {
  Body body;
  body.level = Level::commune;
  body.name = std::move(name);
  body.brief = std::move(brief);
  return body;
}

TEST_CASE("names take type and name of their unit") {
  CHECK(name_of(body("Công an {type}"), kinh_bac) == "Công an phường");
  CHECK(name_of(body("Báo {name}, Đài {type} {name}"), kinh_bac) ==
        "Báo Kinh Bắc, Đài phường Kinh Bắc");
  CHECK(name_of(body("Phòng Văn hóa - Xã hội"), kinh_bac) == "Phòng Văn hóa - Xã hội");
  CHECK(name_of(body("{tên} {type"), kinh_bac) == "{tên} {type");
}

TEST_CASE("what has no brief name goes by its name") {
  CHECK(brief_of(body("Công an {type}"), kinh_bac) == "Công an phường");
  CHECK(brief_of(body("Công an {type}", "CA {type}"), kinh_bac) == "CA phường");
}

TEST_CASE("a body belongs to units of its level and types") {
  Body economy = body("Phòng Kinh tế");
  CHECK(is_of(economy, kinh_bac));
  economy.types = {"xã", "đặc khu"};
  CHECK_FALSE(is_of(economy, kinh_bac));
  economy.types = {"phường"};
  CHECK(is_of(economy, kinh_bac));
  economy.level = Level::province;
  CHECK_FALSE(is_of(economy, kinh_bac));
}

}  // namespace
}  // namespace vanban
