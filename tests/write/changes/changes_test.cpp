#include "write/changes/changes.h"

#include <doctest/doctest.h>
#include <string>

#include "compare/compare.h"
#include "compare/folder_changes.h"
#include "read/json.h"
#include "support/merged.h"
#include "support/versions.h"
#include "write/changes/change_words.h"
#include "write/plan/plan_file.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::string plan_of(const std::string& value, const std::string& items) {
  return commune_plan()
      .set("targets",
           "[{'id': 'dv', 'text': 'thư viện có dịch vụ', 'unit': '%', "
           "'values': {'2030': " +
               value + "}}]")
      .set("body",
           "[{'title': 'NHIỆM VỤ', 'items': ['Đạt {targets.dv.2030} thư viện.', " + items + "]}]")
      .text();
}

const std::string before = plan_of("60", "'Mua sách cho xã.', 'Mở câu lạc bộ đọc sách.'");
const std::string now =
    plan_of("70", "'Mua sách, báo cho xã.', {'title': 'Tủ sách', 'items': ['Ở thôn {{1}}.']}");

ChangeReport report_of(const std::string& old, const std::string& recent, bool is_folder = false) {
  const Version first = version_of(old), second = version_of(recent);
  ChangeCollection all;
  all.add("xã Đại Sơn", compare(first.content, second.content));
  return {"bản cũ", "bản mới", "Kế hoạch", is_folder, all.take()};
}

}  // namespace

TEST_CASE("text: targets, then what changed in each place") {
  CHECK(changes_text(report_of(before, now), Language::vietnamese) ==
        "Cũ:  bản cũ\n"
        "Mới: bản mới\n"
        "\n"
        "Chỉ tiêu\n"
        "  thư viện có dịch vụ [dv], năm 2030: 60% → 70%\n"
        "\n"
        "Nội dung\n"
        "  Theo chỉ tiêu dv: khoản 1 Mục I\n"
        "    Đạt [-60%-] {+70%+} thư viện.\n"
        "  Sửa đổi khoản 2 Mục I\n"
        "    Mua [-sách-] {+sách, báo+} cho xã.\n"
        "  Bãi bỏ khoản 3 Mục I\n"
        "    - Mở câu lạc bộ đọc sách.\n"
        "  Bổ sung khoản 3 Mục I\n"
        "    + Tủ sách\n"
        "  Bổ sung gạch đầu dòng thứ nhất khoản 3 Mục I\n"
        "    + Ở thôn {1}.\n");
}

TEST_CASE("text in English, of folders, and of nothing") {
  const std::string text = changes_text(report_of(before, now, true), Language::english);
  CHECK(text.find("Documents compared: 1; changed: 1\n") != std::string::npos);
  CHECK(text.find("  Removed: khoản 3 Mục I\n    - Mở câu lạc bộ đọc sách.\n    1 unit: xã Đại "
                  "Sơn\n") != std::string::npos);
  CHECK(changes_text(report_of(now, now), Language::vietnamese) ==
        "Cũ:  bản cũ\nMới: bản mới\n\nKhông khác nhau.\n");
}

TEST_CASE("only the words around a change are shown of a long text") {
  const std::string many = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai ";
  const std::string text =
      changes_text(report_of(plan_of("60", "'" + many + "cũ " + many + "hết.'"),
                             plan_of("60", "'" + many + "mới " + many + "hết.'")),
                   Language::vietnamese);
  CHECK(text.find("    … chín mười mười một mười hai [-cũ-] {+mới+} một hai ba bốn năm sáu …\n") !=
        std::string::npos);
}

TEST_CASE("JSON says the same, and is JSON") {
  Sources sources;
  Diagnostics diagnostics;
  const auto value =
      read_json(sources.add("x.json", changes_json(report_of(before, now))), diagnostics);
  REQUIRE(value);
  const Value& target = value->find("targets")->list()->at(0);
  CHECK(*target.find("now")->text() == "70%");
  const Value::List& pieces = *value->find("pieces")->list();
  REQUIRE(pieces.size() == 5);
  CHECK(*pieces[0].find("change")->text() == "reworded");
  CHECK(*pieces[0].find("by-targets")->list()->at(0).text() == "dv");
  CHECK(*pieces[4].find("now")->find("text")->text() == "Ở thôn {1}.");
  CHECK(pieces[4].find("before") == nullptr);
}

