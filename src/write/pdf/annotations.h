// What lies over the pages: links that lead to items and appendices, and the fields of the form
// (form.h).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "layout/paged_document.h"
#include "write/pdf/file.h"
#include "write/pdf/tags.h"

namespace vanban::pdf {

// Bits of /F (ISO 32000-1, 12.5.3). PDF/A wants the first of them in every annotation.
inline constexpr int print_flag = 4, locked_flag = 128;

class Annotations {
 public:
  // `tags`: null where the file is not tagged. All must outlive it.
  Annotations(File& file, const PagedDocument& document, const std::vector<ObjectId>& pages,
              StructureTree* tags)
      : file_(file), document_(document), pages_(pages), tags_(tags), on_page_(pages.size()) {}

  void add_links();
  // `entries`: without /Type and what follows from the area.
  ObjectId add(const Area& area, std::string entries);

  // The entries of a page that name its annotations.
  std::string page_entries(std::size_t page) const;

 private:
  File& file_;
  const PagedDocument& document_;
  const std::vector<ObjectId>& pages_;
  StructureTree* tags_;
  std::vector<std::string> on_page_;  // references, by page
};

}  // namespace vanban::pdf
