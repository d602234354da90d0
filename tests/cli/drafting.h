// A desk with the province's plan and two overlays of it, for the tests of `vanban derive`.
#pragma once

#include <string>
#include <vector>

#include "cli/rendering.h"
#include "support/engine.h"

namespace vanban::test {

class DraftingDesk : public Desk {
 public:
  DraftingDesk() {
    for (const std::string name :
         {"bac-ninh.plan.json", "kinh-bac.overlay.json", "yen-phong.overlay.json"}) {
      write(name, read_file(source_path("data/" + name)));
    }
  }

  // vanban derive bac-ninh.plan.json …
  Outcome derive(const std::vector<std::string>& options) const {
    std::vector<std::string> line = {"derive", "bac-ninh.plan.json"};
    line.insert(line.end(), options.begin(), options.end());
    return run(line);
  }

  std::string text_of(const std::string& plan) const {
    const Outcome outcome = run({"render", plan, "-o", "out", "--to", "text"});
    const std::size_t folder_end = outcome.out.find('\n');
    return outcome.status == 0 ? read(outcome.out.substr(0, folder_end)) : "";
  }
};

// The place where `what` stands says `by`; the text itself if it does not stand there.
inline std::string with(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

}  // namespace vanban::test
