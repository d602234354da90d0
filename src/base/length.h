// Lengths with their unit in the type. Layout counts in points (1/72 inch) from the top left corner
// of the page; the law speaks of millimetres.
#pragma once

#include <compare>

namespace vanban {

struct Pt {
  double value = 0;

  friend constexpr auto operator<=>(Pt, Pt) = default;
  friend constexpr Pt operator+(Pt a, Pt b) { return {a.value + b.value}; }
  friend constexpr Pt operator-(Pt a, Pt b) { return {a.value - b.value}; }
  friend constexpr Pt operator-(Pt a) { return {-a.value}; }
  friend constexpr Pt operator*(Pt a, double factor) { return {a.value * factor}; }
  friend constexpr Pt operator*(double factor, Pt a) { return {a.value * factor}; }
  friend constexpr Pt operator/(Pt a, double divisor) { return {a.value / divisor}; }
  friend constexpr double operator/(Pt a, Pt b) { return a.value / b.value; }
  constexpr Pt& operator+=(Pt b) { return value += b.value, *this; }
  constexpr Pt& operator-=(Pt b) { return value -= b.value, *this; }
};

struct Mm {
  double value = 0;

  friend constexpr auto operator<=>(Mm, Mm) = default;
};

constexpr Pt to_pt(Mm length) {
  return {length.value * 72.0 / 25.4};
}
constexpr Mm to_mm(Pt length) {
  return {length.value * 25.4 / 72.0};
}

namespace literals {
constexpr Pt operator""_pt(long double value) {
  return {static_cast<double>(value)};
}
constexpr Pt operator""_pt(unsigned long long value) {
  return {static_cast<double>(value)};
}
constexpr Mm operator""_mm(long double value) {
  return {static_cast<double>(value)};
}
constexpr Mm operator""_mm(unsigned long long value) {
  return {static_cast<double>(value)};
}
}  // namespace literals

}  // namespace vanban
