// A PDF file as numbered objects, before it is bytes (file_bytes.h).
//
// Numbers are handed out by reserve() before an object's text is known, so that objects can refer
// to each other; each reserved number is to be filled, once.
//
// PDF 1.4 has every object in clear. PDF 1.7 packs dictionaries into object streams; catalog, page
// tree and info stay in clear, so that a damaged file can still be put together from its objects.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "write/pdf/object.h"
#include "write/pdf/object_streams.h"

namespace vanban::pdf {

enum class Version { pdf_1_4, pdf_1_7 };

class File {
 public:
  explicit File(Version version);
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  // The objects every file has, by the numbers that libharu gives them. They bring their own /Type,
  // and the catalog its /Pages.
  static constexpr ObjectId catalog() { return {1}; }
  static constexpr ObjectId page_tree() { return {2}; }
  static constexpr ObjectId info() { return {3}; }

  ObjectId reserve();
  void fill(ObjectId object, std::string_view entries);
  ObjectId add(std::string_view entries);
  // As in object.h; the bytes must stay where they are until the file is written.
  ObjectId add_stream(std::string entries, std::string_view deflated);
  ObjectId add_plain_stream(std::string entries, std::string_view bytes);

  Version version() const { return version_; }
  const std::vector<Object>& objects() const { return objects_; }  // by number; 0 is none
  const std::vector<ObjectStream>& object_streams() const { return object_streams_; }
  std::optional<ObjectId> first_unfilled() const;
  // In bytes, roughly, nothing being deflated.
  std::size_t size_in_clear() const;

 private:
  ObjectId append(Object object);

  Version version_;
  std::vector<Object> objects_;
  std::vector<ObjectStream> object_streams_;
};

}  // namespace vanban::pdf
