#include "read/archive.h"

#include <utility>
#include <zip.h>

namespace vanban {

namespace {

struct CloseEntry {
  void operator()(zip_file* entry) const { zip_fclose(entry); }
};

// Some programs write names in other cases than they refer to them.
zip_int64_t index_of(zip* archive, const std::string& name) {
  const zip_int64_t exact = zip_name_locate(archive, name.c_str(), 0);
  return exact >= 0 ? exact : zip_name_locate(archive, name.c_str(), ZIP_FL_NOCASE);
}

}  // namespace

void Archive::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

std::optional<Archive> Archive::open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&error);
  if (archive == nullptr) return std::nullopt;
  Archive result;
  result.zip_.reset(archive);
  return result;
}

bool Archive::has(const std::string& name) const {
  return index_of(zip_.get(), name) >= 0;
}

std::variant<std::string, ArchiveFault> Archive::read(const std::string& name,
                                                      std::size_t limit) const {
  constexpr std::size_t step = std::size_t{1} << 16;
  const zip_int64_t index = index_of(zip_.get(), name);
  if (index < 0) return ArchiveFault::missing;
  const std::unique_ptr<zip_file, CloseEntry> entry(
      zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0));
  if (!entry) return ArchiveFault::damaged;
  std::string bytes;
  while (true) {
    const std::size_t end = bytes.size();
    bytes.resize(end + step);
    const zip_int64_t got = zip_fread(entry.get(), bytes.data() + end, step);
    if (got < 0) return ArchiveFault::damaged;
    bytes.resize(end + static_cast<std::size_t>(got));
    if (bytes.size() > limit) return ArchiveFault::too_large;
    if (got == 0) return bytes;
  }
}

}  // namespace vanban
