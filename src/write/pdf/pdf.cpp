#include "write/pdf/pdf.h"

#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/deflate.h"
#include "layout/text_fields.h"
#include "write/pdf/annotations.h"
#include "write/pdf/content.h"
#include "write/pdf/file.h"
#include "write/pdf/file_bytes.h"
#include "write/pdf/fingerprint.h"
#include "write/pdf/fonts.h"
#include "write/pdf/form.h"
#include "write/pdf/metadata.h"
#include "write/pdf/outline.h"
#include "write/pdf/output_intent.h"
#include "write/pdf/regions.h"
#include "write/pdf/syntax.h"
#include "write/pdf/tags.h"
#include "write/pdf/xmp.h"

namespace vanban {

namespace pdf {

namespace {

Version version_for(PdfProfile profile) {
  return profile == PdfProfile::a1b ? Version::pdf_1_4 : Version::pdf_1_7;
}

// Restarts where the parts of the document do.
std::string page_labels(const PagedDocument& document) {
  if (document.part_starts.size() < 2) return "";
  std::string ranges;
  for (const std::size_t start : document.part_starts)
    ranges += fmt::format("{} <</S /D>> ", start);
  return fmt::format(" /PageLabels <</Nums [{}]>>", ranges);
}

class PdfWriter {
 public:
  PdfWriter(const PagedDocument& document, const PageResources& resources, PdfProfile profile)
      : document_(document), resources_(resources), profile_(profile), file_(version_for(profile)) {
    if (profile == PdfProfile::a2a_ua) tags_.emplace(file_, document.structure);
  }

  std::string write(Diagnostics& diagnostics);

 private:
  void write_contents();
  void write_pages(const Annotations& annotations);
  std::string all_catalog_entries();
  std::string file_id() const;

  const PagedDocument& document_;
  const PageResources& resources_;
  PdfProfile profile_;
  File file_;
  std::optional<StructureTree> tags_;
  std::vector<FaceId> faces_ = faces_used(document_);
  ObjectId font_names_;
  std::vector<ObjectId> pages_;
  std::string packet_;                 // XMP
  std::vector<std::string> contents_;  // deflated, by page
  std::string drawn_;                  // in empty fields
  std::string form_;                   // the catalog's entry for it
};

void PdfWriter::write_contents() {
  Deflater deflater(Deflation::quick);
  for (const Page& page : document_.pages) {
    const PageContent content =
        page_content(page, resources_.fonts, tags_ ? &document_.structure : nullptr);
    contents_.push_back(deflater.zlib(content.operators));
    pages_.push_back(file_.reserve());
    if (tags_) tags_->add_page(pages_.back(), content.marks);
  }
}

void PdfWriter::write_pages(const Annotations& annotations) {
  std::string kids;
  for (std::size_t at = 0; at < pages_.size(); ++at) {
    const Page& page = document_.pages[at];
    std::string entries = fmt::format(
        "/Type /Page /Parent {} /MediaBox [0 0 {} {}] /Resources {} /Contents {}",
        reference(file_.page_tree()), number(page.width.value), number(page.height.value),
        reference(font_names_), reference(file_.add_stream("", contents_[at])));
    if (tags_) entries += fmt::format(" /StructParents {}", at);
    file_.fill(pages_[at], entries + annotations.page_entries(at));
    kids += reference(pages_[at]) + ' ';
  }
  file_.fill(file_.page_tree(), fmt::format("/Kids [{}] /Count {}", kids, pages_.size()));
}

std::string PdfWriter::all_catalog_entries() {
  std::string entries = catalog_entries() + page_labels(document_) + form_;
  if (profile_ != PdfProfile::plain) {
    packet_ = xmp_packet(document_.metadata, pages_.size(), profile_);
    const ObjectId metadata = file_.add_plain_stream("/Type /Metadata /Subtype /XML", packet_);
    entries += " /Metadata " + reference(metadata) + ' ' + output_intents(file_, resources_.screen);
  }
  if (const auto outline = add_outline(file_, document_, pages_)) {
    entries += " /Outlines " + reference(*outline);
  }
  if (tags_) {
    entries += fmt::format(" /MarkInfo {} /StructTreeRoot {}", tags_->mark_info(),
                           reference(tags_->finish()));
  }
  return entries;
}

// Differs when words, looks, fields or metadata differ, and comes from nothing else.
std::string PdfWriter::file_id() const {
  Fingerprint seen;
  seen.add(info_entries(document_.metadata));
  seen.add(packet_);
  seen.add(form_);
  seen.add(drawn_);
  for (const FaceId face : faces_) seen.add(resources_.fonts.face(face).embedded.tag);
  for (const Page& page : document_.pages)
    seen.add(number(page.width.value) + ' ' + number(page.height.value));
  for (const std::string& content : contents_) seen.add(content);
  return seen.hex();
}

std::string PdfWriter::write(Diagnostics& diagnostics) {
  write_contents();
  font_names_ = add_fonts(file_, resources_.fonts, faces_);
  Annotations annotations(file_, document_, pages_, tags_ ? &*tags_ : nullptr);
  annotations.add_links();
  Form form(file_, document_, resources_.fonts, font_names_, annotations);
  form.add_signature_fields();
  form.add_text_fields();
  form_ = form.catalog_entry();
  drawn_ = form.drawn();
  if (tags_) describe_gaps(*tags_, document_);
  write_pages(annotations);
  file_.fill(file_.catalog(), all_catalog_entries());
  file_.fill(file_.info(), info_entries(document_.metadata));
  return file_bytes(file_, fmt::format("/ID [<{0}> <{0}>]", file_id()), diagnostics);
}

}  // namespace

}  // namespace pdf

std::string write_pdf(const PagedDocument& document, const PageResources& resources,
                      const WriteOptions& options, Diagnostics& diagnostics) {
  std::optional<PagedDocument> with_fields;
  if (options.fillable) add_text_fields(with_fields.emplace(document));
  return pdf::PdfWriter(with_fields ? *with_fields : document, resources, options.pdf_profile)
      .write(diagnostics);
}

}  // namespace vanban
