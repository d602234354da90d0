#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>
#include <string>

#include "read/sheet/number_format.h"

namespace vanban {

namespace {

// Spreadsheets keep 15 digits: 0.07 * 100 is 7, not 7.000000000000001.
double with_15_digits(double value) {
  return std::strtod(fmt::format("{:.15g}", value).c_str(), nullptr);
}

std::string show_general(double value) {
  std::string text = fmt::format("{:.15g}", value == 0 ? 0.0 : value);
  std::replace(text.begin(), text.end(), 'e', 'E');
  return text;
}

using Pieces = std::vector<FormatPiece>;

struct Digits {
  std::string whole;  // empty for 0
  std::string decimals;
};

Digits digits_of(double value, std::size_t decimals) {
  const double scale = std::pow(10.0, static_cast<double>(decimals));
  const double rounded = std::round(with_15_digits(value * scale)) / scale;
  const std::string text = fmt::format("{:.{}f}", rounded, decimals);
  const std::size_t point = std::min(text.find('.'), text.size());
  Digits digits{text.substr(0, point), text.substr(std::min(point + 1, text.size()))};
  if (digits.whole == "0") digits.whole.clear();
  return digits;
}

// The pieces before the point, filled from the last; the first place takes all digits that are
// left.
std::string fill_whole(Pieces::const_iterator begin, Pieces::const_iterator end,
                       std::string digits) {
  const auto is_place = [](const FormatPiece& piece) { return piece.placeholder != 0; };
  const auto first_place = std::find_if(begin, end, is_place);
  std::string text;
  while (end != begin) {
    --end;
    std::string shown = end->literal;
    if (end == first_place) {
      shown = digits.empty() && end->placeholder == '0' ? "0" : digits;
    } else if (is_place(*end)) {
      const std::size_t some = digits.empty() ? 0 : 1;
      shown = some == 0 && end->placeholder == '0' ? "0" : digits.substr(digits.size() - some);
      digits.resize(digits.size() - some);
    }
    text.insert(0, shown);
  }
  return text;
}

// The pieces from the point on; zeros at the end show where the format has a 0.
std::string fill_decimals(Pieces::const_iterator begin, Pieces::const_iterator end,
                          const std::string& digits) {
  const std::size_t needed = digits.find_last_not_of('0') + 1;  // 0 if there is none
  std::size_t shown = 0;
  std::size_t place = 0;
  for (auto piece = begin; piece != end; ++piece) {
    if (piece->placeholder == '.' || piece->placeholder == 0) continue;
    ++place;
    if (place <= needed || piece->placeholder == '0') shown = place;
  }
  std::string text;
  place = 0;
  for (auto piece = begin; piece != end; ++piece) {
    if (piece->placeholder == 0) {
      text += piece->literal;
    } else if (piece->placeholder == '.') {
      if (piece == begin && shown > 0) text += '.';
    } else if (place < shown) {
      text += digits[place++];
    }
  }
  return text;
}

std::string show_section(double value, const FormatSection& section) {
  const auto begin = section.pieces.begin();
  const auto end = section.pieces.end();
  const auto point = std::find_if(begin, end, [](const auto& p) { return p.placeholder == '.'; });
  const auto decimals = static_cast<std::size_t>(std::count_if(
      point, end, [](const auto& p) { return p.placeholder != 0 && p.placeholder != '.'; }));
  const double scaled = value * std::pow(10.0, section.shift);
  constexpr std::size_t most_decimals = 15;
  if (scaled >= 1e15 || decimals > most_decimals) return show_general(value);
  const bool has_places = std::any_of(begin, end, [](const auto& p) { return p.placeholder != 0; });
  const Digits digits = digits_of(has_places ? scaled : 0, decimals);
  return fill_whole(begin, point, digits.whole) + fill_decimals(point, end, digits.decimals);
}

bool shows_as_zero(double value, const FormatSection& section) {
  const std::string text = show_section(std::abs(value), section);
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; });
}

std::string show_in_sections(double value, const std::vector<FormatSection>& sections) {
  if (value == 0 && sections.size() > 2) return show_section(0, sections[2]);
  if (value >= 0) return show_section(value, sections[0]);
  if (sections.size() > 1) return show_section(-value, sections[1]);
  const bool sign = !shows_as_zero(value, sections[0]);
  return (sign ? "-" : "") + show_section(-value, sections[0]);
}

}  // namespace

Cell show_number(double value, const NumberFormat& format, bool from_1904) {
  Cell cell{show_general(value), CellKind::number};
  if (format.kind == NumberFormat::Kind::number) {
    cell.text = show_in_sections(value, format.sections);
  } else if (format.kind == NumberFormat::Kind::date) {
    const std::optional<std::string> date = show_serial(value, format.date, from_1904);
    if (date) cell = {*date, CellKind::date};
  }
  return cell;
}

}  // namespace vanban
