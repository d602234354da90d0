#include "model/marker.h"

#include <array>
#include <utility>

namespace vanban {

std::optional<Marker> parse_marker(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, Marker>, 6> words = {{{"1.", Marker::number},
                                                                         {"1.1.", Marker::decimal},
                                                                         {"a)", Marker::letter},
                                                                         {"-", Marker::dash},
                                                                         {"+", Marker::plus},
                                                                         {"none", Marker::none}}};
  for (const auto& [name, marker] : words) {
    if (name == word) return marker;
  }
  return std::nullopt;
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
