#include "cli/manual/roff.h"

namespace vanban {

std::string roff_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    const bool begins_line = escaped.empty() || escaped.back() == '\n';
    if (begins_line && (c == '.' || c == '\'')) escaped += "\\&";
    switch (c) {
      case '\\':
        escaped += "\\e";
        break;
      case '-':
        escaped += "\\-";
        break;
      case '"':
        escaped += "\\(dq";
        break;
      case '\'':
        escaped += "\\(aq";
        break;
      case '~':
        escaped += "\\(ti";
        break;
      case '^':
        escaped += "\\(ha";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string roff_macro(std::string_view macro, std::string_view text) {
  return std::string(macro) + " \"" + roff_text(text) + "\"\n";
}

std::string roff_item(std::string_view tag, std::string_view text) {
  return ".TP\n" + roff_macro(".B", tag) + roff_text(text) + "\n";
}

std::string roff_lines(std::string_view lines) {
  return ".PP\n.nf\n" + roff_text(lines) + "\n.fi\n";
}

}  // namespace vanban
