// What cells of tables mean: numbers, answers, targets, days, titles as offices type them.
#include "batch/work/table/cell_values.h"

#include <doctest/doctest.h>
#include <string>

#include "batch/work/fact_words.h"

using namespace vanban;
using namespace vanban::batch;

namespace {

Cell typed(std::string text) {
  return {std::move(text)};
}

Cell number(std::string text) {
  return {std::move(text), CellKind::number};
}

int count(const Cell& cell) {
  return read_count(cell).value_or(-1);
}

std::string answer(const std::string& text) {
  const auto answer = read_answer(typed(text));
  if (!answer) return "bad";
  if (!answer->known) return "open";
  return answer->yes ? "yes" : "no";
}

std::string target(const Cell& cell, const std::string& unit = "%") {
  const auto value = read_target(cell, unit);
  return value ? words_of(*value) : "bad";
}

std::string deadline(const Cell& cell) {
  const auto deadline = read_deadline(cell);
  return deadline ? words_of(deadline->day) + (deadline->had_year ? "!" : "") : "bad";
}

std::string title(const std::string& text) {
  const Position usual{"Chủ tịch", Capacity::head, "", "Ủy ban nhân dân", "", ""};
  std::string lines;
  for (const std::string& line : signature_lines(read_position(typed(text), usual))) {
    lines += (lines.empty() ? "" : " / ") + line;
  }
  return lines;
}

}  // namespace

TEST_CASE("counts") {
  CHECK(count(typed("12")) == 12);
  CHECK(count(typed(" 05 ")) == 5);
  CHECK(count(typed("1.234")) == 1234);
  CHECK(count(typed("1 234")) == 1234);
  CHECK(count(typed("1\u00A0234")) == 1234);
  CHECK(count(typed("12 thôn")) == 12);
  CHECK(count(number("1234")) == 1234);
  CHECK(count(number("0")) == 0);
  CHECK_MESSAGE(count(number("1.234")) == -1, "a number of XLSX has a decimal point");
  for (const std::string bad : {"", "-", "mười hai", "12,5", "1,234", "12/15", "12 thôn, 3 xóm",
                                "-3", "12-15", "1.23", "1000000", "1.2345", "12%", "khoảng 12"}) {
    CHECK_MESSAGE(count(typed(bad)) == -1, bad);
  }
  CHECK_MESSAGE(count({"05/12/2026", CellKind::date}) == -1, "Excel made a date of 5/12");
  CHECK(count({"#REF!", CellKind::error}) == -1);
}

TEST_CASE("answers") {
  for (const std::string yes : {"có", "Có", "CÓ", "x", "X", "1", "TRUE", "✓", "đã có", "2"}) {
    CHECK_MESSAGE(answer(yes) == "yes", yes);
  }
  for (const std::string no : {"không", "Không có", "0", "FALSE", "-", "–", "chưa", "ko"}) {
    CHECK_MESSAGE(answer(no) == "no", no);
  }
  for (const std::string open : {"?", "Chưa rõ", "..."})
    CHECK_MESSAGE(answer(open) == "open", open);
  for (const std::string bad : {"có thể", "đang xây", "ok"})
    CHECK_MESSAGE(answer(bad) == "bad", bad);
}

