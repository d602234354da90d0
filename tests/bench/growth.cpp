#include "bench/growth.h"

#include <fmt/format.h>
#include <string>

namespace vanban {

namespace {

constexpr const char* head = R"({
  "kind": "ke-hoach", "level": "province", "issuer": {"unit": "24"},
  "symbol": "KH-UBND", "date": {"year": 2026, "month": 6},
  "subject": "Thực hiện Chương trình học tập suốt đời trên địa bàn tỉnh",
  "bases": {"shape": "lines", "items": ["Căn cứ yêu cầu công việc"],
            "lead": "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"},
  "body": [)";
constexpr const char* foot = R"(],
  "recipients": [{"name": "UBND các xã, phường"}, {"archive": ["VT", "VHXH"]}],
  "signature": {"name": "Nguyễn Văn An",
                "position": {"title": "Chủ tịch", "collective": "Ủy ban nhân dân"}}
})";

// A section is about a third of a page.
std::string plan_of(int sections) {
  std::string plan = head;
  for (int n = 0; n < sections; ++n) {
    if (n > 0) plan += ",";
    plan += R"({"title": "NHIỆM VỤ", "items": [)";
    for (int item = 0; item < 4; ++item) {
      if (item > 0) plan += ",";
      plan += fmt::format(
          R"("Các đơn vị rà soát {0} đầu sách, {1} tủ sách và nhu cầu đọc của người dân ở từng )"
          R"(thôn, tổ dân phố; tổ chức luân chuyển sách, báo giữa các điểm đọc, bảo đảm mỗi điểm )"
          R"(có ít nhất {2} đầu sách mới trong năm.")",
          100 + n, 10 + item, 20 + (n + item) % 7);
    }
    plan += "]}";
  }
  return plan + foot;
}

}  // namespace

std::vector<Figure> measure_growth(Workshop& workshop) {
  std::vector<Figure> figures;
  for (const int wanted : {10, 100, 1000}) {
    const Source plan = workshop.add("growth.plan.json", plan_of(3 * wanted));
    const int count = workshop.count_pages(plan);
    Timings ignored;
    Samples samples;
    for (int n = 0; n < 2000 / wanted + 3; ++n) {
      const auto start = processor_time();
      workshop.render(plan, {find_writer("pdf")}, ignored);
      samples.add(processor_time() - start);
    }
    figures.push_back({"growth with pages: CPU of JSON to PDF",
                       fmt::format("{} pages, a page", count), samples.median() / count, "ms"});
  }
  return figures;
}

}  // namespace vanban
