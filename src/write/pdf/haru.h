// libharu's object layer: the file's objects, its cross-reference table and trailer. haru.cpp is
// the only file that sees the library. Of libharu's own fonts, text and pages nothing is used: its
// UTF-8 text lacks a valid ToUnicode and true widths, and costs twenty times as much.
//
// An object is a dictionary, or a stream with one, given as the text between << and >>. Numbers are
// handed out by reserve() before the text is known, so that objects can refer to each other.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vanban::pdf {

struct ObjectId {
  unsigned number = 0;
};

// "12 0 R"
std::string reference(ObjectId object);

class HaruFile {
 public:
  HaruFile();
  ~HaruFile();
  HaruFile(const HaruFile&) = delete;
  HaruFile& operator=(const HaruFile&) = delete;

  // The objects every file has. They bring their own /Type; /Pages and /Producer are to be given.
  ObjectId catalog() const;
  ObjectId page_tree() const;
  ObjectId info() const;

  ObjectId reserve();
  void fill(ObjectId object, std::string entries);
  ObjectId add(std::string entries);
  // `deflated`, a zlib stream, must stay where it is until finish() is done.
  ObjectId add_stream(std::string entries, std::string_view deflated);

  // The whole file; nothing if any call since the construction failed. To be called once.
  std::optional<std::string> finish(std::string trailer_entries);
  // What failed first, in words.
  const std::string& failure() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace vanban::pdf
