// What files say of each other's citations, and a document of its superior's.
#include <doctest/doctest.h>
#include <string>

#include "app/check.h"
#include "support/diagnosed.h"
#include "support/engine.h"

namespace vanban {
namespace {

RuleSettings only(std::vector<std::string_view> codes) {
  RuleSettings settings;
  settings.keep_only(codes);
  return settings;
}

std::string clean(const std::string& name) {
  return test::read_file(test::source_path("tests/check/cases/" + name + ".plan.json"));
}

std::string with(std::string text, const std::string& was, const std::string& now) {
  const std::size_t at = text.find(was);
  REQUIRE(at != std::string::npos);
  return text.replace(at, was.size(), now);
}

class Run {
 public:
  void check(const std::string& name, const std::string& text, const RuleSettings& rules) {
    files_.check(program_.engine().library.add(name, text), nullptr, rules, diagnostics);
  }
  void check_below(const std::string& text, const std::string& superior,
                   const RuleSettings& rules) {
    Source above = program_.engine().library.add("above.plan.json", superior);
    files_.check(program_.engine().library.add("below.plan.json", text), above, rules, diagnostics);
  }
  void compare() { files_.compare(diagnostics); }
  std::string report() const { return to_text(diagnostics, Language::english); }

  Diagnostics diagnostics;

 private:
  test::Program program_;
  CheckedFiles files_{program_.engine()};
};

TEST_CASE("the file that stands alone with its date is the one that is reported") {
  Run run;
  const RuleSettings rules = only({"C214"});
  run.check("a.plan.json", with(clean("tinh"), "09/12/2022", "19/12/2022"), rules);
  run.check("b.plan.json", clean("tinh"), rules);
  run.check("c.plan.json", clean("tinh"), rules);
  run.compare();
  CHECK_MESSAGE(codes_of(run.diagnostics) == "C214", run.report());
  CHECK(run.diagnostics.all().front().where.source->name == "a.plan.json");
  CHECK(text_at(run.diagnostics, 0, 10) == "19/12/2022");
}

TEST_CASE("numbers of different bodies are different documents") {
  Run run;
  const RuleSettings rules = only({"C214"});
  run.check("a.plan.json", clean("xa"), rules);
  run.check("b.plan.json",
            with(with(clean("xa"), "huyện Tứ Kỳ về", "huyện Gia Lộc về"), "ngày 31/01/2023 của",
                 "ngày 30/01/2023 của"),
            rules);
  run.compare();
  CHECK_MESSAGE(codes_of(run.diagnostics) == "", run.report());
}

TEST_CASE("a programme has one period in all files") {
  Run run;
  const RuleSettings rules = only({"C215"});
  const std::string place = "Đưa sách và tài liệu số";
  const std::string name = "Gắn với Chương trình số hóa và phát huy di sản văn hóa giai đoạn ";
  run.check("a.plan.json", with(clean("tinh"), place, name + "2021 - 2030."), rules);
  run.check("b.plan.json", with(clean("tinh"), place, name + "2021-2025."), rules);
  run.check("c.plan.json", with(clean("tinh"), place, name + "2021-2030."), rules);
  run.check("d.plan.json", with(clean("tinh"), place, name + "2031-2035."), rules);
  run.compare();
  CHECK_MESSAGE(codes_of(run.diagnostics) == "C215", run.report());
  CHECK(run.diagnostics.all().front().where.source->name == "b.plan.json");
}

// The superior of the clean plan of a commune: the plan of the district that it cites.
std::string superior() {
  std::string text = with(clean("xa"), "\"commune\"", "\"district\"");
  text = with(text, "\"xã Quảng Nghiệp\"", "\"huyện Tứ Kỳ\"");
  return with(text, "\"number\": 4", "\"number\": 15");
}

TEST_CASE("the superior's document is cited, or missed") {
  Run run;
  run.check_below(clean("xa"), superior(), only({"C207"}));
  CHECK_MESSAGE(codes_of(run.diagnostics) == "", run.report());

  Run other;
  other.check_below(with(clean("xa"), "Kế hoạch số 15/KH-UBND ngày 31/01/2023",
                         "Công văn số 88/UBND-VP ngày 30/01/2023"),
                    with(superior(), "Phát triển văn hóa đọc", "Xây dựng tủ sách thôn"),
                    only({"C207"}));
  CHECK_MESSAGE(codes_of(other.diagnostics) == "C207", other.report());
  CHECK(pointers_of(other.diagnostics) == std::vector<std::string>{"/bases"});
}

TEST_CASE("a document and its superior give one date") {
  Run run;
  const std::string cited =
      "Kế hoạch số 15/KH-UBND ngày 31/01/2023 của Ủy ban nhân dân huyện Tứ Kỳ";
  const auto citing = [&](const std::string& date) {
    return "Chỉ thị số 20/CT-TTg ngày " + date + " của Thủ tướng Chính phủ; " + cited;
  };
  run.check_below(with(clean("xa"), cited, citing("01/11/2022")),
                  with(superior(), cited, citing("11/11/2022")), only({"C214"}));
  CHECK_MESSAGE(codes_of(run.diagnostics) == "C214", run.report());
  CHECK(text_at(run.diagnostics, 0, 10) == "01/11/2022");
}

}  // namespace
}  // namespace vanban
