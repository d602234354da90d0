#include "import/records/records.h"

#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/records/flattened.h"
#include "import/records/recorded.h"
#include "support/engine.h"
#include "write/plan/plan_file.h"

using namespace vanban;

namespace {

std::vector<std::string> rendered(const std::string& plan) {
  test::Program program;
  auto texts = program.render_text(plan, {"text"}, 0);
  if (texts.empty()) MESSAGE(to_text(program.report(), Language::english));
  return texts;
}

}  // namespace

TEST_CASE("the samples typed out print as before once they have records again") {
  for (const std::string& path : test::sample_plans()) {
    CAPTURE(path);
    Sources sources;
    Diagnostics diagnostics;
    const std::string written = test::read_file(path);
    auto plan = read_plan(sources.add(path, written), diagnostics);
    REQUIRE(plan);
    const std::size_t cited = plan->citations.size();
    test::flatten(*plan, *test::installation().style);
    test::add_records(*plan);
    CHECK(plan->citations.size() * 3 >= cited * 2);
    const std::string with_records = write_plan_file(*plan);
    CHECK(rendered(with_records) == rendered(written));

    test::add_records(*plan);
    CHECK(write_plan_file(*plan) == with_records);
  }
}

TEST_CASE("what was made is told, and nothing where nothing was") {
  Plan plan = test::plan_with(
      "'bases': {'shape': 'lines', 'items': ['Căn cứ Luật Thư viện ngày 21/11/2019'], 'lead': 'Như "
      "sau:'}, 'body': [{'title': 'MỤC TIÊU', 'text': 'Nội dung.'}]");
  Diagnostics made;
  add_records(plan, *test::installation().style, test::installation().words, made);
  REQUIRE(made.all().size() == 1);
  CHECK(made.all()[0].message == Message::import_records_made);
  CHECK(made.all()[0].arguments == std::vector<std::string>{"1", "0"});
  Diagnostics again;
  add_records(plan, *test::installation().style, test::installation().words, again);
  CHECK(again.all().empty());
}

TEST_CASE("footnotes, line breaks and words of other placeholders keep their places") {
  Plan plan = test::plan_with(
      "'footnotes': {'a': 'Theo Luật Thư viện ngày 21/11/2019.'}, 'body': [{'title': 'MỤC TIÊU', "
      "'text': "
      "'{unit.name}: theo[^a] Luật Thư viện, {unit.type} thực hiện Luật Di sản văn hóa ngày "
      "23/11/2024,\\nđúng "
      "Luật Thư viện ngày 21/11/2019.'}]");
  test::add_records(plan);
  CHECK(markup_text(plan.footnotes.at("a")) == "Theo {cite.luat-thu-vien}.");
  CHECK(markup_text(plan.body[0].text[0]) ==
        "{unit.name}: theo[^a] Luật Thư viện, {unit.type} thực hiện "
        "{cite.luat-di-san-van-hoa},\nđúng "
        "{cite.luat-thu-vien.full}.");
}

TEST_CASE("every section of a long plan gets its records") {
  constexpr std::size_t sections = 200;
  std::string body;
  for (std::size_t i = 0; i < sections; ++i) {
    const std::string number = std::to_string(i);
    body += (i > 0 ? ", " : "") +
            std::string("{'title': 'MỤC TIÊU', 'text': ['Theo Quyết định số ") + number +
            "/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ, **Quyết định số " + number +
            "/QĐ-TTg** và Mục I Kế hoạch này.', 'Đến năm 2030, 60% thư viện loại " + number +
            " có kết nối mạng.']}";
  }
  Plan plan = test::plan_with("'body': [" + body + "]");
  test::add_records(plan);
  CHECK(plan.citations.size() == sections);
}
