#include <doctest/doctest.h>

#include "diag/diagnostic.h"
#include "diag/messages.h"

namespace vanban {
namespace {

struct Report {
  Sources sources;
  Diagnostics diagnostics;

  Source add(std::string name, std::string text) {
    return sources.add(std::move(name), std::move(text));
  }
  static Location at(Source source, std::string_view mark) {
    return {source, static_cast<std::uint32_t>(source->text.find(mark))};
  }
  std::string vietnamese() const { return to_text(diagnostics, Language::vietnamese); }
  std::string english() const { return to_text(diagnostics, Language::english); }
};

TEST_CASE("a message with all its parts") {
  Report report;
  const Source plan =
      report.add("data/x.plan.json", "{\n  \"body\": [\n    {\"subjekt\": \"…\"}]}");
  const Source form = report.add("templates/ke-hoach.template.json", "{\n  \"x\"}");
  Diagnostic& diagnostic = report.diagnostics.report(
      Message::unknown_word, Report::at(plan, "\"subjekt\""), {"subjekt", "subject, title"});
  diagnostic.nearest = {"subject"};
  diagnostic.needed_by = Report::at(form, "\"x\"");

  CHECK(report.vietnamese() ==
        R"(data/x.plan.json:3:6: lỗi[E0110]: không dùng được từ “subjekt” ở đây
  tại /body/0/subjekt
    3 |     {"subjekt": "…"}]}
      |      ^
  ý bạn là “subject”?
  cần cho templates/ke-hoach.template.json:2:3
  gợi ý: dùng một trong các từ: subject, title
1 lỗi, 0 cảnh báo
)");
  CHECK(report.english() ==
        R"(data/x.plan.json:3:6: error[E0110]: the word “subjekt” cannot stand here
  at /body/0/subjekt
    3 |     {"subjekt": "…"}]}
      |      ^
  did you mean “subject”?
  needed by templates/ke-hoach.template.json:2:3
  hint: use one of: subject, title
1 error, 0 warnings
)");
}

TEST_CASE("all keys are listed only where none is near the one that is wrong") {
  const auto printed = [](const std::vector<std::string>& nearest) {
    Report report;
    const Source plan = report.add("x.plan.json", "{}");
    report.diagnostics.report(Message::unknown_key, {plan, 0}, {"subjekt", "item", "id, title"})
        .nearest = nearest;
    return report.vietnamese();
  };
  CHECK(printed({}).find("gợi ý: các khóa dùng được ở đây: id, title") != std::string::npos);
  CHECK(printed({"subject"}).find("ý bạn là “subject”?") != std::string::npos);
  CHECK(printed({"subject"}).find("gợi ý") == std::string::npos);
}

TEST_CASE("a whole file and a thing no file says have no line") {
  Report report;
  report.diagnostics.report(Message::cannot_read_file,
                            {report.add("a.json", ""), Location::whole_file}, {"không có tệp này"});
  report.diagnostics.report(Message::no_such_template, {}, {"bao-cao"});
  CHECK(report.vietnamese() ==
        R"(a.json: lỗi[E0101]: không đọc được tệp: không có tệp này
  gợi ý: kiểm tra tên tệp, thư mục và quyền đọc
lỗi[E0401]: không có mẫu “bao-cao”
  gợi ý: dùng ke-hoach, quyet-dinh, bang-so-sanh hoặc tên một mẫu khác trong thư mục templates
2 lỗi, 0 cảnh báo
)");
}

TEST_CASE("several near words") {
  Report report;
  report.diagnostics.report(Message::no_such_template, {}, {"x"}).nearest = {"a", "b", "c"};
  CHECK(report.vietnamese().find("ý bạn là “a”, “b” hoặc “c”?") != std::string::npos);
  CHECK(report.english().find("did you mean “a”, “b” or “c”?") != std::string::npos);
}

TEST_CASE("messages come by file and place, each once") {
  Report report;
  const Source first = report.add("first", "[1, 2, 3]");
  const Source second = report.add("second", "[1]");
  const auto report_at = [&](Source source, std::string_view mark) {
    report.diagnostics.report(Message::duplicate_key, Report::at(source, mark),
                              {std::string(mark)});
  };
  report_at(first, "3");
  report_at(second, "1");
  report_at(first, "2");
  report_at(first, "3");
  report.diagnostics.report(Message::file_too_large, {first, Location::whole_file}, {"32"});

  const std::string text = report.english();
  const auto place = [&](std::string_view words) { return text.find(words); };
  CHECK(place("first: error") < place("first:1:5"));
  CHECK(place("first:1:5") < place("first:1:8"));
  CHECK(place("first:1:8") < place("second:1:2"));
  CHECK(place("second:1:2") != std::string::npos);
  CHECK(text.find("first:1:8", place("first:1:8") + 1) == std::string::npos);
  CHECK(text.ends_with("4 errors, 0 warnings\n"));
}

TEST_CASE("long lines are cut around the caret") {
  Report report;
  const Source source =
      report.add("a", "[\"" + std::string(500, 'x') + "!" + std::string(500, 'y') + "\"]");
  report.diagnostics.report(Message::unclosed_brace, Report::at(source, "!"), {});
  CHECK(report.english().find("\n    1 | …" + std::string(60, 'x') + "!" + std::string(39, 'y') +
                              "…\n      | " + std::string(61, ' ') + "^\n") != std::string::npos);
}

TEST_CASE("the caret stands under its letter after composed and tabbed text") {
  Report report;
  const Source source = report.add("a", "\t\"e\u0302\" !");
  report.diagnostics.report(Message::unclosed_brace, Report::at(source, "!"), {});
  CHECK(report.english().find("    1 |  \"e\u0302\" !\n      |      ^\n") != std::string::npos);
}

TEST_CASE("nothing in a file can write to the terminal") {
  Report report;
  const Source source = report.add("a\x1B[2J", "\"\x1B[31m\xFF\u202E\"");
  report.diagnostics.report(Message::unknown_key, {source, 0}, {"k\x1B\n", "plan", ""});
  const std::string text = report.english();
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.find('\xFF') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find("“k\uFFFD ”") != std::string::npos);
}

TEST_CASE("arguments are not filled in again, and long ones are cut") {
  Report report;
  report.diagnostics.report(Message::internal, {}, {"{0} " + std::string(500, 'z')});
  CHECK(report.english().find("a fault in the program: {0} " + std::string(116, 'z') + "…\n") !=
        std::string::npos);
}

TEST_CASE("warnings alone are no errors") {
  Report report;
  CHECK(report.english().empty());
  report.diagnostics.report(Message::unused_footnote, {}, {"a"});
  CHECK_FALSE(report.diagnostics.has_errors());
  CHECK(report.english().ends_with("0 errors, 1 warning\n"));
  report.diagnostics.report(Message::unclosed_brace, {}, {});
  CHECK(report.diagnostics.has_errors());
  CHECK(report.english().ends_with("1 error, 1 warning\n"));
}

TEST_CASE("a flood of messages is cut, not their count") {
  Report report;
  for (int i = 0; i < 600; ++i) {
    report.diagnostics.report(Message::no_such_template, {}, {std::to_string(i)});
  }
  const std::string text = report.english();
  CHECK(text.find("… and 100 more\n600 errors, 0 warnings\n") != std::string::npos);
}

}  // namespace
}  // namespace vanban
