// Bytes laid down by libharu's object layer; haru.cpp is the only file that sees the library. Of
// its own fonts, text and pages nothing is used: its UTF-8 text lacks a valid ToUnicode and true
// widths, and costs twenty times as much.
//
// What fails first is kept, in words; from then on nothing is written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "write/pdf/cross_reference.h"
#include "write/pdf/object.h"

namespace vanban::pdf {

class HaruWriter {
 public:
  explicit HaruWriter(std::size_t expected_size);
  ~HaruWriter();
  HaruWriter(const HaruWriter&) = delete;
  HaruWriter& operator=(const HaruWriter&) = delete;

  void write(std::string_view text);
  // One object, and where it has come to stand.
  Place write_object(const Object& object, unsigned number);
  // All objects, by number, then the classic table and the trailer.
  void write_with_table(const std::vector<Object>& objects, std::string trailer_entries);

  std::uint32_t size() const;  // of what is written so far
  std::string take();

  bool ok() const { return failure().empty(); }
  const std::string& failure() const;

 private:
  struct Document;
  std::unique_ptr<Document> document_;
};

}  // namespace vanban::pdf
