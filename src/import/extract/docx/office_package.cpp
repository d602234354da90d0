#include "import/extract/docx/office_package.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace vanban {

namespace {

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(part.substr(0, slash + 1));
}

std::string without_dots(std::string_view path) {
  std::vector<std::string_view> steps;
  for (std::size_t from = 0; from <= path.size();) {
    const std::size_t end = std::min(path.find_first_of("/\\", from), path.size());
    const std::string_view step = path.substr(from, end - from);
    if (step == "..") {
      if (!steps.empty()) steps.pop_back();
    } else if (!step.empty() && step != ".") {
      steps.push_back(step);
    }
    from = end + 1;
  }
  std::string name;
  for (const std::string_view step : steps) name.append(name.empty() ? "" : "/").append(step);
  return name;
}

std::string resolved(std::string_view folder, std::string_view target) {
  const bool is_absolute = target.starts_with('/');
  return without_dots(is_absolute ? std::string(target) : std::string(folder).append(target));
}

std::string links_part(std::string_view part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

}  // namespace

std::optional<OfficePackage> OfficePackage::open(std::string_view bytes, std::size_t part_limit) {
  std::optional<Archive> archive = Archive::open(bytes);
  if (!archive) return std::nullopt;
  return OfficePackage(std::move(*archive), part_limit);
}

std::variant<Xml, ArchiveFault> OfficePackage::xml(const std::string& part) const {
  const auto bytes = archive_.read(part, part_limit_);
  if (const auto* fault = std::get_if<ArchiveFault>(&bytes)) return *fault;
  std::optional<Xml> xml = Xml::parse(std::get<std::string>(bytes), deepest_office_xml);
  if (!xml) return ArchiveFault::damaged;
  return std::move(*xml);
}

std::variant<PartLinks, ArchiveFault> OfficePackage::links(const std::string& part) const {
  const auto parsed = xml(links_part(part));
  if (const auto* fault = std::get_if<ArchiveFault>(&parsed)) {
    if (*fault != ArchiveFault::missing) return *fault;
    return PartLinks{};
  }
  PartLinks links;
  for (const XmlElement link : std::get<Xml>(parsed).root()) {
    if (link.attribute("TargetMode") == "External") continue;
    const std::string_view type = link.attribute("Type").value_or("");
    links.emplace(link.attribute("Id").value_or(""),
                  PartLink{std::string(type.substr(type.rfind('/') + 1)),
                           resolved(folder_of(part), link.attribute("Target").value_or(""))});
  }
  return links;
}

const PartLink* find_link(const PartLinks& links, std::string_view type) {
  const auto found = std::ranges::find(
      links, type, [](const auto& link) { return std::string_view(link.second.type); });
  return found == links.end() ? nullptr : &found->second;
}

std::string main_word_part(const OfficePackage& package) {
  const auto links = package.links("");
  const auto* known = std::get_if<PartLinks>(&links);
  const PartLink* main = known == nullptr ? nullptr : find_link(*known, "officeDocument");
  return main == nullptr ? "word/document.xml" : main->target;
}

}  // namespace vanban
