#include "write/debug/pages_dump.h"

#include <cmath>
#include <fmt/format.h>
#include <string_view>
#include <variant>

#include "base/overloaded.h"
#include "write/debug/escaped.h"

namespace vanban {

namespace {

// Never "-0.00": a rounding error must not show.
std::string hundredths(Pt length) {
  const double rounded = std::round(length.value * 100) / 100;
  return fmt::format("{:.2f}", rounded == 0 ? 0.0 : rounded);
}

std::string colour_text(Colour colour) {
  if (colour == Colour{}) return {};
  return fmt::format(" #{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

std::string face_name(FaceId face, const FontSet& fonts) {
  return face < fonts.faces().size() ? fonts.face(face).name : fmt::format("face-{}", face);
}

std::string dump(const TextRun& run, const FontSet& fonts) {
  const std::string wider = hundredths(run.space_stretch);
  const std::string stretch = wider == "0.00" ? "" : " stretch " + wider;
  return fmt::format("text {},{} {} {}{}{} \"{}\"", hundredths(run.x), hundredths(run.baseline),
                     face_name(run.face, fonts), hundredths(run.size), stretch,
                     colour_text(run.colour), escaped(run.text, "\""));
}

std::string dump(const Rule& rule) {
  return fmt::format("rule {},{} to {},{} thick {}", hundredths(rule.x1), hundredths(rule.y1),
                     hundredths(rule.x2), hundredths(rule.y2), hundredths(rule.thickness));
}

std::string dump(const Box& box) {
  return fmt::format("box {},{} size {} x {} thick {}{}", hundredths(box.x), hundredths(box.y),
                     hundredths(box.width), hundredths(box.height), hundredths(box.thickness),
                     colour_text(box.colour));
}

std::string dump(const Field& field, const Structure& structure) {
  return fmt::format("field {},{} size {} x {} {}", hundredths(field.x), hundredths(field.y),
                     hundredths(field.width), hundredths(field.height), structure[field.node].id);
}

std::string dump(const Page& page, std::size_t number, const FontSet& fonts,
                 const Structure& structure) {
  std::string out =
      fmt::format("page {}, {} x {}\n", number, hundredths(page.width), hundredths(page.height));
  for (const PageItem& item : page.items) {
    out += "  ";
    out += std::visit(overloaded{
                          [&](const TextRun& run) { return dump(run, fonts); },
                          [](const Rule& rule) { return dump(rule); },
                          [](const Box& box) { return dump(box); },
                          [&](const Field& field) { return dump(field, structure); },
                      },
                      item);
    out += '\n';
  }
  return out;
}

}  // namespace

std::string write_pages_dump(const PagedDocument& document, const PageResources& resources,
                             const WriteOptions&, Diagnostics&) {
  std::string out;
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    out += dump(document.pages[i], i + 1, resources.fonts, document.structure);
  }
  return out;
}

}  // namespace vanban
