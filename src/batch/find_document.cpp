#include "batch/find_document.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/nearest.h"
#include "base/vietnamese.h"
#include "batch/state/state.h"

namespace vanban::batch {

namespace {

bool has_file(const StoredDocument& document, const std::string& name) {
  const auto in = [&](const std::vector<StoredFile>& files) {
    return std::ranges::find(files, name, &StoredFile::name) != files.end();
  };
  return in(document.files) || in(document.edited);
}

}  // namespace

DocumentPlace document_place(const std::string& path) {
  const std::filesystem::path whole(path);
  std::error_code error;
  if (std::filesystem::exists(state_path(path), error)) return {path, path};
  const std::filesystem::path named = whole.has_filename() ? whole : whole.parent_path();
  const std::string folder = named.parent_path().string();
  return {folder.empty() ? "." : folder, to_nfc(named.filename().string())};
}

const StoredDocument* find_document(const std::map<std::string, StoredDocument>& documents,
                                    const std::string& name) {
  for (const auto& [key, document] : documents) {
    if (has_file(document, name)) return &document;
  }
  for (const auto& [key, document] : documents) {
    const bool is_meant = key == name || document.unit == name || document.unit_name == name;
    if (is_meant) return &document;
  }
  const StoredDocument* longest = nullptr;
  for (const auto& [key, document] : documents) {
    const bool is_longer = longest == nullptr || key.size() > longest->name.size();
    if (name.starts_with(key + ".") && is_longer) longest = &document;
  }
  return longest;
}

std::vector<std::string> documents_near(const std::map<std::string, StoredDocument>& documents,
                                        const std::string& name) {
  std::vector<std::string> known;
  for (const auto& [key, document] : documents) {
    known.push_back(key);
    for (const StoredFile& file : document.files) known.push_back(file.name);
  }
  return nearest(name, known);
}

}  // namespace vanban::batch
