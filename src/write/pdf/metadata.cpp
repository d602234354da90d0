#include "write/pdf/metadata.h"

#include <fmt/format.h>

#include "write/pdf/syntax.h"

namespace vanban::pdf {

std::string info_entries(const Metadata& metadata) {
  std::string entries = fmt::format("/Creator ({0}) /Producer ({0})", program);
  const auto add = [&](std::string_view key, const std::string& text) {
    if (!text.empty()) entries += fmt::format(" /{} {}", key, text_string(text));
  };
  add("Title", metadata.title);
  add("Author", metadata.author);
  add("Subject", metadata.subject);
  const Date& date = metadata.date;
  if (is_complete(date)) {
    entries += fmt::format(" /CreationDate (D:{:04}{:02}{:02}000000+07'00')", date.year,
                           *date.month, *date.day);
  }
  return entries;
}

std::string catalog_entries() {
  return fmt::format("/Lang ({}) /ViewerPreferences <</DisplayDocTitle true>>", language);
}

}  // namespace vanban::pdf
