#include "import/extract/extract.h"

namespace vanban {

const std::vector<std::string_view>& import_endings() {
  static const std::vector<std::string_view> endings = {"docx", "txt", "md", "pdf"};
  return endings;
}

}  // namespace vanban
