// Rules on links and fields, and on how the structure tree knows them.
#include <fmt/format.h>

#include "support/pdf_rules.h"

namespace vanban::test {

namespace {

using nlohmann::json;

bool is_rectangle(const json& rectangle) {
  return rectangle.is_array() && rectangle.size() == 4 && rectangle[0] < rectangle[2] &&
         rectangle[1] < rectangle[3];
}

// The elements that refer to an annotation.
std::vector<const Element*> elements_of_object(const PdfFile& file, const Reference& object) {
  std::vector<const Element*> found;
  for (const Element& element : file.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind == Kid::Kind::object && kid.object == object) found.push_back(&element);
    }
  }
  return found;
}

Findings faults_of_tags(const PdfFile& file, const PdfAnnotation& annotation) {
  Findings findings;
  const auto elements = elements_of_object(file, annotation.id);
  if (elements.size() != 1) {
    findings.push_back(elements.empty() ? "not in the structure tree" : "twice in the tree");
    return findings;
  }
  const Element& element = *elements.front();
  const bool listed =
      annotation.struct_parent && file.parent_tree.contains(*annotation.struct_parent);
  if (!listed) {
    findings.push_back("its StructParent is not in the parent tree");
  } else if (file.parent_tree.at(*annotation.struct_parent) != json(element.id)) {
    findings.push_back("the parent tree names another element for it");
  }
  const json& entries = annotation.entries;
  if (annotation.subtype() == "Link") {
    if (element.type != "Link") findings.push_back("stands in " + element.type);
    if (text_string(file.objects.get(entries, "/Contents")).empty())
      findings.push_back("has no Contents");
  } else if (annotation.subtype() == "Widget") {
    if (element.type != "Form") findings.push_back("stands in " + element.type);
    if (element.kids.size() != 1) findings.push_back("is not the only kid of its Form");
    const json& field = entries.contains("/T") ? entries : file.objects.get(entries, "/Parent");
    if (text_string(file.objects.get(field, "/TU")).empty()) findings.push_back("has no TU");
  }
  return findings;
}

Findings faults_of_annotation(const PdfFile& file, const PdfAnnotation& annotation) {
  Findings findings;
  const json& entries = annotation.entries;
  const std::string type = annotation.subtype();
  if (type != "Link" && type != "Widget") findings.push_back("is neither Link nor Widget");
  const int flags = entries.value("/F", 0);
  constexpr int print = 4, invisible = 1, hidden = 2, no_view = 32, toggle_no_view = 256;
  if ((flags & print) == 0 || (flags & (invisible | hidden | no_view | toggle_no_view)) != 0)
    findings.push_back(fmt::format("has flags {}", flags));
  if (!is_rectangle(file.objects.get(entries, "/Rect"))) findings.push_back("has no rectangle");
  if (type == "Widget") {
    for (const char* key : {"/A", "/AA"}) {
      if (entries.contains(key)) findings.push_back(std::string("has ") + key);
    }
    const json& appearance = file.objects.get(entries, "/AP");
    const std::string normal = appearance.is_object() ? appearance.value("/N", "") : "";
    if (appearance.size() != 1 || !file.objects.streams.contains(normal)) {
      findings.push_back("has no appearance, or others than the normal one");
    } else if (!file.objects.get(file.objects.values.at(normal), "/Resources").is_object() &&
               !read_content(file.objects.streams.at(normal)).shown.empty()) {
      findings.push_back("has an appearance without resources of its own");
    }
  }
  return findings;
}

void append(Findings& all, const std::string& where, const Findings& more) {
  for (const std::string& finding : more) all.push_back(where + finding);
}

}  // namespace

Findings faults_of_annotations(const PdfFile& file, bool tagged) {
  Findings findings;
  for (std::size_t number = 1; const PdfPage& page : file.pages) {
    const std::string on_page = fmt::format("page {}: ", number++);
    if (tagged && !page.annotations.empty() && page.tab_order != "S")
      findings.push_back(on_page + "the tab order is not that of the structure");
    for (const PdfAnnotation& annotation : page.annotations) {
      const std::string where = on_page + annotation.subtype() + " " + annotation.id + " ";
      append(findings, where, faults_of_annotation(file, annotation));
      if (tagged) append(findings, where, faults_of_tags(file, annotation));
    }
  }
  return findings;
}

}  // namespace vanban::test
