#include "app/file_names.h"

namespace vanban {

namespace {

// Counts through the parts of one plan.
class FileNames {
 public:
  std::string name(const Part& part) {
    switch (part.kind) {
      case Part::Kind::main:
        return owner_ = "";
      case Part::Kind::attachment:
        return owner_ = ".dinh-kem";
      case Part::Kind::appendix:
        return owner_ + numbered(".phu-luc", part.number);
    }
    return "";
  }

 private:
  static std::string numbered(const char* name, int number) {
    return number > 0 ? std::string(name) + "-" + std::to_string(number) : name;
  }

  std::string owner_;  // of the appendices that follow
};

}  // namespace

std::vector<std::string> name_files(const std::vector<NumberedDocument>& documents) {
  std::vector<std::string> names;
  names.reserve(documents.size());
  FileNames file_names;
  for (const NumberedDocument& document : documents) {
    names.push_back(file_names.name(document.content().parts.front()));
  }
  return names;
}

}  // namespace vanban