TEST_CASE("targets") {
  CHECK(target(typed("90")) == "90");
  CHECK(target(typed("90%")) == "90");
  CHECK(target(typed("90 %")) == "90");
  CHECK(target(number("90%")) == "90");
  CHECK(target(number("95.5")) == "95,5");
  CHECK(target(typed("95,5")) == "95,5");
  CHECK(target(typed("95.5")) == "95,5");
  CHECK(target(number("12500"), "lượt") == "12.500");
  CHECK(target(typed("12.500"), "lượt") == "12.500");
  CHECK(target(typed("12 500 lượt"), "lượt") == "12.500");
  CHECK(target(typed("02"), "thư viện") == "02");
  CHECK(target(typed("10 - 15")) == "10 - 15");
  CHECK(target(typed("10–15%")) == "10 - 15");
  CHECK(target(typed("02-04"), "thư viện") == "02 - 04");
  CHECK(target(typed("trên 80")) == "trên 80");
  CHECK(target(typed("Trên 80%")) == "trên 80");
  CHECK(target(typed(">80")) == "trên 80");
  CHECK(target(typed(">= 80")) == "ít nhất 80");
  CHECK(target(typed("≥80")) == "ít nhất 80");
  CHECK(target(typed("Tối thiểu 5"), "mô hình") == "ít nhất 5");
  CHECK(target(typed("từ 80% trở lên")) == "ít nhất 80");
  for (const std::string bad : {"đạt", "x", "90 điểm", "15 - 10", "80 trở", "từ 80", "1,2,3", "-5",
                                "<80", "khoảng 80", "80-", "80 - 90 - 95"}) {
    CHECK_MESSAGE(target(typed(bad)) == "bad", bad);
  }
  CHECK_MESSAGE(target(typed("90%"), "lượt") == "bad", "a share where a number is wanted");
  CHECK_MESSAGE(target({"15/10/2026", CellKind::date}) == "bad", "Excel made a date of 10-15");
}

TEST_CASE("deadlines") {
  CHECK(deadline(typed("15/12")) == "15/12");
  CHECK(deadline(typed("15-12")) == "15/12");
  CHECK(deadline(typed("trước ngày 15/12")) == "15/12");
  CHECK(deadline(typed("15 tháng 12 hằng năm")) == "15/12");
  CHECK(deadline(typed("15/12/2026")) == "15/12!");
  CHECK(deadline({"15/12/2026", CellKind::date}) == "15/12!");
  for (const std::string bad :
       {"12/15", "31/6", "12", "tháng 12", "15/12/26", "quý IV", "15/12 và 15/6"}) {
    CHECK_MESSAGE(deadline(typed(bad)) == "bad", bad);
  }
  CHECK(deadline(number("46000")) == "bad");
}

TEST_CASE("numbers of documents") {
  CHECK(read_number(typed("15"), "KH-UBND") == "15");
  CHECK(read_number(number("15"), "KH-UBND") == "15");
  CHECK(read_number(typed("05/KH-UBND"), "KH-UBND") == "5");
  CHECK_FALSE(read_number(typed("15/QĐ-UBND"), "KH-UBND"));
  CHECK_FALSE(read_number(typed("15a"), "KH-UBND"));
  CHECK_FALSE(read_number(typed("0"), "KH-UBND"));
  CHECK_FALSE(read_number(number("1.5"), "KH-UBND"));
}

TEST_CASE("titles of those who sign") {
  CHECK(title("Chủ tịch") == "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
  CHECK(title("CHỦ TỊCH") == "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
  CHECK(title("Chủ tịch UBND xã") == "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
  const std::string deputy = "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH";
  CHECK(title("Phó Chủ tịch") == deputy);
  CHECK(title("PHÓ CHỦ TỊCH") == deputy);
  CHECK(title("PCT") == deputy);
  CHECK(title("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH") == deputy);
  CHECK(title("Q. Chủ tịch") == "TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH");
  CHECK(title("Quyền Chủ tịch") == "TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH");
}

TEST_CASE("the Lưu line and bodies") {
  CHECK(words_of(read_archive(typed("VHXH"))) == "VT, VHXH");
  CHECK(words_of(read_archive(typed("Lưu: VT, VHXH."))) == "VT, VHXH");
  CHECK(words_of(read_archive(typed("VT; KT"))) == "VT, KT");
  CHECK(read_body(typed("Phòng  Văn hóa -\nXã hội")) == "Phòng Văn hóa - Xã hội");
  CHECK_FALSE(read_body(typed("Không có")));
}
