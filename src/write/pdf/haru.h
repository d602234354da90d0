// A PDF file as numbered objects, laid down by libharu's object layer. haru.cpp is the only file
// that sees the library. Of libharu's own fonts, text and pages nothing is used: its UTF-8 text
// lacks a valid ToUnicode and true widths, and costs twenty times as much.
//
// An object is a dictionary, or a stream with one, given as the text between << and >>. Numbers are
// handed out by reserve() before the text is known, so that objects can refer to each other; each
// reserved number is to be filled, once.
//
// PDF 1.4 has a classic cross-reference table and every object in clear. PDF 1.7 packs dictionaries
// into object streams and ends with a cross-reference stream; catalog, page tree and info stay in
// clear, so that a damaged file can still be put together from its objects.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vanban::pdf {

enum class Version { pdf_1_4, pdf_1_7 };

struct ObjectId {
  unsigned number = 0;
};

// "12 0 R"
std::string reference(ObjectId object);

class HaruFile {
 public:
  explicit HaruFile(Version version);
  ~HaruFile();
  HaruFile(const HaruFile&) = delete;
  HaruFile& operator=(const HaruFile&) = delete;

  // The objects every file has. They bring their own /Type, and the catalog its /Pages.
  ObjectId catalog() const;
  ObjectId page_tree() const;
  ObjectId info() const;

  ObjectId reserve();
  void fill(ObjectId object, std::string entries);
  ObjectId add(std::string entries);
  // The bytes, a zlib stream or what is to stand there as it is, must stay where they are until
  // finish() is done. /Filter and /Length are not to be given.
  ObjectId add_stream(std::string entries, std::string_view deflated);
  ObjectId add_plain_stream(std::string entries, std::string_view bytes);

  // The whole file; nothing if that fails. To be called once.
  std::optional<std::string> finish(std::string_view trailer_entries);
  // What failed first, in words.
  const std::string& failure() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace vanban::pdf
