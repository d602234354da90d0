#include "layout/lines/measured_text.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace vanban {

JoinedText::JoinedText(std::span<const Span> spans) {
  std::size_t size = 0;
  for (const Span& span : spans) size += span.text.size();
  text.reserve(size);
  begins.reserve(spans.size());
  for (const Span& span : spans) {
    begins.push_back(text.size());
    text += span.text;
  }
  std::ranges::replace(text, '\t', ' ');
}

std::size_t JoinedText::span_at(std::size_t offset) const {
  const auto behind = std::ranges::upper_bound(begins, offset);
  return static_cast<std::size_t>(behind - begins.begin()) - 1;
}

bool Stretch::looks_like(const Stretch& other) const {
  return face == other.face && document_face == other.document_face && size == other.size &&
         colour == other.colour && rise == other.rise && node == other.node;
}

namespace {

struct MeasuredGlyph {
  FaceId face;
  Glyph glyph;
};

// Where the document's own face lacks it.
MeasuredGlyph find_elsewhere(char32_t character, const Face& face, const FontSet& fonts) {
  const FaceId id = fonts.face_for(character, {face.bold, face.italic});
  return {id, fonts.face(id).glyph(character)};
}

// Adds up characters in font units.
class Tape {
 public:
  explicit Tape(const FontSet& fonts) : fonts_(fonts) {}

  void set_to(const Stretch& stretch) {
    start_ = stretch.place;
    units_ = 0;
    scale_ = stretch.size / fonts_.face(stretch.face).units_per_em;
  }
  void add(std::int64_t units) { units_ += units; }
  void add_space(Glyph space) {
    units_ += space.advance;
    ++start_.spaces;
  }
  Place place() const {
    return {start_.position + scale_ * static_cast<double>(units_), start_.spaces};
  }
  Pt width_of(Glyph glyph) const { return scale_ * glyph.advance; }

 private:
  const FontSet& fonts_;
  Place start_;
  Pt scale_;
  std::int64_t units_ = 0;
};

class Measurer {
 public:
  Measurer(const JoinedText& joined, const FontSet& fonts, MissingGlyphs& missing)
      : joined_(joined), fonts_(fonts), missing_(missing), tape_(fonts) {}

  MeasuredText measure(std::span<const Span> spans, std::size_t begin, std::size_t end,
                       std::span<const BreakOpportunity> breaks);

 private:
  void measure_span(const Span& span, std::size_t begin, std::size_t end);
  void measure_letters(std::size_t& at, std::size_t end);
  void measure_character(const Span& span, std::size_t& at);
  void begin_stretch(std::size_t at, const Span& span, FaceId face);
  void add_point(std::size_t at, BreakClass how);
  void pass_breaks(std::size_t at);
  std::size_t next_break() const {
    return breaks_.empty() ? std::string::npos : passage_.begin + breaks_.front().at;
  }

