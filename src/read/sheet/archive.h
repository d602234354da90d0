// The parts of a ZIP archive in memory; libzip stays behind it. Names are names of entries, nothing
// is ever written to or read from a disk.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "read/sheet/sheet.h"

struct zip;

namespace vanban {

class Archive {
 public:
  // The bytes must outlive the archive. Nothing if they are no ZIP archive.
  static std::optional<Archive> open(std::string_view bytes);

  bool has(const std::string& name) const;
  // The unpacked entry; damaged if it is missing, encrypted or not whole, too_large if it is longer
  // than `limit`, whatever the archive says of its length.
  std::variant<std::string, SheetFault> read(const std::string& name, std::size_t limit) const;

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Close> zip_;
};

}  // namespace vanban
