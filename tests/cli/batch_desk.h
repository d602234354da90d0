// A desk with a job of three communes of Bắc Ninh, one of them with an overlay, for the tests of
// `vanban batch`.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/drafting.h"

namespace vanban::test {

class BatchDesk : public Desk {
 public:
  BatchDesk() {
    write("bac-ninh.plan.json", read_file(source_path("data/bac-ninh.plan.json")));
    write("phan-rieng/kinh-bac.overlay.json",
          with(read_file(source_path("data/kinh-bac.overlay.json")), "bac-ninh.plan.json",
               "../bac-ninh.plan.json"));
    write("lo.job.json", R"({
      "parent": "bac-ninh.plan.json",
      "units": ["phường Kinh Bắc", "phường Vũ Ninh", "xã Yên Phong"],
      "overlays": "phan-rieng",
      "outputs": ["text", "pdf"]
    })");
  }

  Outcome batch(std::vector<std::string> options = {}, const std::string& before = "") const {
    std::vector<std::string> line = {"batch", "lo.job.json", "-o", "ra"};
    line.insert(line.end(), options.begin(), options.end());
    return run(line, before);
  }

  // Puts `by` in the place of `what` in a file.
  void change(const std::string& file, const std::string& what, const std::string& by) const {
    write(file, with(read(file), what, by));
  }

  // Every file of the folder but the record, with its bytes.
  std::map<std::string, std::string> documents(const std::string& folder = "ra") const {
    std::map<std::string, std::string> files;
    for (const std::string& name : names(folder)) {
      if (name != "vanban.sqlite") files.emplace(name, read(folder + "/" + name));
    }
    return files;
  }

  // Names of files that are not as they were.
  static std::vector<std::string> changed(const std::map<std::string, std::string>& before,
                                          const std::map<std::string, std::string>& now) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : now) {
      const auto known = before.find(name);
      if (known == before.end() || known->second != bytes) names.push_back(name);
    }
    for (const auto& [name, bytes] : before) {
      if (!now.contains(name)) names.push_back(name);
    }
    return names;
  }
};

inline const std::string kinh_bac = "09187-phuong-kinh-bac";
inline const std::string vu_ninh = "09169-phuong-vu-ninh";

}  // namespace vanban::test
