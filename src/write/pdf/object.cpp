#include "write/pdf/object.h"

#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace vanban::pdf {

std::string reference(ObjectId object) {
  return std::to_string(object.number) + " 0 R";
}

Object plain_stream(std::string entries, std::string_view bytes) {
  fmt::format_to(std::back_inserter(entries), " /Length {}", bytes.size());
  return {Object::Kind::stream, std::move(entries), bytes};
}

Object deflated_stream(std::string entries, std::string_view deflated) {
  return plain_stream(std::move(entries) + " /Filter /FlateDecode", deflated);
}

}  // namespace vanban::pdf
