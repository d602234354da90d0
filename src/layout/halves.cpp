#include "layout/halves.h"

#include <algorithm>

#include "layout/stack.h"

namespace vanban {

namespace {

constexpr double widest_signature = 0.7;  // of the text width

// What the lines of the left column need and what they would like to have.
ContentWidth width_of_left(const Letterhead& head, const LayoutContext& context) {
  ContentWidth width;
  const auto add = [&](const RichText& line, Element element) {
    StyledText styled(context.style);
    styled.add(line, element);
    const ContentWidth own = content_width(styled.spans(), context.line_setting());
    width.minimum = std::max(width.minimum, own.minimum);
    width.maximum = std::max(width.maximum, own.maximum);
  };
  for (const RichText& line : head.superior) add(line, Element::superior);
  for (const RichText& line : head.issuer) add(line, Element::issuer);
  add(head.number, Element::number);
  return width;
}

}  // namespace

Halves letterhead_halves(const Letterhead& head, const LayoutContext& context) {
  const Pt country = std::max(natural_width(head.country, Element::country, context),
                              natural_width(head.motto, Element::motto, context));
  const Pt place_date = natural_width(head.place_date, Element::place_date, context);
  const ContentWidth left = width_of_left(head, context);
  const Pt room = context.width - context.style.column_gap;
  const Pt whole = std::max(country, place_date);
  const Pt right = whole <= room - left.minimum ? whole : std::max(country, room - left.maximum);
  return {std::max(room - right, Pt{1}), context.width - right, right};
}

Halves signing_halves(const Signature& signature, const LayoutContext& context) {
  Pt widest = context.width / 2;
  for (const RichText& line : signature.authority) {
    widest = std::max(widest, natural_width(line, Element::signature_authority, context));
  }
  widest = std::max({widest, natural_width(signature.office, Element::signature_authority, context),
                     natural_width(signature.name, Element::signature_name, context)});
  const Pt right = std::min(widest, context.width * widest_signature);
  return {context.width - right - context.style.column_gap, context.width - right, right};
}

}  // namespace vanban
