// The parts of a ZIP archive in memory; libzip stays behind it. Names are names of entries, nothing
// is ever written to or read from a disk.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

struct zip;

namespace vanban {

enum class ArchiveFault {
  missing,    // there is no such entry
  damaged,    // it is encrypted or not whole
  too_large,  // longer than was allowed, whatever the archive says of its length
};

class Archive {
 public:
  // The bytes must outlive the archive. Nothing if they are no ZIP archive.
  static std::optional<Archive> open(std::string_view bytes);

  bool has(const std::string& name) const;
  // The unpacked entry, of at most `limit` bytes.
  std::variant<std::string, ArchiveFault> read(const std::string& name, std::size_t limit) const;

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Close> zip_;
};

}  // namespace vanban
