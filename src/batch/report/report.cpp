#include "batch/report/report.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "batch/report/standings.h"
#include "batch/state/standing.h"
#include "diag/terms.h"

namespace vanban::batch {

Report report_of(const State& state) {
  Report report;
  if (auto facts = state.facts()) {
    report.job = std::move(facts->job);
    report.title = std::move(facts->title);
    report.messages = std::move(facts->messages);
  }
  for (auto& [name, document] : state.documents()) {
    report.documents.push_back(std::move(document));
  }
  // Provinces go by the lowest code in them, as the General Statistics Office has them.
  std::map<std::string, std::string> first_units;
  for (const StoredDocument& document : report.documents) {
    std::string& first = first_units.try_emplace(document.province, document.unit).first->second;
    first = std::min(first, document.unit);
  }
  std::ranges::sort(report.documents, {}, [&](const StoredDocument& document) {
    return std::tie(first_units.at(document.province), document.province, document.unit,
                    document.name);
  });
  return report;
}

std::string_view words_of(Standing standing, Language language) {
  return term_text("standing-" + std::string(word_of(standing)), language);
}

std::vector<std::pair<Standing, std::size_t>> count_standings(const Report& report) {
  std::vector<std::pair<Standing, std::size_t>> counts;
  for (const Standing standing : all_standings) {
    const auto count = std::ranges::count(report.documents, standing, &StoredDocument::standing);
    if (count > 0) counts.emplace_back(standing, static_cast<std::size_t>(count));
  }
  return counts;
}

}  // namespace vanban::batch
