#include "write/pdf/pdf.h"

#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/sha256.h"
#include "write/pdf/content.h"
#include "write/pdf/deflate.h"
#include "write/pdf/fonts.h"
#include "write/pdf/haru.h"
#include "write/pdf/metadata.h"
#include "write/pdf/syntax.h"

namespace vanban {

namespace {

std::vector<std::string> deflated_contents(const PagedDocument& document, const FontSet& fonts) {
  pdf::Deflater deflater;
  std::vector<std::string> contents;
  contents.reserve(document.pages.size());
  for (const Page& page : document.pages)
    contents.push_back(deflater.zlib(pdf::page_content(page, fonts)));
  return contents;
}

pdf::ObjectId add_page(pdf::HaruFile& file, const Page& page, std::string_view content,
                       pdf::ObjectId resources) {
  const pdf::ObjectId stream = file.add_stream("", content);
  return file.add(
      fmt::format("/Type /Page /Parent {} /MediaBox [0 0 {} {}] /Resources {} "
                  "/Contents {}",
                  reference(file.page_tree()), pdf::number(page.width.value),
                  pdf::number(page.height.value), reference(resources), reference(stream)));
}

std::string page_tree_entries(const std::vector<pdf::ObjectId>& pages) {
  std::string kids;
  for (const pdf::ObjectId page : pages) kids += reference(page) + ' ';
  return fmt::format("/Kids [{}] /Count {}", kids, pages.size());
}

// Differs when anything that a reader could see differs, and comes from nothing else.
std::string file_id(const PagedDocument& document, const FontSet& fonts,
                    const std::vector<FaceId>& faces, const std::vector<std::string>& contents) {
  std::string seen = pdf::info_entries(document.metadata);
  for (const FaceId face : faces) seen += ' ' + fonts.face(face).embedded.tag;
  for (std::size_t at = 0; at < contents.size(); ++at) {
    const Page& page = document.pages[at];
    seen += fmt::format(" {} {} {} ", pdf::number(page.width.value), pdf::number(page.height.value),
                        contents[at].size());
    seen += contents[at];
  }
  return sha256(seen).substr(0, 32);
}

}  // namespace

std::string write_pdf(const PagedDocument& document, const FontSet& fonts,
                      Diagnostics& diagnostics) {
  const std::vector<std::string> contents = deflated_contents(document, fonts);
  const std::vector<FaceId> faces = pdf::faces_used(document);

  pdf::HaruFile file;
  const pdf::ObjectId resources = pdf::add_fonts(file, fonts, faces);
  std::vector<pdf::ObjectId> pages;
  for (std::size_t at = 0; at < contents.size(); ++at)
    pages.push_back(add_page(file, document.pages[at], contents[at], resources));
  file.fill(file.page_tree(), page_tree_entries(pages));
  file.fill(file.catalog(), pdf::catalog_entries());
  file.fill(file.info(), pdf::info_entries(document.metadata));

  const std::string id = file_id(document, fonts, faces, contents);
  std::optional<std::string> bytes = file.finish(fmt::format("/ID [<{0}> <{0}>]", id));
  if (!bytes) diagnostics.report(Message::internal, {}, {file.failure()});
  return bytes.value_or("");
}

}  // namespace vanban
