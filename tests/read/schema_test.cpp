// The JSON Schema that editors use and the reader must know the same keys.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "read/json_schema.h"
#include "read/plan/keys.h"

namespace vanban {
namespace {

const Json& plan_schema() {
  return schema_file("plan.schema.json");
}

std::vector<std::string> plans_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(VANBAN_SOURCE_DIR) + "/" + folder)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".plan.json")) paths.push_back(folder + "/" + name);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

TEST_CASE("reader and schema know the same keys in every object") {
  std::set<std::string> described;
  for (const ObjectKeys* keys : all_plan_keys()) {
    const std::string what(keys->what);
    CAPTURE(what);
    const Json& object = what == "plan" ? plan_schema() : plan_schema().at("definitions").at(what);
    CHECK(keys_of(object) == std::set<std::string>(keys->keys.begin(), keys->keys.end()));
    CHECK(object.at("additionalProperties") == false);
    described.insert(what);
  }
  for (const auto& item : plan_schema().at("definitions").items()) {
    if (!item.value().contains("properties")) continue;
    CHECK_MESSAGE(described.contains(item.key()), item.key());
  }
}

TEST_CASE("every plan of the project is valid") {
  const auto plans = plans_in("data");
  CHECK(plans.size() >= 5);
  for (const std::string& path : plans) {
    CAPTURE(path);
    CHECK(complaint("plan.schema.json", read_json_file(path)) == "");
  }
}

// A line that ends with "// only: commune" belongs to that level alone.
std::string skeleton_for(const std::string& kind, const std::string& level) {
  const std::string mark = " // only: ";
  std::istringstream lines(read_project_file("templates/skeletons/" + kind + ".plan.json"));
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t only = line.find(mark);
    if (only != line.npos && line.substr(only + mark.size()) != level) continue;
    text += line + "\n";
  }
  return text;
}

TEST_CASE("every skeleton is valid at every level") {
  for (const std::string kind : {"ke-hoach", "quyet-dinh", "bang-so-sanh"}) {
    for (const std::string level : {"province", "district", "commune"}) {
      CAPTURE(kind);
      CAPTURE(level);
      const Json plan = parse_with_comments(skeleton_for(kind, level));
      CHECK(plan.at("level") == level);
      CHECK(complaint("plan.schema.json", plan) == "");
    }
  }
}

struct FaultyFile {
  std::string path;
  std::set<std::string> codes;  // that its first line names
};

std::vector<FaultyFile> faulty_files(const std::string& ending) {
  std::vector<FaultyFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(VANBAN_SOURCE_DIR "/data/faulty")) {
    const std::string path = "data/faulty/" + entry.path().filename().string();
    if (!path.ends_with(ending)) continue;
    std::istringstream first_line(read_project_file(path));
    std::string line, word;
    std::getline(first_line, line);
    std::istringstream words(line.substr(line.find(": ") + 2));
    FaultyFile& file = files.emplace_back(FaultyFile{path, {}});
    while (words >> word) file.codes.insert(word);
  }
  return files;
}

bool names_one_of(const FaultyFile& file, const std::set<std::string>& codes) {
  return std::ranges::any_of(file.codes,
                             [&](const std::string& code) { return codes.contains(code); });
}

TEST_CASE("faulty plans and overlays: the schema finds what is wrong with their shape") {
  const std::set<std::string> no_json = {"E0102", "E0103", "E0116", "E0117"};
  const std::set<std::string> shape = {"E0104", "E0107", "E0108", "E0109", "E0110", "E0112",
                                       "E0115", "E0119", "E0120", "E0121", "E0122", "E0123",
                                       "E0124", "E0125", "E0126", "E0624"};
  const std::set<std::string> either = {"E0111"};  // 2026-02-30 has the shape of a date
  std::size_t misshapen = 0, others = 0;
  for (const std::string kind : {"plan", "overlay"}) {
    for (const FaultyFile& file : faulty_files("." + kind + ".json")) {
      if (names_one_of(file, no_json)) continue;
      const bool has_wrong_shape = names_one_of(file, shape);
      if (!has_wrong_shape && names_one_of(file, either)) continue;
      CAPTURE(file.path);
      const bool complains = !complaint(kind + ".schema.json", read_json_file(file.path)).empty();
      CHECK(complains == has_wrong_shape);
      ++(has_wrong_shape ? misshapen : others);
    }
  }
  CHECK(misshapen >= 20);
  CHECK(others >= 50);
}

}  // namespace
}  // namespace vanban
