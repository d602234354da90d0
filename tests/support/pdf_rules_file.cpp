// Rules on annotations, fonts, the catalog and the file as a whole.
#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <set>

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

bool is_private_use(const std::string& text) {
  // U+E000 … U+F8FF
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = static_cast<unsigned char>(text[i + 1]);
    if (first == 0xEE || (first == 0xEF && second < 0xA4)) return true;
  }
  return false;
}

bool is_character(const std::string& text) {
  static const std::set<std::string> not_characters = {"", std::string(1, '\0'), "\uFEFF",
                                                       "\xEF\xBF\xBE"};
  return !not_characters.contains(text) && !is_private_use(text);
}

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

void walk_values(const json& value, const std::function<void(const std::string&)>& visit) {
  if (value.is_string()) visit(value.get_ref<const std::string&>());
  if (value.is_object()) {
    for (const auto& [key, entry] : value.items()) visit(key);
  }
  if (!value.is_structured()) return;
  for (const json& part : value) walk_values(part, visit);
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

Findings faults_of_fonts(const PdfFile& file) {
  std::set<std::string> findings;
  for (const PdfPage& page : file.pages) {
    for (const auto& [resource, font] : page.fonts) {
      if (!font.is_embedded) findings.insert(font.name + " is not embedded");
      if (!font.has_unicode) findings.insert(font.name + " has no ToUnicode");
    }
    for (const Shown& shown : page.content.shown) {
      if (shown.kind != Shown::Kind::text) continue;
      const auto font = page.fonts.find(shown.font);
      if (font == page.fonts.end()) {
        findings.insert("text in a font that its page does not have: " + shown.font);
        continue;
      }
      for (std::size_t i = 0; i + 1 < shown.codes.size(); i += 2) {
        const unsigned code = static_cast<unsigned char>(shown.codes[i]) << 8 |
                              static_cast<unsigned char>(shown.codes[i + 1]);
        const auto character = font->second.unicode.find(code);
        if (character == font->second.unicode.end() || !is_character(character->second))
          findings.insert(fmt::format("{} has no character for {:04X}", font->second.name, code));
      }
    }
  }
  return {findings.begin(), findings.end()};
}

Findings faults_of_catalog(const PdfFile& file, bool tagged) {
  const PdfObjects& objects = file.objects;
  const json& catalog = objects.catalog();
  Findings findings;
  const auto expect = [&](bool held, const std::string& what) {
    if (!held) findings.push_back(what);
  };
  const std::string metadata = catalog.value("/Metadata", "");
  expect(objects.streams.contains(metadata), "no metadata");
  const json& intent = objects.get(catalog, "/OutputIntents");
  const json& first = intent.is_array() && !intent.empty() ? objects.resolve(intent[0]) : json();
  expect(name_of(objects.get(first, "/S")) == "GTS_PDFA1" &&
             objects.streams.contains(first.value("/DestOutputProfile", "")),
         "no output intent");
  expect(objects.trailer.contains("/ID"), "no file identifier");
  expect(!objects.trailer.contains("/Encrypt"), "encrypted");
  const json& form = objects.get(catalog, "/AcroForm");
  expect(objects.get(form, "/NeedAppearances") != json(true), "NeedAppearances is set");
  for (const char* key : {"/AA", "/OpenAction", "/OCProperties", "/Requirements"})
    expect(!catalog.contains(key), std::string("the catalog has ") + key);
  if (!tagged) return findings;

  expect(objects.get(objects.get(catalog, "/MarkInfo"), "/Marked") == json(true), "not Marked");
  expect(objects.get(objects.get(catalog, "/MarkInfo"), "/Suspects") != json(true), "Suspects");
  expect(!text_string(objects.get(catalog, "/Lang")).empty(), "no language");
  expect(objects.get(objects.get(catalog, "/ViewerPreferences"), "/DisplayDocTitle") == json(true),
         "the title is not shown");
  const std::string xmp =
      objects.streams.contains(metadata) ? objects.streams.at(metadata) : std::string();
  expect(xmp.find("dc:title") != std::string::npos, "no title in the metadata");
  for (const char* part : {"pdfaid:part", "pdfaid:conformance", "pdfuaid:part"})
    expect(xmp.find(part) != std::string::npos, std::string("no ") + part + " in the metadata");
  return findings;
}

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

Findings faults_of_limits(const PdfFile& file) {
  Findings findings;
  for (const auto& [id, object] : file.objects.values) {
    walk_values(object, [&](const std::string& value) {
      // With the marks of qpdf: "/", "b:", "u:".
      const std::size_t limit = value.starts_with("/")    ? 128
                                : value.starts_with("b:") ? 65536
                                                          : 32769;
      if (value.size() > limit) findings.push_back(id + ": too long: " + value.substr(0, 40));
    });
  }
  return findings;
}

Findings faults_of_syntax(const PdfFile& file) {
  const std::string_view pdf = file.bytes;
  Findings findings;
  const bool has_header = pdf.starts_with("%PDF-1.") && pdf.size() > 14 &&
                          pdf.substr(8, 2) == "\n%" &&
                          std::all_of(pdf.begin() + 10, pdf.begin() + 14,
                                      [](char byte) { return static_cast<signed char>(byte) < 0; });
  if (!has_header) findings.push_back("the header");
  if (!pdf.ends_with("\n%%EOF\n") && !pdf.ends_with("\n%%EOF\r\n") && !pdf.ends_with("\n%%EOF"))
    findings.push_back("the end of the file");
  const auto check = [&](std::string_view keyword, std::string_view before,
                         std::string_view after) {
    for (std::size_t at = pdf.find(keyword); at != std::string_view::npos;
         at = pdf.find(keyword, at + 1)) {
      const std::size_t end = at + keyword.size();
      const bool held = at > 0 && before.find(pdf[at - 1]) != std::string_view::npos &&
                        end < pdf.size() && after.find(pdf[end]) != std::string_view::npos;
      if (!held) findings.push_back(fmt::format("{} at byte {}", keyword, at));
    }
  };
  check("endobj", "\r\n", "\r\n");
  check("endstream", "\r\n", "\r\n");
  check(" obj", "0123456789", "\r\n");
  return findings;
}

Findings faults_of_pdf(const PdfFile& file, bool tagged) {
  Findings findings;
  append(findings, "", faults_of_annotations(file, tagged));
  append(findings, "", faults_of_catalog(file, tagged));
  for (const auto& rule :
       {faults_of_fonts, faults_of_navigation, faults_of_limits, faults_of_syntax})
    append(findings, "", rule(file));
  if (!tagged) return findings;
  for (const auto& rule : {faults_of_marking, faults_of_parent_tree, faults_of_tree,
                           faults_of_headings, faults_of_lists, faults_of_tables, faults_of_notes})
    append(findings, "", rule(file));
  return findings;
}

}  // namespace vanban::test
