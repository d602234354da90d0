#include "app/files.h"

#include "diag/messages.h"

namespace vanban {

std::optional<std::string> read_or_report(const std::string& path, Files& files, Sources& sources,
                                          Diagnostics& diagnostics) {
  FileError error;
  auto bytes = files.read(path, error);
  if (!bytes) {
    diagnostics.report(Message::cannot_read_file, {sources.add(path, "")}, {error.reason});
  }
  return bytes;
}

}  // namespace vanban
