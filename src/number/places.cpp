#include "number/places.h"

#include <variant>

#include "base/numerals.h"

namespace vanban {

namespace {

// In citations Mục and Điều are capital, khoản and điểm are not (Phụ lục II, V.5).
std::string noun_of(Marker marker) {
  switch (marker) {
    case Marker::section:
      return "Mục ";
    case Marker::article:
      return "";
    case Marker::number:
    case Marker::decimal:
      return "khoản ";
    case Marker::letter:
      return "điểm ";
    case Marker::dash:
    case Marker::plus:
    case Marker::none:
      return "";
  }
  return "";
}

std::string inside(const std::string& name, const std::string& above) {
  return above.empty() ? name : name + " " + above;
}

}  // namespace

std::string label_of(Marker marker, int count, const ItemPlace& outer) {
  switch (marker) {
    case Marker::article:
      return "Điều " + std::to_string(count) + ".";
    case Marker::section:
      return roman(count) + ".";
    case Marker::number:
      return std::to_string(count) + ".";
    case Marker::decimal:
      return outer.figures + std::to_string(count) + ".";
    case Marker::letter:
      return vietnamese_letter(count) + ")";
    case Marker::dash:
      return "-";
    case Marker::plus:
      return "+";
    case Marker::none:
      return "";
  }
  return "";
}

bool has_label(Marker marker) {
  return marker != Marker::dash && marker != Marker::plus && marker != Marker::none;
}

// What has no label of its own leaves those below it to what is around it.
ItemPlace place_of(const Item& item, const ItemPlace& outer) {
  const std::string noun_and_label = noun_of(item.marker) + item.label;
  const std::string name = noun_and_label.substr(0, noun_and_label.size() - 1);
  switch (item.marker) {
    case Marker::article:
    case Marker::section:
    case Marker::letter: {
      const std::string called = inside(name, outer.called);
      return {called, called, ""};
    }
    case Marker::number:
      return {inside(name, outer.called), outer.called, item.label};
    case Marker::decimal:
      // 2.1 names the khoản above it already.
      return {inside(name, outer.above), outer.above, item.label};
    case Marker::dash:
    case Marker::plus:
    case Marker::none:
      return outer;
  }
  return outer;
}

ItemPlace place_in(const Title& title) {
  const bool is_appendix = title.kind == Title::Kind::appendix && !title.name.empty();
  const auto* name = is_appendix ? std::get_if<Text>(&title.name.inlines.front()) : nullptr;
  return name != nullptr ? ItemPlace{name->text, name->text, ""} : ItemPlace{};
}

}  // namespace vanban
