// `vanban import`: a foreign file becomes a plan that renders, and nothing else is touched.
#include <doctest/doctest.h>
#include <string>

#include "support/desk.h"

using namespace vanban::test;

namespace {

// A commune's plan as text copied from somewhere: hard line ends, a page number, a blank date.
constexpr const char* text = R"(ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ QUẢNG NGHIỆP              Độc lập - Tự do - Hạnh phúc

Số:     /KH-UBND      Quảng Nghiệp, ngày    tháng 3 năm 2023

KẾ HOẠCH
Trồng cây phân tán năm 2023

Căn cứ Kế hoạch số 15/KH-UBND ngày 31/01/2023 của Ủy ban nhân dân huyện Tứ Kỳ, Ủy ban
nhân dân xã ban hành Kế hoạch như sau:
I. MỤC TIÊU
1. Mục tiêu chung: Phủ xanh đất trống ven đường và quanh các nhà văn hóa thôn trên
địa bàn xã.
2. Mục tiêu cụ thể
- Năm 2023 trồng 1.200 cây, trong đó có ít nhất 300 cây
2
bóng mát.
- Tỷ lệ cây sống đạt trên 90%.
II. TỔ CHỨC THỰC HIỆN
1. Công chức Địa chính - Nông nghiệp: Chủ trì, hướng dẫn các thôn.
2. Các thôn
Tổ chức trồng và chăm sóc cây.
Trên đây là Kế hoạch trồng cây phân tán năm 2023./.

Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- UBND huyện (b/c);                     CHỦ TỊCH
- Các thôn;
- Lưu: VP.                           Trần Văn Bình
)";

bool contains(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

class Importing : public Desk {
 public:
  Importing() { write("ke-hoach.txt", text); }
};

}  // namespace

TEST_CASE("an imported text renders, and every word of it is there") {
  const Importing desk;
  const Outcome outcome =
      desk.run({"import", "ke-hoach.txt", "-o", "kh.plan.json", "--report", "nhap.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "kh.plan.json\nnhap.json\n");
  CAPTURE(outcome.err);
  CHECK_FALSE(contains(outcome.err, "E0831"));
  CHECK(contains(outcome.err, "ke-hoach.txt:16:"));  // the page number, by its line
  CHECK(contains(desk.read("nhap.json"), "\"E0840\""));
  CHECK(desk.run({"render", "kh.plan.json", "--to", "text", "--width", "0"}).status == 0);
  const std::string printed = desk.read("kh.txt");
  CHECK(contains(printed, "trong đó có ít nhất 300 cây bóng mát."));
  CHECK(contains(printed, "1. Công chức Địa chính - Nông nghiệp: Chủ trì, hướng dẫn các thôn."));
  CHECK(contains(printed, "Trần Văn Bình"));
}

TEST_CASE("without -o the plan is printed") {
  const Importing desk;
  const Outcome outcome = desk.run({"import", "ke-hoach.txt"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "\"kind\": \"ke-hoach\""));
}

TEST_CASE("a plan or report that is there already is not written over") {
  const Importing desk;
  desk.write("co.plan.json", "{}");
  for (const auto* option : {"-o", "--report"}) {
    const Outcome outcome = desk.run({"import", "ke-hoach.txt", option, "co.plan.json"});
    CHECK(outcome.status == 1);
    CHECK(desk.read("co.plan.json") == "{}");
  }
}

TEST_CASE("what cannot be imported is told by what it is") {
  const Importing desk;
  desk.write("cu.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  desk.write("gia.docx", "%PDF-1.7\n");
  desk.write("trong.txt", "");
  const auto code_of = [&](const char* file) { return desk.run({"import", file}).err; };
  CHECK(contains(code_of("cu.doc"), "E0801"));
  CHECK(contains(code_of("gia.docx"), "E0802"));
  CHECK(contains(code_of("trong.txt"), "E0807"));
  CHECK(contains(code_of("khong-co.txt"), "E0101"));
  CHECK(desk.run({"import", "cu.doc"}).status == 1);
}
