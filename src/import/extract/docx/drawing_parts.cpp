#include "import/extract/docx/drawing_parts.h"

#include <string_view>
#include <utility>
#include <variant>

#include "base/utf8.h"

namespace vanban {

namespace {

// The words of each element of that name below, with spaces between those inside.
void collect(XmlElement element, std::string_view name, std::vector<std::string>& words) {
  if (element.name() == name) {
    words.push_back(element.whole_text());
    return;
  }
  for (const XmlElement child : element) collect(child, name, words);
}

void collect_paragraphs(XmlElement element, std::vector<std::string>& lines) {
  if (element.name() != "p") {
    for (const XmlElement child : element) collect_paragraphs(child, lines);
    return;
  }
  std::vector<std::string> words;
  collect(element, "t", words);
  std::string line;
  for (const std::string& word : words) line += word;
  if (!trim(line).empty()) lines.push_back(std::move(line));
}

// What the categories and series of a chart are called; figures are data, not words.
void collect_chart_names(XmlElement element, std::vector<std::string>& words) {
  if (element.name() == "strCache") {
    collect(element, "v", words);
    return;
  }
  for (const XmlElement child : element) collect_chart_names(child, words);
}

std::variant<Xml, ArchiveFault> linked_part(std::optional<std::string_view> id,
                                            const WordFile& file, const WordPlace& place) {
  if (!id || place.links == nullptr) return ArchiveFault::missing;
  const auto link = place.links->find(*id);
  if (link == place.links->end()) return ArchiveFault::missing;
  return file.package.xml(link->second.target);
}

void read_chart(XmlElement element, const WordFile& file, const WordPlace& place,
                DrawingParts& parts) {
  ++parts.objects;
  const auto part = linked_part(element.attribute("id"), file, place);
  const auto* xml = std::get_if<Xml>(&part);
  if (xml == nullptr) return;
  std::vector<std::string> names;
  collect_paragraphs(xml->root(), names);
  collect_chart_names(xml->root(), names);
  std::string words;
  for (const std::string& name : names) words.append(words.empty() ? "" : "; ").append(name);
  if (!words.empty()) parts.charts.push_back(std::move(words));
}

void read_diagram(XmlElement element, const WordFile& file, const WordPlace& place,
                  DrawingParts& parts) {
  const auto part = linked_part(element.attribute("dm"), file, place);
  if (const auto* xml = std::get_if<Xml>(&part)) collect_paragraphs(xml->root(), parts.words);
}

}  // namespace

void read_drawing(XmlElement drawing, const WordFile& file, const WordPlace& place,
                  DrawingParts& parts) {
  const std::string_view name = drawing.name();
  if (name == "txbxContent") return parts.boxes.push_back(drawing);
  if (name == "AlternateContent") {
    if (const XmlElement one = chosen(drawing)) read_drawing(one, file, place, parts);
    return;
  }
  if (name == "chart" && drawing.attribute("id")) return read_chart(drawing, file, place, parts);
  if (name == "relIds") return read_diagram(drawing, file, place, parts);
  if (name == "textpath") parts.words.emplace_back(drawing.attribute("string").value_or(""));
  if (name == "pic" || name == "imagedata") {
    ++parts.pictures;
    return;
  }
  const std::size_t pictures = parts.pictures;
  for (const XmlElement child : drawing) read_drawing(child, file, place, parts);
  if (name != "object") return;
  // The picture of an embedded object is that object.
  parts.pictures = pictures;
  ++parts.objects;
}

}  // namespace vanban
