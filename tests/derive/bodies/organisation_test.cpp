#include <algorithm>
#include <doctest/doctest.h>

#include "model/markup_text.h"
#include "support/derived.h"

using vanban::test::Family;

namespace {

Family organised(const std::string& items) {
  Family family;
  family.parent("body",
                "[{'id': 'tc', 'role': 'organisation', 'title': 'TỔ CHỨC THỰC HIỆN', 'items': [" +
                    items + "]}]");
  return family;
}

// "Sở CT", "Lưu VT, KT", a line each.
std::string recipients_of(const Family& family) {
  std::string lines;
  for (const vanban::PlanRecipient& recipient : family.child().recipients) {
    lines += vanban::markup_text(recipient.name);
    for (const std::string& archive : recipient.archive) {
      lines += (archive == recipient.archive.front() ? "Lưu " : ", ") + archive;
    }
    lines += "\n";
  }
  return lines;
}

TEST_CASE("bodies of the province become those of the phường") {
  Family family = organised(R"(
    {'title': 'Sở Văn hóa, Thể thao và Du lịch (cơ quan chủ trì)', 'items': ['Làm.']},
    {'run-in': 'Sở Tài chính', 'text': 'Chi tiền.'},
    {'run-in': 'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', 'text': 'Giữ yên.'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Phòng Văn hóa - Xã hội (cơ quan chủ trì)\n    Làm.\n"
        "  Phòng Kinh tế, Hạ tầng và Đô thị: Chi tiền.\n"
        "  Công an phường, Ban Chỉ huy Quân sự phường: Giữ yên.\n");
}

TEST_CASE("a xã has other bodies than a phường") {
  Family family = organised("{'run-in': 'Sở Tài chính', 'text': 'Chi tiền.'}");
  family.overlay("unit", "'xã Yên Phong'");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "TỔ CHỨC THỰC HIỆN\n  Phòng Kinh tế: Chi tiền.\n");
}

TEST_CASE("items that come to the same body become one, in the order of the parent") {
  Family family = organised(R"(
    {'run-in': 'Sở Văn hóa, Thể thao và Du lịch', 'text': 'Làm trước.'},
    {'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'},
    {'id': 'nv', 'title': 'Sở Nội vụ', 'list': 'a)', 'items': ['Một.', 'Hai.']})");
  family.overlay("facts", "{'bodies': {'noi-vu': 'Phòng Văn hóa - Xã hội'}}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Phòng Văn hóa - Xã hội\n    Làm trước.\n    Một.\n    Hai.\n"
        "  Công an phường: Giữ yên.\n");
  CHECK(family.fate("nv") == "moved: same-body Phòng Văn hóa - Xã hội");
}

TEST_CASE("what is asked of the communes is the commune's own work") {
  Family family = organised(R"(
    {'title': 'Sở Văn hóa, Thể thao và Du lịch', 'items': [
      {'text': 'Chỉ đạo.', 'for': {'levels': ['province']}}]},
    {'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'},
    {'id': 'xa', 'title': 'Ủy ban nhân dân các xã, phường', 'items': ['Lập kế hoạch.', 'Báo cáo.']})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Phòng Văn hóa - Xã hội\n    Lập kế hoạch.\n    Báo cáo.\n"
        "  Công an phường: Giữ yên.\n");
  CHECK(family.fate("xa") == "moved: own-work Phòng Văn hóa - Xã hội");
}

