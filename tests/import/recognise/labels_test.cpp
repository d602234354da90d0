#include "import/recognise/labels.h"

#include <doctest/doctest.h>

#include "support/manuscripts.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::string first_label(const char* text) {
  const std::vector<WrittenLabel> labels = labels_of(manuscript_line(text));
  return labels.empty() ? "" : labels.front().written;
}

LabelKind first_kind(const char* text) {
  const std::vector<WrittenLabel> labels = labels_of(manuscript_line(text));
  REQUIRE(!labels.empty());
  return labels.front().kind;
}

}  // namespace

TEST_CASE("labels of every kind are read, with or without the space behind them") {
  CHECK(first_kind("I. MỤC TIÊU") == LabelKind::roman);
  CHECK(first_kind("1. Mục đích") == LabelKind::number);
  CHECK(first_kind("1.Mục đích") == LabelKind::number);
  CHECK(first_kind("2.1. Đối với thư viện") == LabelKind::decimal);
  CHECK(first_kind("2.1 Đối với thư viện") == LabelKind::decimal);
  CHECK(first_kind("đ) Đôn đốc") == LabelKind::letter);
  CHECK(first_kind("- Tăng cường") == LabelKind::dash);
  CHECK(first_kind("-Tăng cường") == LabelKind::dash);
  CHECK(first_kind("– Tăng cường") == LabelKind::long_dash);
  CHECK(first_kind("+ Đến năm 2025") == LabelKind::plus);
  CHECK(first_kind("* Thời gian") == LabelKind::star);
  CHECK(first_kind("(1) Chuẩn bị") == LabelKind::bracketed);
  CHECK(first_kind("Điều 2. Hiệu lực") == LabelKind::article);
  CHECK(first_kind("Phần thứ nhất") == LabelKind::part);
  CHECK(first_kind("Chương II") == LabelKind::chapter);
  CHECK(first_kind("A. ĐẶC ĐIỂM") == LabelKind::capital);
}

TEST_CASE("figures and words that begin sentences are no labels") {
  CHECK(first_label("1.500 lượt người đọc") == "");
  CHECK(first_label("100% thư viện cấp xã") == "");
  CHECK(first_label("2025. Kế hoạch này") == "");
  CHECK(first_label("Điều 5 Luật Thư viện quy định") == "");
  CHECK(first_label("TP. Hồ Chí Minh") == "");
  CHECK(first_label("-5 độ") == "");
  CHECK(first_label("Phần mềm quản lý") == "");
}

TEST_CASE("a comma behind a letter is the author's and stays in the text") {
  const std::vector<WrittenLabel> labels = labels_of(manuscript_line("c), Hằng năm"));
  REQUIRE(!labels.empty());
  CHECK(labels.front().written == "c)");
  CHECK(labels.front().end == 2);
}

TEST_CASE("i) counts letters or Roman figures: both are told") {
  const std::vector<WrittenLabel> labels = labels_of(manuscript_line("i) Chuẩn bị"));
  REQUIRE(labels.size() == 2);
  CHECK(labels[0].kind == LabelKind::small_roman);
  CHECK(labels[0].value == 1);
  CHECK(labels[1].kind == LabelKind::letter);
  CHECK(labels[1].value == 9);
}

TEST_CASE("what a word processor counted is a label whatever its sign") {
  ManuscriptLine line = manuscript_line("Ø Chuẩn bị");
  line.label_end = std::string("Ø").size();
  const std::vector<WrittenLabel> labels = labels_of(line);
  REQUIRE(labels.size() == 1);
  CHECK(labels.front().kind == LabelKind::bullet);
}
