#include "compare/compare.h"

#include <ctime>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "compare/folder_changes.h"
#include "support/merged.h"
#include "support/versions.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// "reworded khoản 1 Mục I", "added …", "moved A -> B", "reworded by x: …"
Lines told(const Changes& changes) {
  Lines lines;
  for (const PieceChange& change : changes.pieces) {
    switch (change.kind) {
      case PieceChange::Kind::added:
        lines.push_back("added " + change.now->place);
        break;
      case PieceChange::Kind::removed:
        lines.push_back("removed " + change.before->place);
        break;
      case PieceChange::Kind::moved:
        lines.push_back("moved " + change.before->place + " -> " + change.now->place);
        break;
      case PieceChange::Kind::reworded: {
        std::string line = "reworded";
        for (const std::string& target : change.targets) line += " by " + target;
        lines.push_back(line + (change.moved ? " and moved " : " ") + change.before->place);
        break;
      }
    }
  }
  return lines;
}

Content content_of_body(const std::string& body, const std::string& targets = "[]") {
  return version_of(commune_plan().set("body", body).set("targets", targets).text()).content;
}

Lines changes_of(const std::string& before, const std::string& now) {
  return told(compare(content_of_body(before), content_of_body(now)));
}

std::string section(const std::string& items) {
  return "[{'title': 'NHIỆM VỤ', 'items': [" + items + "]}]";
}

const std::string books = "'Mua thêm sách cho thư viện của xã'";
const std::string club = "'Thành lập câu lạc bộ đọc sách trong nhà trường'";
const std::string fair = "'Tổ chức ngày hội sách vào tháng tư hằng năm'";

}  // namespace

TEST_CASE("a document does not differ from itself") {
  for (const std::string& path : sample_plans()) {
    CAPTURE(path);
    const Content content = version_of(read_file(path)).content;
    CHECK(compare(content, content).empty());
  }
}

TEST_CASE("an item put between others renumbers them and changes nothing else") {
  CHECK(changes_of(section(books + ", " + fair), section(books + ", " + club + ", " + fair)) ==
        Lines{"added khoản 2 Mục I"});
  CHECK(changes_of(section(books + ", " + club + ", " + fair), section(books + ", " + fair)) ==
        Lines{"removed khoản 2 Mục I"});
}

TEST_CASE("a reworded item is neither gone nor new") {
  CHECK(changes_of(section(books + ", " + club),
                   section("'Mua thêm sách, báo và máy tính cho thư viện của xã', " + club)) ==
        Lines{"reworded khoản 1 Mục I"});
}

TEST_CASE("another text in the same place is another item") {
  CHECK(changes_of(section(books + ", " + club), section(fair + ", " + club)) ==
        Lines{"removed khoản 1 Mục I", "added khoản 1 Mục I"});
}

TEST_CASE("an id makes it the same item, whatever it says") {
  CHECK(changes_of(section("{'id': 'a', 'text': " + books + "}"),
                   section("{'id': 'a', 'text': " + fair + "}")) ==
        Lines{"reworded khoản 1 Mục I"});
}

TEST_CASE("an id that was given to another item does not make it the one that lost it") {
  const std::string without = "{'id': 'a', 'text': " + club + "}, " + fair;
  const std::string with = "{'id': 'a', 'text': " + books + "}, " + club + ", " + fair;
  CHECK(changes_of(section(without), section(with)) == Lines{"added khoản 1 Mục I"});
  CHECK(changes_of(section(with), section(without)) == Lines{"removed khoản 1 Mục I"});
  const std::string swapped = "{'id': 'a', 'text': " + fair + "}, " + club;
  CHECK(changes_of(section(without), section(swapped)) ==
        Lines{"moved khoản 2 Mục I -> khoản 1 Mục I"});
}

TEST_CASE("an item in another section or another order has moved") {
  const std::string other = ", {'title': 'TỔ CHỨC', 'items': [" + fair;
  const std::string head = "[{'title': 'NHIỆM VỤ', 'items': [" + books;
  CHECK(changes_of(head + ", " + club + "]}" + other + "]}]",
                   head + "]}" + other + ", " + club + "]}]") ==
        Lines{"moved khoản 2 Mục I -> khoản 2 Mục II"});
  CHECK(changes_of(section(books + ", " + club + ", " + fair),
                   section(fair + ", " + books + ", " + club)) ==
        Lines{"moved khoản 3 Mục I -> khoản 1 Mục I"});
}

TEST_CASE("equal texts are told apart by their place") {
  CHECK(changes_of(section("'Như trên', 'Như trên', " + books), section("'Như trên', " + books)) ==
        Lines{"removed khoản 2 Mục I"});
}

TEST_CASE("spaces and marks at the end are no words") {
  CHECK(changes_of(section("'Mua sách;', 'Mở lớp'"), section("'Mua\u00A0sách', 'Mở lớp;'")) ==
        Lines{});
}

TEST_CASE("a section with another title keeps its items") {
  CHECK(changes_of("[{'title': 'A', 'items': [" + books + ", " + club + "]}]",
                   "[{'title': 'HOÀN TOÀN KHÁC', 'items': [" + books + ", " + club + "]}]") ==
        Lines{"reworded Mục I"});
}

