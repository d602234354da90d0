// Rules on the file as a whole: its catalog, its bytes, its limits.
#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <string_view>

#include "support/pdf_rules.h"

namespace vanban::test {

namespace {

using nlohmann::json;

void walk_values(const json& value, const std::function<void(const std::string&)>& visit) {
  if (value.is_string()) visit(value.get_ref<const std::string&>());
  if (value.is_object()) {
    for (const auto& [key, entry] : value.items()) visit(key);
  }
  if (!value.is_structured()) return;
  for (const json& part : value) walk_values(part, visit);
}

// In the file, of a name or string with the mark that qpdf puts before it: "/", "b:", "u:".
std::size_t bytes_of(const std::string& value) {
  if (value.starts_with("/")) return value.size() - 1;
  if (value.starts_with("b:")) return (value.size() - 2) / 2;
  std::size_t units = 0;  // of UTF-16
  bool is_ascii = true;
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    is_ascii = is_ascii && byte < 0x80;
    if ((byte & 0xC0) != 0x80) units += byte < 0xF0 ? 1 : 2;
  }
  return is_ascii ? units - 2 : (units - 2 + 1) * 2;  // and the mark of the byte order
}

}  // namespace

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

Findings faults_of_limits(const PdfFile& file) {
  Findings findings;
  for (const auto& object : file.objects.values) {
    walk_values(object.second, [&](const std::string& value) {
      const std::size_t limit = value.starts_with("/") ? 127 : 32767;
      if (bytes_of(value) > limit)
        findings.push_back(object.first + ": too long: " + value.substr(0, 40));
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

}  // namespace vanban::test