  const JoinedText& joined_;
  const FontSet& fonts_;
  MissingGlyphs& missing_;
  Tape tape_;
  MeasuredText passage_;
  std::span<const BreakOpportunity> breaks_;  // those still to come
  // Behind the last character that is no space, where spaces follow it.
  std::optional<Place> words_end_;
  Pt spaces_;
};

void Measurer::begin_stretch(std::size_t at, const Span& span, FaceId face) {
  const FaceId document_face = FontSet::document_face(span.emphasis);
  const Stretch stretch{at,        tape_.place(), face,      document_face,
                        span.size, span.colour,   span.rise, span.node};
  std::vector<Stretch>& stretches = passage_.stretches;
  if (!stretches.empty() && stretches.back().looks_like(stretch)) return;
  stretches.push_back(stretch);
  tape_.set_to(stretch);
}

void Measurer::add_point(std::size_t at, BreakClass how) {
  const Place next = tape_.place();
  passage_.points.push_back({at, how, words_end_.value_or(next), next});
}

void Measurer::pass_breaks(std::size_t at) {
  if (at != next_break()) return;
  add_point(at, breaks_.front().how);
  breaks_ = breaks_.subspan(1);
}

void Measurer::measure_span(const Span& span, std::size_t begin, std::size_t end) {
  begin_stretch(begin, span, FontSet::document_face(span.emphasis));
  for (std::size_t at = begin; at < end;) {
    pass_breaks(at);
    measure_letters(at, std::min(end, next_break()));
    if (at < end && at != next_break()) measure_character(span, at);
  }
}

// As far as they are in the face of the stretch: of them nothing but the widths matters.
void Measurer::measure_letters(std::size_t& at, std::size_t end) {
  const Stretch& stretch = passage_.stretches.back();
  if (stretch.face != stretch.document_face) return;
  const Face& face = fonts_.face(stretch.face);
  const std::string_view text = joined_.text;
  std::int64_t units = 0;
  const std::size_t begin = at;
  while (at < end && text[at] != ' ') {
    std::size_t behind = at;
    const Glyph glyph = face.glyph(next_code_point(text, behind));
    if (glyph.id == 0) break;
    units += glyph.advance;
    at = behind;
  }
  if (at == begin) return;
  words_end_.reset();
  tape_.add(units);
}

void Measurer::measure_character(const Span& span, std::size_t& at) {
  const std::size_t here = at;
  const char32_t character = next_code_point(joined_.text, at);
  const FaceId own = FontSet::document_face(span.emphasis);
  MeasuredGlyph found{own, fonts_.face(own).glyph(character)};
  if (found.glyph.id == 0) found = find_elsewhere(character, fonts_.face(own), fonts_);
  const auto [face, glyph] = found;
  if (glyph.id == 0) missing_.report(character, span.where);
  if (face != passage_.stretches.back().face) begin_stretch(here, span, face);
  if (character == ' ') {
    if (!words_end_) words_end_ = tape_.place();
    spaces_ += tape_.width_of(glyph);
    tape_.add_space(glyph);
  } else {
    words_end_.reset();
    tape_.add(glyph.advance);
  }
}

MeasuredText Measurer::measure(std::span<const Span> spans, std::size_t begin, std::size_t end,
                               std::span<const BreakOpportunity> breaks) {
  passage_.begin = begin;
  passage_.end = end;
  passage_.points.reserve(breaks.size() + 2);
  add_point(begin, BreakClass::allowed);
  breaks_ = breaks;
  std::size_t span = joined_.span_at(begin);
  do {
    measure_span(spans[span], std::max(begin, joined_.begins[span]),
                 std::min(end, joined_.end_of(span)));
    ++span;
  } while (span < spans.size() && joined_.begins[span] < end);
  add_point(end, BreakClass::allowed);
  const std::size_t spaces = tape_.place().spaces;
  if (spaces > 0) passage_.space = spaces_ / static_cast<double>(spaces);
  return std::move(passage_);
}

}  // namespace

MeasuredText measure(const JoinedText& joined, std::span<const Span> spans, std::size_t begin,
                     std::size_t end, std::span<const BreakOpportunity> breaks,
                     const FontSet& fonts, MissingGlyphs& missing) {
  return Measurer(joined, fonts, missing).measure(spans, begin, end, breaks);
}

void for_each_character(const MeasuredText& passage, std::string_view text, const FontSet& fonts,
                        const BreakPoint& from, const BreakPoint& to, const CharacterVisit& visit) {
  auto stretch = std::ranges::upper_bound(passage.stretches, from.at, {}, &Stretch::begin) - 1;
  Stretch start = *stretch++;
  start.place = from.next;
  Tape tape(fonts);
  tape.set_to(start);
  Place ink = from.next;
  for (std::size_t at = from.at; at < to.at;) {
    while (stretch != passage.stretches.end() && stretch->begin <= at) {
      start = *stretch++;
      tape.set_to(start);
    }
    const char32_t character = next_code_point(text, at);
    const Glyph glyph = fonts.face(start.face).glyph(character);
    if (character == ' ') {
      tape.add_space(glyph);
    } else {
      tape.add(glyph.advance);
      ink = tape.place();
    }
    visit(character, {at, BreakClass::last_resort, ink, tape.place()});
  }
}

}  // namespace vanban
