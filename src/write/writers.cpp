#include "write/writers.h"

#include <algorithm>

#include "write/debug/document_dump.h"
#include "write/debug/pages_dump.h"
#include "write/docx/docx.h"
#include "write/edxml/edxml.h"
#include "write/pdf/pdf.h"
#include "write/text/text.h"

namespace vanban {

const std::vector<Writer>& writers() {
  static const std::vector<Writer> rows = {
      {"pdf", ".pdf", "PDF, để in và ký số", "PDF, to be printed and signed", write_pdf},
      {"text", ".txt", "văn bản thuần, để đọc và so sánh", "plain text, to read and compare",
       write_text},
      {"docx", ".docx", "Word, để sửa cho đến khi ký", "Word, to be edited until it is signed",
       write_docx},
      {"edxml-meta", ".edxml.xml", "thông tin về văn bản theo QCVN 102:2016, để đăng ký và gửi",
       "facts about the document as QCVN 102:2016 names them, to register and send it",
       write_edxml_meta},
      {"doc", ".doc.txt", "văn bản đã đánh số, để tìm lỗi", "the numbered document, to find faults",
       write_document_dump},
      {"pages", ".pages.txt", "các trang đã dàn, để tìm lỗi", "the pages laid out, to find faults",
       write_pages_dump},
  };
  return rows;
}

const Writer* find_writer(std::string_view name) {
  const auto found = std::ranges::find(writers(), name, &Writer::name);
  return found == writers().end() ? nullptr : &*found;
}

}  // namespace vanban
