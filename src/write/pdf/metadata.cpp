#include "write/pdf/metadata.h"

#include <fmt/format.h>

#include "write/pdf/syntax.h"

namespace vanban::pdf {

std::string info_entries(const Metadata& metadata) {
  std::string entries = "/Creator (Vanban) /Producer (Vanban)";
  const auto add = [&](std::string_view key, const std::string& text) {
    if (!text.empty()) entries += fmt::format(" /{} {}", key, text_string(text));
  };
  add("Title", metadata.title);
  add("Author", metadata.author);
  add("Subject", metadata.subject);
  const Date& date = metadata.date;
  if (date.month && date.day)
    entries += fmt::format(" /CreationDate (D:{:04}{:02}{:02})", date.year, *date.month, *date.day);
  return entries;
}

std::string catalog_entries() {
  return "/Lang (vi-VN) /ViewerPreferences <</DisplayDocTitle true>>";
}

}  // namespace vanban::pdf
