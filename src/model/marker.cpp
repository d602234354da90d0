#include "model/marker.h"

#include <array>
#include <utility>

namespace vanban {

namespace {

constexpr std::array<std::pair<std::string_view, Marker>, 6> words = {{{"1.", Marker::number},
                                                                       {"1.1.", Marker::decimal},
                                                                       {"a)", Marker::letter},
                                                                       {"-", Marker::dash},
                                                                       {"+", Marker::plus},
                                                                       {"none", Marker::none}}};

}  // namespace

std::optional<Marker> parse_marker(std::string_view word) {
  for (const auto& [name, marker] : words) {
    if (name == word) return marker;
  }
  return std::nullopt;
}

std::string_view marker_word(Marker marker) {
  for (const auto& [name, known] : words) {
    if (known == marker) return name;
  }
  return {};
}

Marker default_inner_marker(Marker outer) {
  switch (outer) {
    case Marker::article:
    case Marker::section:
      return Marker::number;
    case Marker::number:
    case Marker::decimal:
    case Marker::letter:
    case Marker::none:
      return Marker::dash;
    case Marker::dash:
    case Marker::plus:
      return Marker::plus;
  }
  return Marker::dash;
}

}  // namespace vanban
