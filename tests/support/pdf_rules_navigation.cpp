// Rules on what leads to places: outline, links, page labels.
#include <cstdlib>
#include <fmt/format.h>

#include "support/pdf_rules.h"

namespace vanban::test {

namespace {

using nlohmann::json;

// The page that a destination shows; an empty reference if it leads nowhere.
Reference page_of_destination(const PdfFile& file, const json& destination) {
  const json& place = file.objects.resolve(destination);
  if (!place.is_array() || place.empty() || !place[0].is_string()) return "";
  const auto page = place[0].get<std::string>();
  return file.find_page(page) != nullptr ? page : "";
}

// Of an outline item or a link: /Dest, or an action /GoTo with /D. Names are looked up.
Reference target_of(const PdfFile& file, const json& entries) {
  const PdfObjects& objects = file.objects;
  const json& action = objects.get(entries, "/A");
  const json& given =
      action.is_object() ? objects.get(action, "/D") : objects.get(entries, "/Dest");
  if (!given.is_string()) return page_of_destination(file, given);
  const json& names =
      objects.get(objects.get(objects.get(objects.catalog(), "/Names"), "/Dests"), "/Names");
  for (std::size_t i = 0; names.is_array() && i + 1 < names.size(); i += 2) {
    if (names[i] != given) continue;
    const json& found = objects.resolve(names[i + 1]);
    return page_of_destination(file, found.is_object() ? objects.get(found, "/D") : found);
  }
  return "";
}

bool leads_away(const PdfObjects& objects, const json& entries) {
  return name_of(objects.get(objects.get(entries, "/A"), "/S")) == "URI";
}

// The items below, and those shown of them; `parent` is a reference.
int check_outline(const PdfFile& file, const json& parent, const Reference& parent_id,
                  Findings& findings) {
  const PdfObjects& objects = file.objects;
  int shown = 0;
  std::string previous;
  std::string id = parent.value("/First", "");
  for (std::size_t steps = 0; !id.empty() && steps < objects.values.size(); ++steps) {
    const json& item = objects.values.at(id);
    const std::string title = text_string(objects.get(item, "/Title"));
    const std::string where = "bookmark “" + title + "”";
    if (title.empty()) findings.push_back("a bookmark has no title");
    if (item.value("/Parent", "") != parent_id) findings.push_back(where + " has another parent");
    if (item.value("/Prev", "") != previous) findings.push_back(where + " has another before it");
    if (target_of(file, item).empty()) findings.push_back(where + " leads nowhere");
    const int below = check_outline(file, item, id, findings);
    const int count = item.value("/Count", 0);
    if (std::abs(count) != below) findings.push_back(where + " counts wrong what is below it");
    shown += 1 + (count > 0 ? below : 0);
    previous = id;
    id = item.value("/Next", "");
  }
  if (parent.value("/Last", "") != previous) findings.push_back("the outline ends elsewhere");
  return shown;
}

}  // namespace

Findings faults_of_navigation(const PdfFile& file) {
  const PdfObjects& objects = file.objects;
  Findings findings;
  const json& outline = objects.get(objects.catalog(), "/Outlines");
  if (outline.is_object()) {
    const int shown =
        check_outline(file, outline, objects.catalog().value("/Outlines", ""), findings);
    if (shown == 0) findings.push_back("the outline is empty");
    if (outline.contains("/Count") && std::abs(outline["/Count"].get<int>()) != shown)
      findings.push_back("the outline counts wrong what it shows");
  }
  for (std::size_t number = 1; const PdfPage& page : file.pages) {
    for (const PdfAnnotation& annotation : page.annotations) {
      if (annotation.subtype() == "Link" && !leads_away(objects, annotation.entries) &&
          target_of(file, annotation.entries).empty())
        findings.push_back(fmt::format("page {}: a link leads nowhere", number));
    }
    ++number;
  }
  const json& labels = objects.get(objects.get(objects.catalog(), "/PageLabels"), "/Nums");
  if (labels.is_array()) {
    int last = -1;
    for (std::size_t i = 0; i + 1 < labels.size(); i += 2) {
      const int page = labels[i].get<int>();
      if (page <= last || page >= static_cast<int>(file.pages.size()) || (i == 0 && page != 0))
        findings.push_back(fmt::format("a page label begins at {}", page));
      last = page;
    }
  }
  return findings;
}

}  // namespace vanban::test
