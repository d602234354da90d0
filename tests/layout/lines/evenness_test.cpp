// Word gaps of real text in the real font: as even as those of the best typesetters.
#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <numeric>

#include "layout/lines/set_lines.h"
#include "support/document_fonts.h"

using namespace vanban;

namespace {

constexpr const char* paragraphs[] = {
    "Căn cứ Quyết định số 1520/QĐ-TTg ngày 09 tháng 12 năm 2022 của Thủ tướng Chính phủ, Ủy ban "
    "nhân dân tỉnh ban hành Kế hoạch triển khai các hoạt động học tập suốt đời trong thư viện, bảo "
    "tàng, trung tâm văn hóa trên địa bàn tỉnh đến năm 2030 với những nội dung chủ yếu như sau:",
    "- Nâng cao nhận thức của các cấp ủy, chính quyền, đoàn thể và Nhân dân về vai trò của việc "
    "đọc "
    "sách; từng bước hình thành thói quen đọc trong gia đình, nhà trường, cơ quan và ở mỗi khu dân "
    "cư, nhất là tại các xã vùng sâu, vùng xa còn thiếu nơi đọc và thiếu người hướng dẫn.",
    "- Phấn đấu mỗi năm số lượt bạn đọc tăng từ 10 - 15%; ít nhất 60% thư viện cấp xã có máy tính "
    "nối mạng; 100% viên chức làm công tác thư viện được bồi dưỡng nghiệp vụ một lần trong năm, "
    "kinh phí bình quân 50 triệu đồng cho mỗi lớp, do ngân sách tỉnh bảo đảm theo phân cấp.",
    "Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Sở Tài chính và "
    "các cơ quan, đơn vị có liên quan hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; "
    "định kỳ trước ngày 15 tháng 11 hằng năm tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh và Bộ "
    "Văn hóa, Thể thao và Du lịch theo quy định tại khoản 2 Điều 5 của Quy chế nêu trên.",
    "Khuyến khích các tổ chức, cá nhân, doanh nghiệp đóng góp sách, trang thiết bị và kinh phí để "
    "xây dựng tủ sách dòng họ, tủ sách thôn, thư viện tư nhân phục vụ cộng đồng; kịp thời biểu "
    "dương những tập thể, cá nhân có nhiều đóng góp cho phong trào đọc sách ở địa phương.",
    "Bảo tàng tỉnh đổi mới nội dung trưng bày, tăng cường các buổi trải nghiệm cho học sinh; xây "
    "dựng các chuyên đề lưu động đưa hiện vật, tư liệu về trường học và nhà văn hóa thôn, bản; "
    "đẩy mạnh số hóa hiện vật, giới thiệu trên không gian mạng để người dân có thể tham quan từ "
    "xa, không phụ thuộc vào thời gian và khoảng cách đi lại giữa các vùng trong tỉnh.",
    "Trong quá trình tổ chức thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa "
    "phương "
    "kịp thời phản ánh về Sở Văn hóa, Thể thao và Du lịch để tổng hợp, báo cáo Ủy ban nhân dân "
    "tỉnh xem xét, quyết định./.",
};

// The gaps of every stretched or shrunk line, in shares of the font's space.
std::vector<double> gaps(LineBreaking breaking) {
  const BreakingWords words{{"đồng", "triệu đồng", "lớp"},
                            {"số", "ngày", "tháng", "năm", "khoản", "Điều"}};
  const FontSet& fonts = test::document_fonts();
  const Pt size{14};
  std::vector<double> found;
  Diagnostics diagnostics;
  for (const char* text : paragraphs) {
    const Span span{text, {}, size, {}, {}, std::nullopt, {}};
    const ParagraphShape shape{to_pt(Mm{160}), to_pt(Mm{10}), Align::justify};
    std::vector<Line> lines =
        set_lines(std::span(&span, 1), shape, {fonts, words, breaking}, diagnostics);
    lines.pop_back();
    for (const Line& line : lines) {
      const TextRun& run = line.runs.at(0);
      const auto spaces = std::ranges::count(run.text, ' ') - 1;  // one hangs
      const Pt space =
          size * (fonts.face(0).glyph(' ').advance / double(fonts.face(0).units_per_em));
      found.insert(found.end(), static_cast<std::size_t>(spaces), 1 + run.space_stretch / space);
    }
  }
  CHECK(diagnostics.all().empty());
  std::ranges::sort(found);
  return found;
}

double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

TEST_CASE("word gaps are as even as the best typesetters'") {
  const std::vector<double> even = gaps(LineBreaking::total_fit);
  REQUIRE(even.size() > 300);
  CHECK(std::abs(mean(even) - 1) < 0.1);
  CHECK(even[even.size() * 95 / 100] <= 1.31);
  CHECK(even.back() <= 1.7);
  CHECK(even.front() >= 0.69);
}

TEST_CASE("first fit never shrinks spaces and leaves wider gaps") {
  const std::vector<double> wide = gaps(LineBreaking::first_fit);
  CHECK(wide.front() >= 1);
  CHECK(mean(wide) > mean(gaps(LineBreaking::total_fit)) + 0.1);
}
