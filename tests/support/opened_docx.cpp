#include "support/opened_docx.h"

#include <doctest/doctest.h>
#include <variant>

#include "read/archive.h"

namespace vanban::test {

namespace {

std::size_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = value * 256 + static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

// The central directory at the end of the file lists what is in it.
void list_entries(std::string_view bytes, OpenedDocx& docx) {
  const std::size_t end = bytes.rfind("PK\x05\x06");
  REQUIRE(end != std::string_view::npos);
  const std::size_t count = little_endian(bytes, end + 10, 2);
  std::size_t at = little_endian(bytes, end + 16, 4);
  for (std::size_t i = 0; i < count; ++i) {
    docx.deflated = docx.deflated && little_endian(bytes, at + 10, 2) == 8;
    docx.same_time = docx.same_time && little_endian(bytes, at + 12, 4) == 0x210000;
    const std::size_t name = little_endian(bytes, at + 28, 2);
    docx.names.emplace_back(bytes.substr(at + 46, name));
    at += 46 + name + little_endian(bytes, at + 30, 2) + little_endian(bytes, at + 32, 2);
  }
}

}  // namespace

OpenedDocx open_docx(const std::string& bytes) {
  OpenedDocx docx;
  const auto archive = Archive::open(bytes);
  REQUIRE(archive.has_value());
  list_entries(bytes, docx);
  for (const std::string& name : docx.names) {
    auto part = archive->read(name, std::size_t{1} << 26);
    REQUIRE(std::holds_alternative<std::string>(part));
    docx.parts[name] = std::get<std::string>(std::move(part));
  }
  return docx;
}

std::size_t count_of(std::string_view words, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != std::string_view::npos;
       at = text.find(words, at + words.size())) {
    ++count;
  }
  return count;
}

std::string between(std::string_view text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string_view::npos) return "";
  const std::size_t end = text.find(to, begin + from.size());
  if (end == std::string_view::npos) return "";
  return std::string(text.substr(begin + from.size(), end - begin - from.size()));
}

}  // namespace vanban::test
