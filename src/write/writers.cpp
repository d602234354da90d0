#include "write/writers.h"

#include <algorithm>

#include "write/debug/document_dump.h"
#include "write/debug/pages_dump.h"
#include "write/pdf/pdf.h"
#include "write/text/text.h"

namespace vanban {

const std::vector<Writer>& writers() {
  static const std::vector<Writer> rows = {
      {"pdf", ".pdf", "PDF/A có gắn thẻ, để in và ký số", write_pdf},
      {"text", ".txt", "văn bản thuần, để đọc và so sánh", write_text},
      {"doc", ".doc.txt", "liệt kê văn bản đã đánh số, để tìm lỗi", write_document_dump},
      {"pages", ".pages.txt", "liệt kê các trang đã dàn, để tìm lỗi", write_pages_dump},
  };
  return rows;
}

const Writer* find_writer(std::string_view name) {
  const auto found = std::ranges::find(writers(), name, &Writer::name);
  return found == writers().end() ? nullptr : &*found;
}

}  // namespace vanban
