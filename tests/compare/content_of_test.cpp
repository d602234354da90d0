#include "compare/content_of.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "read/content.h"
#include "support/merged.h"
#include "support/versions.h"
#include "write/content/content.h"

using namespace vanban;
using namespace vanban::test;

namespace {

Content content_of_body(const std::string& body) {
  return version_of(commune_plan().set("body", body).text()).content;
}

// "place: text" of the items and rows.
Lines items_of(const Content& content) {
  Lines lines;
  for (const ContentPiece& piece : content.pieces) {
    if (piece.kind != ContentPiece::Kind::item && piece.kind != ContentPiece::Kind::row) continue;
    lines.push_back(piece.place + ": " + piece.text);
  }
  return lines;
}

}  // namespace

TEST_CASE("places are the words that references print") {
  CHECK(items_of(content_of_body("[{'title': 'A', 'items': [{'title': 'Một', 'items': ['x', 'y']}, "
                                 "{'list': 'a)', 'text': 'Hai', 'items': ['điểm', 'nữa']}]}, "
                                 "{'title': 'B', 'list': '1.1.', 'items': ['z']}]")) ==
        Lines{"Mục I: A", "khoản 1 Mục I: Một", "gạch đầu dòng thứ nhất khoản 1 Mục I: x",
              "gạch đầu dòng thứ hai khoản 1 Mục I: y", "khoản 2 Mục I: Hai",
              "điểm a khoản 2 Mục I: điểm", "điểm b khoản 2 Mục I: nữa", "Mục II: B",
              "khoản 1 Mục II: z."});
}

TEST_CASE("the words of a sample know their targets, its references their items") {
  const Content content = version_of(sample_text("bac-ninh.plan.json")).content;
  CHECK(content.name == "Kế hoạch số …/KH-UBND ngày …/5/2026 của Ủy ban nhân dân tỉnh Bắc Ninh");
  CHECK(content.unit == "tỉnh Bắc Ninh");
  const ContentPiece& services = piece_of(content, "mt-tv-dich-vu");
  CHECK(services.place == "gạch đầu dòng thứ nhất khoản 2.1 Mục III");
  CHECK(services.targets ==
        Lines{"dv-tinh.2030", "dv-xa.2030", "dv-dh.2030", "dv-llvt.2030", "dv-gd.2030"});
  CHECK(services.text.find("60% thư viện công cộng cấp xã") != std::string::npos);
  CHECK(content.pieces.at(static_cast<std::size_t>(services.parent)).id == "mt-thu-vien");
}

TEST_CASE("what is attached, its appendices and notes are told too") {
  const Content content = version_of(sample_text("tra-vinh.plan.json")).content;
  CHECK(content.attachment == "Kế hoạch");
  CHECK_FALSE(piece_of(content, "dieu-hieu-luc").attached);
  CHECK(piece_of(content, "muc-dich").attached);
  CHECK(piece_of(content, "muc-dich").place == "khoản 1 Mục I");
}

TEST_CASE("rows know their numbers, not as words") {
  const Content content = content_of_body(
      "[{'title': 'A', 'table': {'columns': [{}, {}, {}], 'header': [['TT', 'Việc', 'Năm']], "
      "'rows': [['1', 'Mua sách', '2026'], ['2', 'Mở lớp', '2027']]}}]");
  CHECK(items_of(content) == Lines{"Mục I: A", "đầu bảng tại Mục I: TT | Việc | Năm",
                                   "dòng 1 (số thứ tự 1) bảng tại Mục I: Mua sách | 2026",
                                   "dòng 2 (số thứ tự 2) bảng tại Mục I: Mở lớp | 2027"});
  Lines labels;
  for (const ContentPiece& piece : content.pieces) {
    if (piece.kind == ContentPiece::Kind::row) labels.push_back(piece.label);
  }
  CHECK(labels == Lines{"", "1", "2"});
}

TEST_CASE("every sample is written and read again as it was") {
  for (const std::string& path : sample_plans()) {
    CAPTURE(path);
    const Content content = version_of(read_file(path)).content;
    REQUIRE(content.pieces.size() > 10);
    const std::string text = write_content(content);
    CHECK(text.find('\n') == std::string::npos);
    const auto again = read_content(text);
    REQUIRE(again);
    CHECK(*again == content);
    CHECK_FALSE(read_content(text.substr(0, text.size() / 2)));
  }
}

TEST_CASE("damaged contents are no contents") {
  CHECK_FALSE(read_content(""));
  CHECK_FALSE(read_content("[]"));
  CHECK_FALSE(read_content("{\"targets\":[],\"pieces\":[{\"kind\":\"item\",\"parent\":0}]}"));
  CHECK_FALSE(read_content("{\"targets\":[],\"pieces\":[{\"kind\":\"poem\"}]}"));
  CHECK_FALSE(read_content("{\"targets\":[{\"id\":1,\"values\":{}}],\"pieces\":[]}"));
  CHECK(read_content("{\"targets\":[],\"pieces\":[{\"kind\":\"item\",\"text\":\"x\"}]}"));
}
