#include "check/form/head.h"

#include <doctest/doctest.h>
#include <memory>
#include <string>
#include <utility>

#include "check/read_passages.h"

namespace vanban {
namespace {

RichText words(std::string text) {
  RichText line;
  line.inlines.push_back(Text{std::move(text), {}});
  return line;
}

struct Head {
  double country_size = 13, motto_size = 14, day_size = 14;
  std::string country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  std::string motto = "Độc lập - Tự do - Hạnh phúc";
};

// What is found in the head of a document that has nothing else, as codes parted by spaces.
std::string found_in_head(const Head& head) {
  auto style = std::make_shared<StyleSheet>();
  const auto size_of = [&](Element element) -> double& {
    return style->texts.at(static_cast<std::size_t>(element)).size.value;
  };
  size_of(Element::country) = head.country_size;
  size_of(Element::motto) = head.motto_size;
  size_of(Element::place_date) = head.day_size;

  Letterhead letterhead;
  letterhead.country = words(head.country);
  letterhead.motto = words(head.motto);
  letterhead.place_date = words("Bắc Ninh, ngày 05 tháng 6 năm 2026");
  Document document;
  document.style = style;
  document.parts.emplace_back().blocks.emplace_back(letterhead);

  CheckedDocument checked;
  checked.document = &document;
  checked.passages = read_passages(document);
  const RuleSettings settings;
  Diagnostics diagnostics;
  Findings findings(settings, diagnostics);
  find_head_faults(checked, FormWords(CheckWords{}), findings);
  std::string codes;
  for (const Diagnostic& each : diagnostics.all()) {
    codes += std::string(codes.empty() ? "" : " ") + std::string(text_of(each.message).code);
  }
  return codes;
}

TEST_CASE("sizes of the head come from one set") {
  CHECK(found_in_head({}) == "");
  CHECK(found_in_head({.country_size = 12, .motto_size = 13, .day_size = 13}) == "");
  CHECK(found_in_head({.day_size = 13}) == "");  // as large as the number: a house style
  CHECK(found_in_head({.motto_size = 13}) == "C106");
  CHECK(found_in_head({.country_size = 12}) == "C106");
  CHECK(found_in_head({.country_size = 12, .motto_size = 13}) == "C106");
}

TEST_CASE("country and motto are written to the letter") {
  CHECK(found_in_head({.country = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"}) == "C133");
  CHECK(found_in_head({.motto = "Độc lập – Tự do – Hạnh phúc"}) == "C133");
  CHECK(found_in_head({.motto = "Độc lập-Tự do-Hạnh phúc"}) == "C133");
}

}  // namespace
}  // namespace vanban
