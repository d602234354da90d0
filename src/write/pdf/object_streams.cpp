#include "write/pdf/object_streams.h"

#include <fmt/format.h>

namespace vanban::pdf {

void pack(std::vector<ObjectStream>& streams, unsigned number, std::string_view entries) {
  if (streams.empty() || streams.back().numbers.size() == most_packed) streams.emplace_back();
  ObjectStream& stream = streams.back();
  stream.numbers.push_back(number);
  for (const std::size_t value : {std::size_t{number}, stream.objects.size()}) {
    const fmt::format_int digits(value);
    stream.index.append(digits.data(), digits.size());
    stream.index += ' ';
  }
  stream.objects += "<<";
  stream.objects += entries;
  stream.objects += ">>\n";
}

std::string stream_entries(const ObjectStream& stream) {
  return fmt::format("/Type /ObjStm /N {} /First {}", stream.numbers.size(), stream.index.size());
}

std::string stream_bytes(const ObjectStream& stream) {
  return stream.index + stream.objects;
}

}  // namespace vanban::pdf
