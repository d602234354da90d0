// Which element of the style sheet a piece of the document is, for all who set it: layout and the
// flow writers must agree.
#pragma once

#include "model/document.h"
#include "model/marker.h"
#include "model/style.h"

namespace vanban {

// The heading of an item marked so; a heading without a marker looks like that of a khoản.
constexpr Element title_element(Marker marker) {
  switch (marker) {
    case Marker::article:
      return Element::article_title;
    case Marker::section:
      return Element::section_title;
    case Marker::number:
      return Element::number_title;
    case Marker::decimal:
      return Element::decimal_title;
    case Marker::letter:
      return Element::letter_title;
    case Marker::dash:
    case Marker::plus:
      return Element::dash_title;
    case Marker::none:
      return Element::number_title;
  }
  return Element::number_title;
}

constexpr Element element_of(CentredLine::Kind kind) {
  return kind == CentredLine::Kind::authority ? Element::authority : Element::enacting;
}

constexpr Element element_of(Paragraph::Kind kind) {
  return kind == Paragraph::Kind::basis ? Element::basis : Element::body;
}

struct TitleElements {
  Element name, subject, reference;
};

constexpr TitleElements elements_of(Title::Kind kind) {
  return kind == Title::Kind::document
             ? TitleElements{Element::type_name, Element::subject, Element::reference}
             : TitleElements{Element::appendix_name, Element::appendix_title,
                             Element::appendix_reference};
}

}  // namespace vanban
