#include "write/pdf/file_bytes.h"

#include <cstdint>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "base/deflate.h"
#include "diag/messages.h"
#include "write/pdf/cross_reference.h"
#include "write/pdf/haru.h"

namespace vanban::pdf {

namespace {

// Four bytes above 127, so that no program takes the file for text (PDF/A asks for them).
constexpr std::string_view binary_comment = "%\xB7\xBE\xAD\xAA\n";

void write_clear(HaruWriter& writer, const File& file, std::string trailer) {
  writer.write("%PDF-1.4\n");
  writer.write(binary_comment);
  writer.write_with_table(file.objects(), std::move(trailer));
}

void write_packed(HaruWriter& writer, const File& file, const std::string& trailer) {
  writer.write("%PDF-1.7\n");
  writer.write(binary_comment);
  const std::vector<Object>& objects = file.objects();
  std::vector<Place> places(objects.size());
  for (unsigned number = 1; number < objects.size(); ++number)
    if (objects[number].kind != Object::Kind::packed)
      places[number] = writer.write_object(objects[number], number);

  Deflater deflater(Deflation::quick);
  const auto write_stream = [&](unsigned number, std::string entries, std::string_view bytes) {
    const std::string deflated = deflater.zlib(bytes);
    return writer.write_object(deflated_stream(std::move(entries), deflated), number);
  };
  for (const ObjectStream& stream : file.object_streams()) {
    const auto number = static_cast<unsigned>(places.size());
    for (unsigned index = 0; index < stream.numbers.size(); ++index)
      places[stream.numbers[index]] = {Place::Kind::packed, number, index};
    places.push_back(write_stream(number, stream_entries(stream), stream_bytes(stream)));
  }

  const auto number = static_cast<unsigned>(places.size());
  const std::uint32_t start = writer.size();
  places.push_back({Place::Kind::in_file, start});
  const CrossReference table = cross_reference(places);
  write_stream(number, table.entries + ' ' + trailer, table.rows);
  writer.write(fmt::format("startxref\n{}\n%%EOF\n", start));
}

}  // namespace

std::string file_bytes(const File& file, std::string_view trailer_entries,
                       Diagnostics& diagnostics) {
  const auto fail = [&](std::string why) {
    diagnostics.report(Message::internal, {}, {std::move(why)});
    return std::string();
  };
  if (const auto object = file.first_unfilled())
    return fail(fmt::format("object {} is reserved, but has no text", object->number));
  const std::string trailer = fmt::format("/Root {} /Info {} {}", reference(file.catalog()),
                                          reference(file.info()), trailer_entries);
  HaruWriter writer(file.size_in_clear());
  if (file.version() == Version::pdf_1_4)
    write_clear(writer, file, trailer);
  else
    write_packed(writer, file, trailer);
  if (!writer.ok()) return fail(writer.failure());
  return writer.take();
}

}  // namespace vanban::pdf
