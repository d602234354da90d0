// One object of a PDF file: a dictionary, or a stream with one, given as the text between << and
// >>.
#pragma once

#include <string>
#include <string_view>

namespace vanban::pdf {

struct ObjectId {
  unsigned number = 0;
};

// "12 0 R"
std::string reference(ObjectId object);
void append_reference(std::string& out, ObjectId object);

struct Object {
  enum class Kind { reserved, packed, dictionary, stream };
  Kind kind = Kind::reserved;
  std::string entries = {};  // a packed object's are in its object stream
  std::string_view bytes = {};
};

// The bytes, what is to stand there as it is or a zlib stream, belong to the caller. /Length and
// /Filter are not to be given.
Object plain_stream(std::string entries, std::string_view bytes);
Object deflated_stream(std::string entries, std::string_view deflated);

}  // namespace vanban::pdf
