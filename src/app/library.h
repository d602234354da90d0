// The templates, styles and skeletons of an installation, read when first asked for and kept. May
// be asked by several threads at once.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/files.h"
#include "diag/diagnostic.h"
#include "model/style.h"
#include "model/template.h"

namespace vanban {

// What a file that lies in `folder` calls a style, as find_style() takes it: names stay, a path (a
// name with a slash, or that ends with .json) begins there.
std::string style_beside(const std::string& folder, const std::string& style);

class Library {
 public:
  // `folder` holds *.template.json, styles/*.json and skeletons/*.plan.json.
  Library(std::string folder, Files& files, Sources& sources)
      : folder_(std::move(folder)), files_(files), sources_(sources) {}

  // Null if there is none or it has errors; that is reported each time it is asked for.
  const Template* find_template(std::string_view kind, const Location& wanted_by,
                                Diagnostics& diagnostics);
  // A style by name, or by path where the name has a slash or ends with .json.
  std::shared_ptr<const StyleSheet> find_style(const std::string& name, Diagnostics& diagnostics);
  // What `vanban new` starts from: a plan file with its marks for levels.
  Source find_skeleton(std::string_view kind, Diagnostics& diagnostics);

  // A file of the user's that another one names. Null if it cannot be read; that is reported.
  Source open(const std::string& path, const Location& wanted_by, Diagnostics& diagnostics);
  // A text that stands for a file of the user's in messages: the cells of a sheet.
  Source add(std::string name, std::string text);

  // True for files of the installation: their mistakes are not the user's.
  bool owns(Source source) const;

 private:
  // Of the names that stand in a folder; only such are ever made into a path.
  struct Shelf {
    std::string folder;
    std::string_view suffix;
    Message unknown;  // reported for a name that is none of them
  };

  Source find_file(const Shelf& shelf, std::string_view name, const Location& wanted_by,
                   Diagnostics& diagnostics);
  Source add_own(const std::string& path, std::string text);

  std::string folder_;
  Files& files_;
  Sources& sources_;
  mutable std::mutex mutex_;  // guards what follows, and the sources
  std::set<Source> own_;
  std::map<std::string, std::unique_ptr<const Template>, std::less<>> templates_;
  std::map<std::string, std::shared_ptr<const StyleSheet>, std::less<>> styles_;
};

}  // namespace vanban
