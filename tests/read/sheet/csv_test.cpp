#include "read/sheet/csv.h"

#include <doctest/doctest.h>
#include <string>

#include "read/sheet/xlsx_file.h"

namespace vanban {

namespace {

using Kind = SheetFault::Kind;

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : std::u16string(1, 0xFEFF) + std::u16string(text)) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

}  // namespace

TEST_CASE("separators are found") {
  CHECK(shown(read_csv("mã,tên\n09163,Tiên Du\n")) == "mã|tên\n09163|Tiên Du");
  CHECK(shown(read_csv("mã;tên\n1,5;2,5\n")) == "mã|tên\n1,5|2,5");
  CHECK(shown(read_csv("mã\ttên, loại\n1\ta;b\n")) == "mã|tên, loại\n1|a;b");
  CHECK_MESSAGE(shown(read_csv("DANH SÁCH XÃ, PHƯỜNG\nmã;tên\n1;a\n2;b, c\n")) ==
                    "DANH SÁCH XÃ, PHƯỜNG\nmã|tên\n1|a\n2|b, c",
                "a title above");
  CHECK(shown(read_csv("\"a;b\",c\n\"d;e;f\",g\n")) == "a;b|c\nd;e;f|g");
  CHECK(shown(read_csv("một cột\nhai\n")) == "một cột\nhai");
  CHECK_MESSAGE(shown(read_csv("sep=;\r\na,b;c,d\r\n")) == "a,b|c,d", "named by the file");
  CHECK(shown(read_csv("sep=|\na|b\n")) == "a|b");
}

TEST_CASE("line ends of all systems, in cells too") {
  CHECK(shown(read_csv("a,b\r\nc,d\r\n")) == "a|b\nc|d");
  CHECK(shown(read_csv("a,b\rc,d")) == "a|b\nc|d");
  const auto result = read_csv("a,\"b\r\nc\"\r\nd,e");
  CHECK(std::get<Sheet>(result).at(0, 1).text == "b\nc");
  CHECK(std::get<Sheet>(result).at(1, 0).text == "d");
}

TEST_CASE("quotes") {
  CHECK(shown(read_csv("\"xã \"\"Tiên Du\"\"\",\"\"\n1,2\n")) == "xã \"Tiên Du\"\n1|2");
  CHECK_MESSAGE(shown(read_csv("a \"b\" c,d\ne,f\n")) == "a \"b\" c|d\ne|f", "in the middle");
  CHECK_MESSAGE(shown(read_csv("\"a\"b,c\nd,e\n")) == "ab|c\nd|e", "text behind the closing quote");
  CHECK(fault_of(read_csv("a,b\nc,\"d\ne,f\n")) == SheetFault{Kind::unclosed_quote, 2, 2});
}

TEST_CASE("empty rows and columns at the ends are cut, others stay in place") {
  const auto result = read_csv("a,b,,\n\n,c, ,\u00A0\n,,,\n\n");
  CHECK(shown(result) == "a|b\n\n|c");
  CHECK(std::get<Sheet>(read_csv("")).rows.empty());
  CHECK(std::get<Sheet>(read_csv("\n,,\n")).rows.empty());
}

TEST_CASE("encodings with a mark, text in NFC") {
  CHECK(shown(read_csv("\xEF\xBB\xBFmã,tên\n")) == "mã|tên");
  CHECK(shown(read_csv("Ke\u0302\u0301,hoa\u0323ch\n")) == "Kế|hoạch");
  CHECK(shown(read_csv(utf16(u"mã\ttên\r\n01\tĐông \U0001F4C4", false))) ==
        "mã|tên\n01|Đông \U0001F4C4");
  CHECK(shown(read_csv(utf16(u"mã;tên", true))) == "mã|tên");
}

TEST_CASE("legacy Vietnamese is converted") {
  const auto tcvn3 = read_csv(
      "M\xB7;T\xAAn x\xB7\r\n09163;Ti\xAAn Du\r\n09170;Kinh B\xBE"
      "c\r\n");
  CHECK(shown(tcvn3) == "Mã|Tên xã\n09163|Tiên Du\n09170|Kinh Bắc");
  CHECK(std::get<Sheet>(tcvn3).was == LegacyEncoding::tcvn3);
  const auto vni = read_csv(
      "Maõ,Teân xa\xF5\n1,Kinh Ba\xE9"
      "c\n");
  CHECK_MESSAGE(fault_of(vni).kind == Kind::bad_encoding, "half UTF-8, half not");
  const auto all_vni = read_csv(
      "Ma\xF5,Te\xE2n xa\xF5\n1,\x93Kinh Ba\xE9"
      "c\x94\n");
  CHECK(shown(all_vni) == "Mã|Tên xã\n1|“Kinh Bắc”");
  CHECK(std::get<Sheet>(all_vni).was == LegacyEncoding::vni);
}

TEST_CASE("bytes that are no text are refused with their place") {
  CHECK(fault_of(read_csv("a;b\nc;M\xFCller\n")) == SheetFault{Kind::bad_encoding, 2, 2});
  CHECK(fault_of(read_csv("\xFC;b\n")) == SheetFault{Kind::bad_encoding, 1, 1});
  CHECK(fault_of(read_csv("a,b\n\xFC,b\n")) == SheetFault{Kind::bad_encoding, 2, 1});
  CHECK(fault_of(read_csv("a,b\nc,\"x\ny\xFC\"\n")) == SheetFault{Kind::bad_encoding, 2, 2});
  const SheetFault marked =
      fault_of(read_csv("\xEF\xBB\xBF"
                        "a,\xB7\n"));
  CHECK_MESSAGE(marked.kind == Kind::bad_encoding, "a file that says it is UTF-8");
  CHECK(marked.column == 2);
  CHECK_MESSAGE(fault_of(read_csv("a,b\nc,\x81\n")).kind == Kind::bad_encoding, "no character");
  CHECK(fault_of(read_csv(std::string("a,b\nc,\0", 7))) == SheetFault{Kind::not_text, 2, 2});
  CHECK_MESSAGE(fault_of(read_csv(zipped(workbook("")))).kind == Kind::not_text, "a workbook");
  std::string half = utf16(u"a\tb\nc", false);
  half.pop_back();
  CHECK(fault_of(read_csv(half)).kind == Kind::bad_encoding);
  CHECK_MESSAGE(
      fault_of(read_csv(utf16(std::u16string(1, 0xDC00), false))).kind == Kind::bad_encoding,
      "half a pair");
}

TEST_CASE("tables beyond the limits") {
  SheetLimits limits{100, 3, 2, 4};
  CHECK(fault_of(read_csv("a\nb\nc\nd\n", limits)) == SheetFault{Kind::too_many_rows, 4, 1});
  CHECK(fault_of(read_csv("a,b,c\n", limits)) == SheetFault{Kind::too_many_columns, 1, 3});
  CHECK(fault_of(read_csv("a,b\na,b\na\n", limits)) == SheetFault{Kind::too_many_cells, 3, 1});
  CHECK(fault_of(read_csv(std::string(101, 'a'), limits)) == SheetFault{Kind::too_large});
  CHECK_MESSAGE(shown(read_csv("a,,,,\n\n\n\n\n", limits)) == "a", "empty ones do not count");
}

}  // namespace vanban
