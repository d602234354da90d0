#include "write/xml.h"

#include <cstddef>

namespace vanban {

namespace {

constexpr std::string_view replacement = "\uFFFD";

bool is_control(char byte) {
  return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t';
}

// U+FFFE and U+FFFF are no characters.
bool is_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

}  // namespace

void append_escaped(std::string& xml, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == '&') {
      xml += "&amp;";
    } else if (byte == '<') {
      xml += "&lt;";
    } else if (byte == '>') {
      xml += "&gt;";
    } else if (is_control(byte)) {
      xml += replacement;
    } else if (is_noncharacter(text.substr(at))) {
      xml += replacement;
      at += 2;
    } else {
      xml += byte;
    }
  }
}

void append_element(std::string& xml, std::string_view indent, std::string_view name,
                    std::string_view text) {
  if (text.empty()) return;
  xml.append(indent).append("<").append(name).append(">");
  append_escaped(xml, text);
  xml.append("</").append(name).append(">\n");
}

}  // namespace vanban
