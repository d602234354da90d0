// What the README shows is what the program does.
#include <doctest/doctest.h>
#include <string>

#include "support/engine.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// The nth block fenced as ```LANGUAGE.
std::string fenced_block(const std::string& text, const std::string& language) {
  const std::string fence = "```" + language + "\n";
  const std::size_t start = text.find(fence);
  REQUIRE(start != std::string::npos);
  const std::size_t from = start + fence.size();
  return text.substr(from, text.find("\n```", from) - from);
}

}  // namespace

TEST_CASE("the example of the README renders") {
  Program program;
  const std::string plan = fenced_block(read_file(source_path("README.md")), "json");
  const auto outputs = program.render_text(plan, {"text", "pdf"}, 0);
  REQUIRE_MESSAGE(outputs.size() == 2, to_text(program.report(), Language::english));
  CHECK(program.report().all().empty());
  CHECK(outputs[0].find("80% nhà văn hóa thôn") != std::string::npos);
  // Cited in full the first time, then by its number.
  CHECK(outputs[0].find("Chủ trì thực hiện Quyết định số 1520/QĐ-TTg và Kế hoạch này./.") !=
        std::string::npos);
}

TEST_CASE("the misspelt key of the README gives the message it shows") {
  Program program;
  std::string plan = fenced_block(read_file(source_path("README.md")), "json");
  plan.replace(plan.find("\"level\""), 7, "\"levl\"");
  CHECK(program.render_text(plan, {"text"}).empty());
  const std::string report = to_text(program.report(), Language::vietnamese);
  CHECK(report.find(":3:3: lỗi[E0107]: khóa “levl” không có trong kế hoạch") != std::string::npos);
  CHECK(report.find("ý bạn là “level”?") != std::string::npos);
}