TEST_CASE("a function that has no body here is reported, and its item stays above") {
  Family family = organised(R"(
    {'run-in': 'Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'text': 'Giữ yên.'},
    {'id': 'bp', 'run-in': 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'text': 'Giữ biên.'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "TỔ CHỨC THỰC HIỆN\n  Công an phường: Giữ yên.\n");
  CHECK(family.codes() == "E0613");
  CHECK(family.fate("bp") == "dropped: no-body Bộ Chỉ huy Bộ đội Biên phòng tỉnh");
}

TEST_CASE("a body that no table knows keeps its name and is reported") {
  Family family = organised("{'run-in': 'Câu lạc bộ Hoa sen', 'text': 'Trồng hoa.'}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "TỔ CHỨC THỰC HIỆN\n  Câu lạc bộ Hoa sen: Trồng hoa.\n");
  CHECK(family.codes() == "E0614");
}

TEST_CASE("bodies that can only be asked are asked, others are not") {
  Family family = organised(R"(
    {'run-in': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'text': 'Tuyên truyền.'},
    {'run-in': 'Đề nghị Công an tỉnh', 'text': 'Giữ yên.'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường: Tuyên truyền.\n"
        "  Công an phường: Giữ yên.\n");
}

TEST_CASE("the recipients name whom the plan gives work to") {
  Family family = organised("{'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  const auto& recipients = family.child().recipients;
  const bool named = std::ranges::any_of(recipients, [](const vanban::PlanRecipient& recipient) {
    const auto* text = recipient.name.empty()
                           ? nullptr
                           : std::get_if<vanban::Text>(&recipient.name.pieces.front());
    return text != nullptr && text->text == "CA phường";
  });
  CHECK(named);
}

TEST_CASE("several sở after one word are all known") {
  Family family = organised(R"(
    {'title': 'Các Sở: Nội vụ, Nông nghiệp và Môi trường và Công Thương', 'items': ['Làm.']},
    {'title': 'Các sở, ban, ngành tỉnh', 'items': ['Cùng làm.']})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Phòng Văn hóa - Xã hội, Phòng Kinh tế, Hạ tầng và Đô thị\n    Làm.\n"
        "  Các cơ quan, đơn vị, ban, ngành phường\n    Cùng làm.\n");
}

TEST_CASE("a body in brackets has no work of its own") {
  Family family = organised(R"(
    {'title': 'Sở Nông nghiệp và Môi trường (thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh)', 'items': ['Trực.']},
    {'run-in': 'Sở Công Thương', 'text': 'Dự trữ.'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n"
        "  Phòng Kinh tế, Hạ tầng và Đô thị (thường trực Ban Chỉ huy Phòng thủ dân sự phường)\n"
        "    Trực.\n    Dự trữ.\n");
}

TEST_CASE("one body leads, not all of them, and not one that can only be asked") {
  Family family = organised(R"(
    {'title': 'Các sở, ban, ngành tỉnh', 'items': ['Cùng làm.']},
    {'title': 'Hội Khuyến học tỉnh', 'items': ['Khuyến học.']},
    {'title': 'Sở Công Thương', 'items': ['Chủ trì.']},
    {'title': 'UBND các xã, phường', 'items': ['Tự làm.']})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(recipients_of(family).find("Sở CT\n") != std::string::npos);
  CHECK(recipients_of(family).find("Lưu VT, KTHTĐT\n") != std::string::npos);
  CHECK(recipients_of(family).find("Sở, ban") == std::string::npos);
}

TEST_CASE("what the province keeps to itself still names who is in charge there") {
  Family family = organised(R"(
    {'title': 'Sở Nội vụ', 'for': {'levels': ['province']}, 'items': ['Chủ trì.']},
    {'title': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'items': ['Tuyên truyền.']})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(recipients_of(family).find("Sở Nội vụ\n") != std::string::npos);
}

TEST_CASE("a body told in words to work with itself is reported, in a heading it is not") {
  Family family = organised(R"(
    {'title': 'Sở Nội vụ', 'items': ['Phối hợp với Phòng Văn hóa - Xã hội.']},
    {'title': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Khuyến học tỉnh', 'items': [
      {'title': 'Hội Khuyến học tỉnh', 'text': 'Khuyến học.'}]})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.codes() == "E0626");
}

TEST_CASE("who heads a body has the title of its kind") {
  Family family = organised(R"(
    {'title': 'Giám đốc Sở Nội vụ', 'items': ['Làm.']},
    {'title': 'Giám đốc Công an tỉnh', 'items': ['Giữ yên.']})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC THỰC HIỆN\n  Trưởng phòng Văn hóa - Xã hội\n    Làm.\n"
        "  Trưởng Công an phường\n    Giữ yên.\n");
}

TEST_CASE("what is asked of the communes speaks of the superior's bodies, by the name they have") {
  Family family = organised(R"(
    {'run-in': 'Sở Văn hóa và Thể thao', 'text': 'Giúp {body.van-hoa.brief}.'},
    {'title': 'Ủy ban nhân dân các xã, phường', 'items': ['Báo cáo {body.van-hoa}, {body.cong-an}.']})");
  family.parent("bodies", "{'van-hoa': 'Sở Văn hóa và Thể thao'}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body().find("Báo cáo Sở Văn hóa và Thể thao, {superior.body.cong-an}.") !=
        std::string::npos);
}

TEST_CASE("a body whose work has all stayed above is neither named nor sent the plan") {
  Family family = organised(R"(
    {'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'},
    {'id': 'yt', 'title': 'Sở Y tế', 'items': [{'text': 'Việc ở trên.', 'for': {'levels': ['province']}}]})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "TỔ CHỨC THỰC HIỆN\n  Công an phường: Giữ yên.\n");
  CHECK(family.fate("yt") == "dropped: emptied");
  for (const auto& recipient : family.child().recipients) {
    if (recipient.name.empty()) continue;
    const auto* text = std::get_if<vanban::Text>(&recipient.name.pieces.front());
    CHECK((text == nullptr || text->text.find("Y tế") == std::string::npos));
  }
}

TEST_CASE("what comes to another body keeps its id and whom it concerns, a table its place") {
  Family family = organised(R"(
    {'title': 'Sở Văn hóa, Thể thao và Du lịch', 'text': 'Dẫn vào bảng.',
     'table': {'columns': [{}], 'rows': [['x']]}},
    {'id': 'nv', 'title': 'Sở Nội vụ', 'needs': ['library'], 'items': ['Một.']},
    {'run-in': 'Công an tỉnh', 'text': 'Theo {ref.nv}.'})");
  family.overlay("facts",
                 "{'has': {'library': true}, 'bodies': {'noi-vu': 'Phòng Văn hóa - Xã hội'}}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.codes() == "");
  const auto& items = family.child().body.at(0).items.at(0).items;
  REQUIRE(items.size() == 3);
  CHECK(items.at(1).table);
  CHECK(items.at(2).id == "nv");
  CHECK(items.at(2).needs == std::vector<std::string>{"library"});
}

TEST_CASE("tables of what is asked of the communes speak of the superior's bodies, too") {
  Family family = organised(R"(
    {'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'},
    {'title': 'Ủy ban nhân dân các xã, phường', 'table': {'columns': [{}],
     'rows': [['Gửi {body.cong-an}']]}})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  const auto& items = family.child().body.at(0).items.at(0).items;
  REQUIRE(items.size() == 2);
  CHECK(vanban::markup_text(items.at(1).table->rows.at(0).at(0).text) ==
        "Gửi {superior.body.cong-an}");
}

TEST_CASE("a plan is reported to the body in charge above, be its work all the superior's") {
  Family family = organised(R"(
    {'run-in': 'Thanh tra tỉnh', 'text': 'Dẫn đầu.', 'for': {'levels': ['province']}},
    {'run-in': 'Công an tỉnh', 'text': 'Giữ yên.'})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  bool reported_to = false;
  for (const auto& recipient : family.child().recipients) {
    if (recipient.name.empty()) continue;
    const auto* text = std::get_if<vanban::Text>(&recipient.name.pieces.front());
    reported_to = reported_to || (text != nullptr && text->text.starts_with("Thanh tra"));
  }
  CHECK(reported_to);
}

}  // namespace