TEST_CASE("the table renders, with what changed in bold and new items whole in one row") {
  const Version recent = version_of(now);
  const std::string file = write_plan_file(changes_table(report_of(before, now), &recent.plan));
  CHECK(file.find("Đạt **70%** thư viện.") != std::string::npos);
  CHECK(file.find("3. Tủ sách\\n- Ở thôn {{1}}.") != std::string::npos);
  Program program;
  const auto outputs = program.render_text(file, {"text", "doc"});
  REQUIRE_MESSAGE(outputs.size() == 2, to_text(program.report(), Language::english));
  CHECK(to_text(program.report(), Language::english) == "");
  CHECK(outputs[0].find("BẢNG SO SÁNH") != std::string::npos);
  CHECK(outputs[1].find("part main landscape") != std::string::npos);
}

TEST_CASE("a table of folders needs no issuer") {
  const std::string file = write_plan_file(changes_table(report_of(before, now, true), nullptr));
  Program program;
  const auto outputs = program.render_text(file, {"text"});
  REQUIRE_MESSAGE(outputs.size() == 1, to_text(program.report(), Language::english));
  CHECK(outputs[0].find("xã Đại") != std::string::npos);
}

TEST_CASE("where something moved to is a place in the new version") {
  const std::string old = "'Mua sách.', 'Mở câu lạc bộ.', 'Tổ chức ngày hội.'";
  const auto report = report_of(
      plan_of("60", old), plan_of("60", "'Tổ chức ngày hội.', 'Mua sách.', 'Mở câu lạc bộ.'"));
  CHECK(changes_text(report, Language::vietnamese)
            .find("  Chuyển khoản 4 Mục I sang khoản 2 Mục I (bản mới)\n") != std::string::npos);
  CHECK(changes_text(report, Language::english)
            .find("  Moved: khoản 4 Mục I to khoản 2 Mục I (new version)\n") != std::string::npos);
  CHECK(
      write_plan_file(changes_table(report, nullptr)).find("Chuyển sang khoản 2 Mục I (bản mới)") !=
      std::string::npos);
}

TEST_CASE("what stands in the same place among others has another order") {
  const auto report =
      report_of(plan_of("60", "'Mua sách.', 'Mở câu lạc bộ.', 'Tổ chức ngày hội.'"),
                plan_of("60", "'Tổ chức ngày hội.', 'Mở câu lạc bộ.', 'Mua sách.'"));
  CHECK(changes_text(report, Language::vietnamese).find("  Đổi thứ tự khoản 3 Mục I\n") !=
        std::string::npos);
  CHECK(write_plan_file(changes_table(report, nullptr)).find("\"Đổi thứ tự\"") !=
        std::string::npos);
}

TEST_CASE("places that differ among documents are not told") {
  PieceChange change;
  change.kind = PieceChange::Kind::moved;
  change.before.emplace().kind = change.now.emplace().kind = ContentPiece::Kind::item;
  CHECK(change_words(change, Language::vietnamese) == "Chuyển mục sang chỗ khác");
  change.before->kind = change.now->kind = ContentPiece::Kind::recipient;
  CHECK(change_words(change, Language::vietnamese) == "Đổi thứ tự nơi nhận");
}

TEST_CASE("what is compared is called a plan only if it is one") {
  ChangeReport report = report_of(before, now);
  std::string file = write_plan_file(changes_table(report, nullptr));
  CHECK(file.find("Kế hoạch cũ: bản cũ.") != std::string::npos);
  CHECK(file.find("\"Kế hoạch mới\"") != std::string::npos);
  report.title = "Quyết định phê duyệt Chương trình";
  file = write_plan_file(changes_table(report, nullptr));
  CHECK(file.find("Bản cũ: bản cũ.") != std::string::npos);
  CHECK(file.find("\"Bản mới\"") != std::string::npos);
  CHECK(file.find("Kế hoạch cũ") == std::string::npos);
}
