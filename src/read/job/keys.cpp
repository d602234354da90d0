#include <array>

#include "read/job/parts.h"

namespace vanban {

namespace {

constexpr auto of_job = std::to_array<std::string_view>(
    {"parts", "parent", "units", "table", "overlays", "allocation", "facts", "date", "suggestions",
     "outputs", "names", "style", "pdf-profile", "text-width", "fillable", "split", "$schema"});
constexpr auto of_part = std::to_array<std::string_view>(
    {"parent", "units", "table", "overlays", "allocation", "facts", "date", "suggestions"});
constexpr auto of_table = std::to_array<std::string_view>({"file", "columns"});

}  // namespace

const ObjectKeys job_keys = {"job", of_job};
const ObjectKeys job_part_keys = {"job-part", of_part};
const ObjectKeys job_table_keys = {"job-table", of_table};

std::vector<const ObjectKeys*> all_job_keys() {
  return {&job_keys, &job_part_keys, &job_table_keys};
}

}  // namespace vanban
