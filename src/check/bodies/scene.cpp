#include "check/bodies/scene.h"

namespace vanban {

Scene scene_of(const CheckedDocument& document, const CheckSources& sources, const History& history,
               const BodyIndex* index, bool wants_units) {
  Scene scene{document, sources, history, PlaceNames(sources.units), history.looking_back(document),
              {},       {}};
  for (const Passage& passage : document.passages) {
    scene.bodies.push_back(index != nullptr ? index->find(passage) : std::vector<NamedBody>{});
    scene.units.push_back(wants_units ? scene.places.find(passage) : std::vector<NamedUnit>{});
  }
  return scene;
}

std::string_view heading_of_column(const CheckedDocument& document, std::size_t passage) {
  const Passage& cell = document.passages[passage];
  if (cell.table == nullptr || cell.table->header.empty()) return {};
  const std::size_t columns = cell.table->columns.size();
  const std::size_t headers = cell.table->header.size();
  if (cell.table->header.back().size() != columns || cell.row < headers) return {};
  const std::size_t row = cell.row - headers;
  if (row >= cell.table->rows.size() || cell.table->rows[row].size() != columns) return {};
  for (std::size_t at = passage; at-- > 0;) {
    const Passage& other = document.passages[at];
    if (other.table != cell.table) continue;
    if (other.row + 1 == headers && other.column == cell.column) return other.words;
  }
  return {};
}

}  // namespace vanban
