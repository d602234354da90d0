#include "import/join/open_marks.h"

#include "base/utf8.h"

namespace vanban {

void OpenMarks::read(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, at);
    if (code == U'“') ++quotes_;
    if (code == U'”' && quotes_ > 0) --quotes_;
    if (code == U'(') ++brackets_;
    if (code == U')' && brackets_ > 0) --brackets_;
  }
}

}  // namespace vanban
