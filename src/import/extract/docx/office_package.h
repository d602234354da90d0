// The parts of a Word file and how they refer to each other (ECMA-376 part 2, Open Packaging
// Conventions). Targets are resolved to names inside the archive: `..` leads no further than its
// root, and nothing outside it is ever opened.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "read/archive.h"
#include "read/xml.h"

namespace vanban {

struct PartLink {
  std::string type;    // the last word of its address: "styles", "footnotes" …
  std::string target;  // name of a part
};
using PartLinks = std::map<std::string, PartLink, std::less<>>;  // by id

// Depth of elements in a part. Tables in tables in text boxes need some thirty.
inline constexpr int deepest_office_xml = 250;

class OfficePackage {
 public:
  // Nothing if the bytes are no archive. They must outlive the package.
  static std::optional<OfficePackage> open(std::string_view bytes, std::size_t part_limit);

  bool has(const std::string& part) const { return archive_.has(part); }
  // Damaged, too, if the part is no XML.
  std::variant<Xml, ArchiveFault> xml(const std::string& part) const;
  // Of a part, of the whole package if the name is empty. Those that leave the package are not
  // among them.
  std::variant<PartLinks, ArchiveFault> links(const std::string& part) const;

 private:
  OfficePackage(Archive archive, std::size_t limit)
      : archive_(std::move(archive)), part_limit_(limit) {}

  Archive archive_;
  std::size_t part_limit_;
};

// The first of that type; null if there is none.
const PartLink* find_link(const PartLinks& links, std::string_view type);

// The part with the document's words; where Word puts it, if no relationship says.
std::string main_word_part(const OfficePackage& package);

}  // namespace vanban
