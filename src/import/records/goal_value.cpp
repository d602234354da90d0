#include "import/records/goal_value.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

using Bound = TargetValue::Bound;

struct BoundWords {
  std::string_view words;
  Bound bound;
  bool is_capital;
};

constexpr auto bounds = std::to_array<BoundWords>({{"trên ", Bound::over, false},
                                                   {"ít nhất ", Bound::at_least, false},
                                                   {"Trên ", Bound::over, true},
                                                   {"Ít nhất ", Bound::at_least, true}});

// Longer ones first.
constexpr auto units = std::to_array<std::string_view>(
    {"lượt người",   "lượt khách", "lượt bạn đọc", "lượt",     "mô hình",  "thư viện",
     "câu lạc bộ",   "bảo tàng",   "nhà văn hóa",  "tủ sách",  "bản sách", "cuốn sách",
     "đầu sách",     "cuốn",       "tài liệu",     "hiện vật", "người",    "hộ",
     "học sinh",     "cuộc",       "lớp",          "buổi",     "đợt",      "hội nghị",
     "chương trình", "dự án",      "công trình",   "sản phẩm", "tỷ đồng",  "triệu đồng",
     "thôn",         "xã",         "phường",       "km",       "ha"});

// Before a figure they say that it is none.
constexpr auto vague =
    std::to_array<std::string_view>({"khoảng", "gần", "ước", "xấp xỉ", "dưới", "hơn", "từ", "đến",
                                     "tối đa", "tối thiểu", "quá", "độ", "dự kiến", "còn", "thêm"});

bool ends_with_word(std::string_view text, std::string_view word) {
  text = trim(text);
  if (!text.ends_with(word)) return false;
  text.remove_suffix(word.size());
  return text.empty() || text.back() == ' ';
}

bool is_figure(std::string_view text) {
  constexpr std::string_view allowed = "0123456789.,- ";
  return !text.empty() && text.find_first_not_of(allowed) == text.npos;
}

std::string_view take_digits(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view digits = text.substr(0, end);
  text.remove_prefix(end);
  return digits;
}

// "10/12 thôn" of " (10/12 thôn) …".
std::string_view count_behind(std::string_view text) {
  constexpr std::string_view opening = " (";
  constexpr std::size_t longest = 60;
  if (!text.starts_with(opening)) return {};
  text.remove_prefix(opening.size());
  const std::size_t end = text.substr(0, longest).find(')');
  if (end == text.npos) return {};
  const std::string_view count = text.substr(0, end);
  std::string_view rest = count;
  if (take_digits(rest).empty() || !rest.starts_with('/')) return {};
  rest.remove_prefix(1);
  if (take_digits(rest).empty() || !rest.starts_with(' ')) return {};
  return rest.find_first_of("0123456789,;:/(") == rest.npos ? count : std::string_view{};
}

bool is_same_amount(const TargetValue& value, const Amount& amount) {
  const auto said = amount_of(value);
  return said && said->low == amount.low && said->high == amount.high &&
         said->bound == amount.bound;
}

}  // namespace

std::string_view counted_unit_at(std::string_view text) {
  for (const std::string_view unit : units) {
    if (!text.starts_with(unit)) continue;
    const std::string_view behind = text.substr(unit.size());
    const bool ends = behind.empty() ||
                      std::string_view(" .,;:)/\n").find(behind.front()) != std::string_view::npos;
    if (ends) return unit;
  }
  return {};
}

std::optional<WrittenValue> written_value(std::string_view text, Range range,
                                          const Amount& amount) {
  WrittenValue written;
  written.range = range;
  std::string_view words = text.substr(range.begin, range.end - range.begin);
  const std::string_view before = text.substr(0, range.begin);
  if (std::ranges::any_of(vague, [&](auto word) { return ends_with_word(before, word); }))
    return {};
  for (const BoundWords& bound : bounds) {
    if (!words.starts_with(bound.words)) continue;
    written.value.bound = bound.bound;
    written.is_capital = bound.is_capital;
    words.remove_prefix(bound.words.size());
    break;
  }
  std::string_view behind = text.substr(range.end);
  if (behind.starts_with('/')) return {};
  if (words.ends_with('%')) {
    written.unit = "%";
    words.remove_suffix(1);
    written.value.count = count_behind(behind);
    if (!written.value.count.empty()) {
      written.range.end += written.value.count.size() + std::string_view(" ()").size();
    }
  } else if (!behind.empty()) {
    const bool is_joined = behind.starts_with(no_break_space_utf8);
    behind.remove_prefix(is_joined ? no_break_space_utf8.size() : 1);
    written.unit = counted_unit_at(behind);
    if (is_joined) {
      written.range.end += no_break_space_utf8.size() + written.unit.size();
    }
    written.is_number_only = !is_joined;
  }
  if (!is_figure(words)) return {};
  written.value.text = words;
  return is_same_amount(written.value, amount) ? std::optional(std::move(written)) : std::nullopt;
}

}  // namespace vanban
