// The templates and styles of an installation, read when first asked for and kept.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/files.h"
#include "diag/diagnostic.h"
#include "model/style.h"
#include "model/template.h"

namespace vanban {

class Library {
 public:
  // `folder` holds *.template.json and styles/*.json.
  Library(std::string folder, Files& files, Sources& sources)
      : folder_(std::move(folder)), files_(files), sources_(sources) {}

  // Null if there is none or it has errors; that is reported each time it is asked for.
  const Template* find_template(std::string_view kind, const Location& wanted_by,
                                Diagnostics& diagnostics);
  // A style by name, or by path where the name has a slash or ends with .json.
  std::shared_ptr<const StyleSheet> find_style(const std::string& name, Diagnostics& diagnostics);

  // The kinds of document there are templates for.
  std::vector<std::string> kinds() const;

 private:
  Source read(const std::string& path, Diagnostics& diagnostics);

  std::string folder_;
  Files& files_;
  Sources& sources_;
  std::map<std::string, std::unique_ptr<const Template>, std::less<>> templates_;
  std::map<std::string, std::shared_ptr<const StyleSheet>, std::less<>> styles_;
};

}  // namespace vanban
