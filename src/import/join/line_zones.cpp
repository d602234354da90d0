#include "import/join/line_zones.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "check/words.h"
#include "import/join/open_marks.h"

namespace vanban {

namespace {

constexpr std::size_t longest_head_line = 100;
constexpr std::size_t longest_column = 80;

// Types of Nghị định 30/2020, Điều 7, and others that stand alone on their line.
constexpr std::array<std::string_view, 34> types = {
    "KẾ HOẠCH",      "QUYẾT ĐỊNH", "NGHỊ QUYẾT",      "CHỈ THỊ",        "QUY CHẾ",
    "QUY ĐỊNH",      "THÔNG CÁO",  "THÔNG BÁO",       "HƯỚNG DẪN",      "CHƯƠNG TRÌNH",
    "PHƯƠNG ÁN",     "ĐỀ ÁN",      "DỰ ÁN",           "BÁO CÁO",        "BIÊN BẢN",
    "TỜ TRÌNH",      "HỢP ĐỒNG",   "CÔNG ĐIỆN",       "BẢN GHI NHỚ",    "BẢN THỎA THUẬN",
    "GIẤY ỦY QUYỀN", "GIẤY MỜI",   "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI",
    "PHIẾU CHUYỂN",  "PHIẾU BÁO",  "KẾT LUẬN",        "QUY TRÌNH",      "ĐỀ CƯƠNG",
    "BẢNG SO SÁNH",  "DANH MỤC",   "ĐIỀU LỆ",         "THÔNG TƯ"};

bool is_type(const PageLine& line) {
  return std::ranges::find(types, line.bare) != types.end();
}

bool begins(const PageLine& line, std::initializer_list<std::string_view> openings) {
  return std::ranges::any_of(
      openings, [&](std::string_view opening) { return line.bare.starts_with(opening); });
}

bool holds_country(const PageLine& line) {
  if (line.length() > 240 || !are_all_capitals(line.text)) return false;
  return line.text.find("XÃ HỘI CHỦ NGHĨA") != std::string_view::npos &&
         line.text.find("CỘNG H") != std::string_view::npos;
}

bool is_separator(const PageLine& line) {
  return line.length() >= 20 &&
         line.text.find_first_not_of("\xE2\x95\x90") == std::string_view::npos;
}

// "Phụ lục II" alone or in capitals: not a sentence about it.
bool opens_appendix(const PageLine& line) {
  if (!begins(line, {"Phụ lục", "PHỤ LỤC"}) || line.length() > longest_head_line) return false;
  if (is_all_capitals(line)) return true;
  const std::string_view rest = trim(line.bare.substr(std::string_view("Phụ lục").size()));
  return rest.empty() || line.label.kind == LineLabel::Kind::part ||
         (rest.starts_with("số ") && rest.size() < 12);
}

// "TM. ỦY BAN NHÂN DÂN", maybe beside the recipients.
bool opens_foot(const PageLine& line) {
  if (begins(line, {"Nơi nhận", "NƠI NHẬN", "Nơi gửi"})) return true;
  return begins(line, {"TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "T/L"}) &&
         is_all_capitals(line) && line.length() < longest_head_line;
}

bool is_basis(const PageLine& line) {
  return begins(line, {"Căn cứ ", "Theo đề nghị", "Xét ", "Kính gửi"});
}

// "Thực hiện Quyết định số …" may be a subject as well as the first paragraph.
bool may_open_body(const PageLine& line) {
  return begins(line, {"Thực hiện ", "Thi hành ", "Triển khai ", "Nhằm ", "Để ", "Trên cơ sở",
                       "Ủy ban nhân dân ", "Uỷ ban nhân dân ", "UBND "});
}

bool opens_list(const PageLine& line) {
  switch (line.label.kind) {
    case LineLabel::Kind::roman:
    case LineLabel::Kind::number:
    case LineLabel::Kind::article:
    case LineLabel::Kind::part:
    case LineLabel::Kind::letter:
      return true;
    default:
      return false;
  }
}

class ZoneReader {
 public:
  explicit ZoneReader(std::vector<PageLine>& lines) : lines_(lines) {}

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) {
      PageLine& line = lines_[at_];
      if (line.zone == LineZone::aside) continue;
      if (zone_ == LineZone::body && is_contact(line) && ends_page()) {
        line.zone = LineZone::aside;
        continue;
      }
      zone_ = zone_of(line);
      line.zone = zone_;
      previous_ = &line;
    }
  }

 private:
  LineZone zone_of(const PageLine& line) {
    if (holds_country(line) || is_separator(line)) return LineZone::head;
    const bool inside = previous_ != nullptr && zone_ == LineZone::body && !is_between(line);
    if (!inside && opens_appendix(line)) return open_title(line);
    if (!inside && is_type(line) && !is_command(line)) return open_title(line);
    switch (zone_) {
      case LineZone::head:
        return goes_into_body(line) ? LineZone::body : LineZone::head;
      case LineZone::title:
        return in_title(line);
      case LineZone::foot:
        return leaves_foot(line) ? LineZone::body : LineZone::foot;
      default:
        return opens_foot(line) || opens_signature(line) ? LineZone::foot : LineZone::body;
    }
  }

  // Where the office is reached, at the foot of its first page (Nghị định 30/2020, Phụ lục I).
  static bool is_contact(const PageLine& line) {
    return begins(line,
                  {"Địa chỉ:", "Điện thoại:", "Số điện thoại:", "ĐT:", "E-mail:", "Website:"});
  }

  bool ends_page() const {
    return at_ + 1 < lines_.size() &&
           (lines_[at_ + 1].follows_page_break ||
            (is_contact(lines_[at_ + 1]) && lines_[at_ + 1].blanks == 0));
  }

  LineZone open_title(const PageLine& line) {
    subject_lines_ = 0;
    open_ = {};
    ruled_ = false;
    decides_ = line.bare == "QUYẾT ĐỊNH" || line.bare == "NGHỊ QUYẾT" || line.bare == "CHỈ THỊ";
    return LineZone::title;
  }

  // A document ends before this line.
  bool is_between(const PageLine& line) const {
    return line.follows_page_break || line.blanks > 0 || line.follows_other_block ||
           previous_->last == U'.' || previous_->last == U'/' ||
           line.indent > previous_->indent + 8;
  }

  // "QUYẾT ĐỊNH" over the articles of a decision.
  bool is_command(const PageLine& line) const {
    if (!decides_ || (line.bare != "QUYẾT ĐỊNH" && line.bare != "NGHỊ QUYẾT")) return false;
    return zone_ == LineZone::body && at_ + 1 < lines_.size() &&
           lines_[at_ + 1].label.kind == LineLabel::Kind::article;
  }

  bool goes_into_body(const PageLine& line) const {
    return is_basis(line) || opens_list(line) || is_running_text(line);
  }

  // Too long for a line of head or foot, unless two columns stand beside each other in it.
  static bool is_running_text(const PageLine& line) {
    return line.length() > longest_column && !is_all_capitals(line) && !is_contact(line) &&
           !line.bare.starts_with("(") && line.text.find("   ") == std::string_view::npos;
  }

  // Behind the signature: an appendix or a document that lost its head.
  static bool leaves_foot(const PageLine& line) {
    const bool heading = line.label.kind == LineLabel::Kind::roman && is_all_capitals(line);
    return heading || (is_running_text(line) && line.label.kind != LineLabel::Kind::dash);
  }

  LineZone in_title(const PageLine& line) {
    if (is_drawn_rule(line.text)) {
      ruled_ = subject_lines_ > 0;
      return LineZone::title;
    }
    if (is_basis(line) || opens_list(line)) return LineZone::body;
    if (is_all_capitals(line)) return LineZone::title;
    const bool note = line.bare.starts_with("(");
    if (!note && subject_lines_ > 0 && !open_.any() && !continues_subject(line)) {
      return LineZone::body;
    }
    ++subject_lines_;
    open_.read(line.text);
    return LineZone::title;
  }

  bool continues_subject(const PageLine& line) const {
    if (ruled_ || previous_->bare.ends_with(")")) return false;
    if (opens_in_lower_case(line)) return true;
    if (may_open_body(line) || line.length() > longest_head_line) return false;
    const bool centred = line.indent > 8 && line.length() < 70;
    return centred || (line.blanks == 0 && !has_end_mark(*previous_) &&
                       previous_->length() <= longest_head_line);
  }

  // An office in capitals that nothing but its holder follows.
  bool opens_signature(const PageLine& line) const {
    if (!is_all_capitals(line) || line.label || line.length() > 60) return false;
    return begins(line,
                  {"CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TRƯỞNG ", "PHÓ TRƯỞNG",
                   "BỘ TRƯỞNG", "THỨ TRƯỞNG", "CHÁNH VĂN PHÒNG", "HIỆU TRƯỞNG", "CỤC TRƯỞNG",
                   "TỔNG CỤC TRƯỞNG", "BÍ THƯ", "PHÓ BÍ THƯ", "CHI CỤC TRƯỞNG"}) &&
           previous_ != nullptr && has_end_mark(*previous_) && previous_->last != U':';
  }

  std::vector<PageLine>& lines_;
  const PageLine* previous_ = nullptr;
  LineZone zone_ = LineZone::head;
  std::size_t at_ = 0, subject_lines_ = 0;
  OpenMarks open_;
  bool ruled_ = false;
  bool decides_ = false;
};

}  // namespace

void find_zones(std::vector<PageLine>& lines) {
  ZoneReader(lines).read();
}

}  // namespace vanban