TEST_CASE("rows of tables: numbers that follow are no change") {
  const auto table = [](const std::string& rows) {
    return "[{'title': 'A', 'table': {'columns': [{}, {}, {}], 'header': [['TT', 'Việc', 'Năm']], "
           "'rows': [" +
           rows + "]}}]";
  };
  CHECK(changes_of(table("['1', 'Mua sách báo', '2026'], ['2', 'Mở lớp tập huấn', '2027']"),
                   table("['1', 'Khảo sát bạn đọc', '2026'], ['2', 'Mua sách báo', '2026'], "
                         "['3', 'Mở lớp tập huấn', '2028']")) ==
        Lines{"added dòng 1 (số thứ tự 1) bảng tại Mục I",
              "reworded dòng 2 (số thứ tự 2) bảng tại Mục I"});
}

TEST_CASE("a target with another value explains the words that it changed, no others") {
  const auto plan = [](const std::string& value, const std::string& more) {
    return content_of_body(
        "[{'title': 'A', 'items': ['Đạt {targets.dv.2030} thư viện', "
        "'{targets.dv.2030|capital} nhà trường" +
            more +
            "', "
            "'Có {targets.dv.2030.number} phần trăm', 'Đạt 60% thôn']}]",
        "[{'id': 'dv', 'text': 'thư viện', 'unit': '%', 'values': {'2030': " + value + "}}]");
  };
  const Changes changes = compare(plan("60", ""), plan("{'over': 70}", " và công sở"));
  CHECK(told(changes) == Lines{"reworded by dv khoản 1 Mục I", "reworded khoản 2 Mục I",
                               "reworded by dv khoản 3 Mục I"});
  REQUIRE(changes.targets.size() == 1);
  CHECK(changes.targets[0] ==
        TargetChange{TargetChange::Kind::value, "dv", "thư viện", "2030", "60%", "trên 70%"});
}

TEST_CASE("targets that come and go, and years") {
  const auto plan = [](const std::string& targets) {
    return content_of_body("[{'title': 'A', 'text': 'x'}]", targets);
  };
  const Changes changes =
      compare(plan("[{'id': 'a', 'text': 'A', 'values': {'2025': 1}}, "
                   "{'id': 'b', 'text': 'B', 'unit': 'lượt', 'values': {'2025': 50000}}]"),
              plan("[{'id': 'a', 'text': 'A', 'values': {'2030': 2}}, "
                   "{'id': 'c', 'text': 'C', 'values': {'2030': 3}}]"));
  using Kind = TargetChange::Kind;
  CHECK(changes.targets ==
        std::vector<TargetChange>{{Kind::value, "a", "A", "2025", "1", ""},
                                  {Kind::value, "a", "A", "2030", "", "2"},
                                  {Kind::added, "c", "C", "", "", "2030: 3"},
                                  {Kind::removed, "b", "B", "", "2025: 50.000\u00A0lượt", ""}});
}

TEST_CASE("a reference to an item that only has another number is no change") {
  const std::string refers = "{'id': 'x', 'text': 'Thực hiện {ref.c} đúng hạn'}";
  const std::string with_id = "{'id': 'c', 'text': " + club + "}";
  CHECK(changes_of(section(with_id + ", " + refers),
                   section(books + ", " + with_id + ", " + refers)) ==
        Lines{"added khoản 1 Mục I"});
}

TEST_CASE("a document that another text now cites first is cited no less") {
  const auto plan = [](const std::string& items) {
    return version_of(commune_plan()
                          .set("citations",
                               "{'q': {'type': 'Quyết định', 'number': '5/QĐ-TTg', "
                               "'date': '2022-12-09', 'issuer': 'Thủ tướng Chính phủ', "
                               "'title': 'phê duyệt Chương trình'}}")
                          .set("body", section(items))
                          .text())
        .content;
  };
  const std::string first = "'Theo {cite.q}, mua thêm sách'", then = "'Mở lớp học theo {cite.q}'";
  CHECK(told(compare(plan(first + ", " + then), plan(then))) == Lines{"removed khoản 1 Mục I"});
  CHECK(told(compare(plan(then), plan(first + ", " + then))) == Lines{"added khoản 1 Mục I"});
}

TEST_CASE("what changed alike in many documents is told once") {
  const auto plan = [](const std::string& name) {
    return content_of_body(section("'Mua sách', 'Giao " + name + " thực hiện'"));
  };
  ChangeCollection all;
  all.add("xã A", compare(plan("thôn"), plan("khu phố")));
  all.add("xã B", compare(plan("thôn"), plan("thôn")));
  all.add("xã C", compare(plan("thôn"), plan("khu phố")));
  const FolderChanges changes = all.take();
  CHECK(changes.compared == 3);
  CHECK(changes.changed == 2);
  REQUIRE(changes.groups.size() == 1);
  CHECK(changes.groups[0].units == Lines{"xã A", "xã C"});
}

TEST_CASE("hostile sizes stay cheap") {
  Content before, now;
  for (int i = 0; i < 5000; ++i) {
    ContentPiece piece;
    piece.kind = ContentPiece::Kind::row;
    piece.text = "dòng số " + std::to_string(i) + " của bảng rất dài";
    before.pieces.push_back(piece);
    piece.text = "dòng số " + std::to_string(i) + " của bảng rất dài và khác";
    now.pieces.push_back(piece);
  }
  const std::clock_t start = std::clock();
  const Changes changes = compare(before, now);
  CHECK(changes.pieces.size() == 5000);
  CHECK(std::clock() - start < 4 * CLOCKS_PER_SEC);  // of processor time
}
