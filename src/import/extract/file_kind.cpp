#include "import/extract/file_kind.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "import/extract/docx/office_package.h"

namespace vanban {

namespace {

using namespace std::string_view_literals;

bool holds(std::string_view bytes, std::string_view name) {
  return bytes.find(name) != std::string_view::npos;
}

// Names in OLE compound files are UTF-16.
bool names_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char letter : name) (wide += letter) += '\0';
  return holds(bytes, wide);
}

FileKind kind_of_compound(std::string_view bytes) {
  if (names_stream(bytes, "EncryptedPackage")) return FileKind::locked;
  if (names_stream(bytes, "WordDocument")) return FileKind::old_word;
  return names_stream(bytes, "Workbook") ? FileKind::xlsx : FileKind::old_word;
}

FileKind kind_of_archive(std::string_view bytes) {
  constexpr std::size_t links_limit = std::size_t{1} << 20;
  const auto package = OfficePackage::open(bytes, links_limit);
  if (!package) return FileKind::archive;
  const std::string main = main_word_part(*package);
  if (main.starts_with("xl/")) return FileKind::xlsx;
  // Others than Word may give the part any name, but not that of another program's.
  const bool is_other = main.starts_with("ppt/") || main.starts_with("visio/");
  const bool is_office = package->has("[Content_Types].xml") || package->has(main);
  return is_office && !is_other ? FileKind::docx : FileKind::archive;
}

bool begins_as_html(std::string_view bytes) {
  constexpr std::size_t enough = 1024;
  std::string head(bytes.substr(0, enough));
  std::ranges::transform(head, head.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  const std::size_t first = head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string::npos) return false;
  const std::string_view text = std::string_view(head).substr(first);
  if (text.starts_with("mime-version:")) return true;
  const bool is_markup = text.starts_with("<!doctype html") || text.starts_with("<html");
  return is_markup || (text.starts_with("<?xml") && holds(text, "<html"));
}

// Few texts hold control characters, and those that do hold few.
bool is_binary(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 8192);
  if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) return false;
  const auto controls = std::ranges::count_if(head, [](char byte) {
    return byte >= 0 && byte < 0x20 && "\t\n\v\f\r\x1B"sv.find(byte) == std::string_view::npos;
  });
  return static_cast<std::size_t>(controls) * 50 > head.size();
}

}  // namespace

FileKind kind_of_file(std::string_view bytes) {
  constexpr std::size_t pdf_junk = 1024;  // ISO 32000-1, Annex H, note 13
  constexpr std::array<std::string_view, 5> images = {"\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv,
                                                      "II*\0"sv, "MM\0*"sv};
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) {
    return kind_of_archive(bytes);
  }
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return kind_of_compound(bytes);
  if (bytes.starts_with("%PDF-")) return FileKind::pdf;
  if (bytes.starts_with("{\\rtf")) return FileKind::rtf;
  if (std::ranges::any_of(images, [&](auto magic) { return bytes.starts_with(magic); })) {
    return FileKind::image;
  }
  if (begins_as_html(bytes)) return FileKind::html;
  if (!is_binary(bytes)) return FileKind::text;
  return holds(bytes.substr(0, pdf_junk), "%PDF-") ? FileKind::pdf : FileKind::binary;
}

std::string_view file_kind_term(FileKind kind) {
  constexpr std::array<std::string_view, 11> terms = {
      "file-text", "file-docx", "file-pdf",  "file-xlsx",  "file-old-word", "file-old-word",
      "file-zip",  "file-rtf",  "file-html", "file-image", "file-binary"};
  return terms[static_cast<std::size_t>(kind)];
}

}  // namespace vanban
