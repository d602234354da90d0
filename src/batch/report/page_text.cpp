#include "batch/report/page_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/vietnamese.h"
#include "batch/report/standings.h"
#include "batch/state/standing.h"
#include "diag/printable.h"
#include "write/xml.h"

namespace vanban::batch {

namespace {

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

// RFC 3986, for a name that is one step of a path.
std::string percent_encoded(std::string_view name) {
  std::string encoded;
  for (const char c : name) {
    encoded += is_unreserved(c) ? std::string(1, c)
                                : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return encoded;
}

std::string words_of(const StoredFile& file, const StoredDocument& document) {
  std::string ending = file.name;
  if (ending.starts_with(document.name + ".")) ending.erase(0, document.name.size() + 1);
  return std::ranges::count(ending, '.') == 0 ? to_upper(printable(ending)) : printable(ending);
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string html;
  append_escaped(html, printable(text));
  return html;
}

std::string link_to(const StoredFile& file, const StoredDocument& document) {
  return fmt::format("<a href=\"{}\">{}</a>", percent_encoded(file.name),
                     escaped(words_of(file, document)));
}

std::string badge_of(Standing standing) {
  return fmt::format("<b class=\"{}\">{}</b>", word_of(standing),
                     batch::words_of(standing, Language::vietnamese));
}

}  // namespace vanban::batch
