#include <doctest/doctest.h>

#include "support/desk.h"

using namespace vanban::test;

TEST_CASE("the fields of a template, with the places that want them") {
  Desk desk;
  const Outcome outcome = desk.run({"fields", "ke-hoach"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  for (const std::string line : {"\nsubject         bắt buộc    ", "\nclosing         tùy chọn    ",
                                 "ke-hoach.template.json:"}) {
    CAPTURE(line);
    CHECK(outcome.out.find(line) != std::string::npos);
  }
  CHECK(desk.run({"fields", "quyet-dinh", "--lang", "en"})
            .out.find("\narticles        required    ") != std::string::npos);
}

TEST_CASE("a template that there is not") {
  Desk desk;
  const Outcome outcome = desk.run({"fields", "quyet-din"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(outcome.err.find("lỗi[E0401]: không có mẫu “quyet-din”\n  ý bạn là “quyet-dinh”?") !=
        std::string::npos);
}

TEST_CASE("a template that is broken") {
  Desk desk;
  desk.write("share/templates/a.template.json", "{\"kind\": \"a\", \"main\": [{\"titel\": {}}]}");
  const Outcome outcome = desk.run({"fields", "a", "--share", "share"});
  CHECK(outcome.status == 3);
  CHECK(outcome.out == "");
  CHECK(outcome.err.find("ý bạn là “title”?") != std::string::npos);
}
