// Commands that write single files, with every call about the user's files failing once.
#include <algorithm>
#include <doctest/doctest.h>

#include "cli/rendering.h"
#include "support/engine.h"
#include "support/faulty_desk.h"
#include "support/versions.h"

using namespace vanban::test;

namespace {

void check_has(const std::vector<std::string>& calls, const std::vector<std::string>& expected) {
  for (const std::string& call : expected) {
    CAPTURE(call);
    CHECK(std::ranges::find(calls, call) != calls.end());
  }
}

constexpr const char* note = R"(ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ QUẢNG NGHIỆP              Độc lập - Tự do - Hạnh phúc

Số:     /KH-UBND      Quảng Nghiệp, ngày    tháng 3 năm 2023

KẾ HOẠCH
Trồng cây phân tán năm 2023

I. MỤC TIÊU
1. Phủ xanh đất trống ven đường và quanh các nhà văn hóa thôn.
II. TỔ CHỨC THỰC HIỆN
1. Các thôn tổ chức trồng và chăm sóc cây.
)";

}  // namespace

TEST_CASE("render into a new folder survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) { at.put("x.plan.json", good_plan()); });
  check_has(desk.survive({"render", "x.plan.json", "-o", "ra/moi"}),
            {"open", "read", "close", "stat", "mkdir", "create", "write", "fsync", "rename"});
}

TEST_CASE("render over files that are there survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    at.put("x.plan.json", good_plan());
    at.put("ra/x.pdf", "cũ");
    at.put("ra/x.txt", "cũ");
  });
  check_has(desk.survive({"render", "x.plan.json", "-o", "ra"}), {"fchmod", "write", "rename"});
}

TEST_CASE("import with its report survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) { at.put("ke-hoach.txt", note); });
  check_has(desk.survive({"import", "ke-hoach.txt", "-o", "x.plan.json", "--report", "x.json"}),
            {"read", "write", "rename"});
}

TEST_CASE("a plan of the user's that check --fix writes over survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    std::string plan = read_file(source_path("tests/check/cases/tinh.plan.json"));
    const std::string words = "Đưa sách và tài liệu số đến gần người dân hơn";
    at.put("x.plan.json",
           plan.replace(plan.find(words), words.size(), "Tiếp tục cũng cố  mạng lưới thư viện"));
  });
  check_has(desk.survive({"check", "--fix", "x.plan.json"}), {"fchmod", "write", "rename"});
}

TEST_CASE("an overlay that derive writes survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    at.put("bac-ninh.plan.json", read_file(source_path("data/bac-ninh.plan.json")));
  });
  check_has(desk.survive({"derive", "bac-ninh.plan.json", "--unit", "phường Kinh Bắc", "-o",
                          "kinh-bac.overlay.json"}),
            {"read", "write", "rename"});
}

TEST_CASE("a decision that amend writes survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    at.put("cu.plan.json", sample_text("bac-ninh.plan.json"));
    at.put("moi.plan.json",
           sample_text("bac-ninh.plan.json",
                       {{"\"scope\": [\"commune\"], \"values\": {\"2030\": 60}",
                         "\"scope\": [\"commune\"], \"values\": {\"2030\": 70}"}}));
  });
  check_has(desk.survive({"amend", "cu.plan.json", "moi.plan.json", "-o", "qd.plan.json"}),
            {"read", "write", "rename"});
}
