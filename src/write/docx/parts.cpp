#include "write/docx/parts.h"

#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace vanban {

namespace {

constexpr std::string_view type_of_word =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::string_view package_relations =
    "http://schemas.openxmlformats.org/package/2006/relationships";

std::string override_of(std::string_view name, std::string_view type) {
  return fmt::format("<Override PartName=\"/{}\" ContentType=\"{}\"/>\n", name, type);
}

std::string relation(std::size_t id, std::string_view type, std::string_view target) {
  return fmt::format("<Relationship Id=\"rId{}\" Type=\"{}\" Target=\"{}\"/>\n", id, type, target);
}

std::string relations(std::string_view content) {
  return fmt::format("{}<Relationships xmlns=\"{}\">\n{}</Relationships>\n", xml_declaration,
                     package_relations, content);
}

}  // namespace

std::string DocxParts::add(std::string_view kind, std::string_view name, std::string xml) {
  const std::size_t id = parts_.size() + 1;
  const std::string path = fmt::format("word/{}.xml", name);
  types_ += override_of(path, fmt::format("{}{}+xml", type_of_word, kind));
  relations_ +=
      relation(id, fmt::format("{}/{}", relations_namespace, kind), fmt::format("{}.xml", name));
  parts_.push_back({path, std::move(xml)});
  return fmt::format("rId{}", id);
}

std::vector<PackagePart> DocxParts::finish(std::string document, std::string core,
                                           std::string app) && {
  const std::string types = fmt::format(
      "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n"
      "<Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n{}{}{}{}</Types>\n",
      xml_declaration,
      override_of("word/document.xml", fmt::format("{}document.main+xml", type_of_word)), types_,
      override_of("docProps/core.xml",
                  "application/vnd.openxmlformats-package.core-properties+xml"),
      override_of("docProps/app.xml",
                  "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
  const std::string roots =
      relation(1, fmt::format("{}/officeDocument", relations_namespace), "word/document.xml") +
      relation(2,
               "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
               "core-properties",
               "docProps/core.xml") +
      relation(3, fmt::format("{}/extended-properties", relations_namespace), "docProps/app.xml");
  std::vector<PackagePart> all = {{"[Content_Types].xml", types},
                                  {"_rels/.rels", relations(roots)},
                                  {"word/document.xml", std::move(document)},
                                  {"word/_rels/document.xml.rels", relations(relations_)}};
  std::move(parts_.begin(), parts_.end(), std::back_inserter(all));
  all.push_back({"docProps/core.xml", std::move(core)});
  all.push_back({"docProps/app.xml", std::move(app)});
  return all;
}

std::string word_part(std::string_view name, std::string_view content) {
  return fmt::format("{0}<w:{1} xmlns:w=\"{2}\" xmlns:r=\"{3}\">\n{4}</w:{1}>\n", xml_declaration,
                     name, word_namespace, relations_namespace, content);
}

}  // namespace vanban
