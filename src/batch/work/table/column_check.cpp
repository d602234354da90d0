#include "batch/work/table/column_check.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

using Meaning = JobColumn::Meaning;

bool has_target(const Plan& parent, const std::string& id) {
  return std::ranges::find(parent.targets, id, &Target::id) != parent.targets.end();
}

void report_unknown_deadline(const JobColumn& column, const Plan& parent,
                             Diagnostics& diagnostics) {
  std::vector<std::string> known;
  std::string words;
  for (const auto& [id, day] : parent.deadlines) {
    known.push_back(id);
    words += (words.empty() ? "" : ", ") + id;
  }
  diagnostics.report(Message::unknown_word, column.where, {column.key, words}).nearest =
      nearest(column.key, known);
}

}  // namespace

bool check_columns(const ListedPart& part, Diagnostics& diagnostics) {
  const Plan& parent = part.parent.plan;
  bool is_sound = true;
  for (const JobColumn& column : part.asked.table->columns) {
    if (column.meaning == Meaning::target && !has_target(parent, column.key)) {
      std::vector<std::string> known;
      for (const Target& target : parent.targets) known.push_back(target.id);
      diagnostics.report(Message::unknown_target, column.where, {column.key}).nearest =
          nearest(column.key, known);
      is_sound = false;
    }
    if (column.meaning == Meaning::deadline && !parent.deadlines.contains(column.key)) {
      report_unknown_deadline(column, parent, diagnostics);
      is_sound = false;
    }
  }
  return is_sound;
}

}  // namespace vanban::batch
