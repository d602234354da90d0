#include "read/sheet/workbook.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace vanban {

namespace {

using Kind = SheetFault::Kind;

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

int to_int(std::optional<std::string_view> text, int otherwise) {
  int number = otherwise;
  if (text) std::from_chars(text->data(), text->data() + text->size(), number);
  return number;
}

bool is_true(std::optional<std::string_view> text) {
  return text == "1" || text == "true" || text == "on";
}

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash));
}

// The name of the part that a relationship of another part points to.
std::string resolve(std::string folder, std::string_view target) {
  if (target.substr(0, 1) == "/") return std::string(target.substr(1));
  while (!target.empty()) {
    const std::size_t slash = std::min(target.find('/'), target.size());
    const std::string_view step = target.substr(0, slash);
    target.remove_prefix(std::min(slash + 1, target.size()));
    if (step == "..") {
      folder = folder_of(folder);
    } else if (step != "." && !step.empty()) {
      folder += (folder.empty() ? "" : "/") + std::string(step);
    }
  }
  return folder;
}

struct Relationship {
  std::string type;  // the last word of its address: "worksheet", in both editions of the standard
  std::string part;
};
using Relationships = std::map<std::string, Relationship, std::less<>>;

std::variant<Relationships, SheetFault> read_relationships(const Archive& archive,
                                                           const std::string& part,
                                                           const SheetLimits& limits) {
  const std::string folder = folder_of(part);
  const std::string name = part.substr(folder.empty() ? 0 : folder.size() + 1);
  const std::string rels = (folder.empty() ? "" : folder + "/") + "_rels/" + name + ".rels";
  const auto xml = read_xml_part(archive, rels, limits);
  if (const auto* fault = std::get_if<SheetFault>(&xml)) return *fault;
  Relationships result;
  for (const XmlElement element : std::get<Xml>(xml).root()) {
    const std::string_view type = element.attribute("Type").value_or("");
    const std::string id(element.attribute("Id").value_or(""));
    result[id] = {std::string(type.substr(type.rfind('/') + 1)),
                  resolve(folder, element.attribute("Target").value_or(""))};
  }
  return result;
}

// Empty if there is none.
std::string part_of_type(const Relationships& relationships, std::string_view type) {
  for (const auto& [id, relationship] : relationships) {
    if (relationship.type == type) return relationship.part;
  }
  return {};
}

bool find_sheet(Workbook& book, XmlElement root, const Relationships& relationships) {
  for (const XmlElement sheet : root.child("sheets")) {
    if (ends_with(sheet.attribute("state").value_or("visible"), "idden")) continue;
    const auto found = relationships.find(sheet.attribute("id").value_or(""));
    if (found == relationships.end() || found->second.type != "worksheet") continue;
    book.sheet_name = unescaped(sheet.attribute("name").value_or(""));
    book.sheet_part = found->second.part;
    return true;
  }
  return false;
}

void take_styles(Workbook& book, XmlElement root) {
  std::map<int, std::string> codes;
  for (const XmlElement format : root.child("numFmts")) {
    codes[to_int(format.attribute("numFmtId"), 0)] = format.attribute("formatCode").value_or("");
  }
  std::map<int, std::size_t> places;
  for (const XmlElement style : root.child("cellXfs")) {
    const int id = to_int(style.attribute("numFmtId"), 0);
    const auto [place, is_new] = places.emplace(id, book.formats.size());
    if (is_new) {
      const auto code = codes.find(id);
      book.formats.push_back(
          parse_number_format(code == codes.end() ? built_in_format(id) : code->second));
    }
    book.styles.push_back(place->second);
  }
}

std::optional<SheetFault> take_strings(Workbook& book, XmlElement root, const SheetLimits& limits) {
  std::size_t bytes = 0;
  for (const XmlElement item : root) {
    if (item.name() != "si") continue;
    book.strings.push_back(string_item(item));
    bytes += book.strings.back().size();
    if (bytes > limits.bytes) return SheetFault{Kind::too_large};
  }
  return std::nullopt;
}

// Both parts may be missing.
std::optional<SheetFault> take_parts(Workbook& book, const Archive& archive,
                                     const Relationships& relationships,
                                     const SheetLimits& limits) {
  for (const std::string_view type : {"styles", "sharedStrings"}) {
    const std::string part = part_of_type(relationships, type);
    if (part.empty() || !archive.has(part)) continue;
    const auto xml = read_xml_part(archive, part, limits);
    if (const auto* fault = std::get_if<SheetFault>(&xml)) return *fault;
    const XmlElement root = std::get<Xml>(xml).root();
    if (type == "styles") {
      take_styles(book, root);
    } else if (const auto fault = take_strings(book, root, limits)) {
      return fault;
    }
  }
  return std::nullopt;
}

}  // namespace

const NumberFormat& Workbook::format_of(std::size_t style) const {
  static const NumberFormat general;
  return style < styles.size() ? formats[styles[style]] : general;
}

std::variant<Xml, SheetFault> read_xml_part(const Archive& archive, const std::string& part,
                                            const SheetLimits& limits) {
  const auto bytes = archive.read(part, limits.bytes);
  if (const auto* fault = std::get_if<ArchiveFault>(&bytes)) {
    return SheetFault{*fault == ArchiveFault::too_large ? Kind::too_large : Kind::damaged};
  }
  std::optional<Xml> xml = Xml::parse(std::get<std::string>(bytes));
  if (!xml) return SheetFault{Kind::damaged};
  return std::move(*xml);
}

std::variant<Workbook, SheetFault> read_workbook(const Archive& archive,
                                                 const SheetLimits& limits) {
  const auto package = read_relationships(archive, "", limits);
  if (std::holds_alternative<SheetFault>(package)) return SheetFault{Kind::not_a_workbook};
  const std::string part = part_of_type(std::get<Relationships>(package), "officeDocument");
  if (part.empty()) return SheetFault{Kind::not_a_workbook};
  const auto xml = read_xml_part(archive, part, limits);
  if (const auto* fault = std::get_if<SheetFault>(&xml)) return *fault;
  const XmlElement root = std::get<Xml>(xml).root();
  if (root.name() != "workbook") return SheetFault{Kind::not_a_workbook};
  const auto relationships = read_relationships(archive, part, limits);
  if (const auto* fault = std::get_if<SheetFault>(&relationships)) return *fault;
  const auto& related = std::get<Relationships>(relationships);

  Workbook book;
  book.from_1904 = is_true(root.child("workbookPr").attribute("date1904"));
  if (!find_sheet(book, root, related)) return SheetFault{Kind::no_visible_sheet};
  if (const auto fault = take_parts(book, archive, related, limits)) return *fault;
  return book;
}

}  // namespace vanban
