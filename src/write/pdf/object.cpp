#include "write/pdf/object.h"

#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace vanban::pdf {

std::string reference(ObjectId object) {
  std::string text;
  append_reference(text, object);
  return text;
}

void append_reference(std::string& out, ObjectId object) {
  const fmt::format_int number(object.number);
  out.append(number.data(), number.size());
  out += " 0 R";
}

Object plain_stream(std::string entries, std::string_view bytes) {
  fmt::format_to(std::back_inserter(entries), " /Length {}", bytes.size());
  return {Object::Kind::stream, std::move(entries), bytes};
}

Object deflated_stream(std::string entries, std::string_view deflated) {
  return plain_stream(std::move(entries) + " /Filter /FlateDecode", deflated);
}

}  // namespace vanban::pdf
