// What a file is by its first bytes, whatever its name says.
#pragma once

#include <string_view>

namespace vanban {

enum class FileKind {
  text,
  docx,
  pdf,
  xlsx,      // or the older workbooks
  locked,    // an office file with a password
  old_word,  // .doc
  archive,   // any other ZIP archive, also one that is not whole
  rtf,
  html,
  image,
  binary,
};

FileKind kind_of_file(std::string_view bytes);

// The term for it, of import_format_differs.
std::string_view file_kind_term(FileKind kind);

}  // namespace vanban
