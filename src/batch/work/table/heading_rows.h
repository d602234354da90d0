// The rows of a sheet that hold its headings, and what they call its columns.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/job.h"
#include "read/sheet/sheet.h"

namespace vanban::batch {

// Headings and titles stand within so many rows from the top.
inline constexpr std::size_t farthest_heading = 60;

class HeadingRows {
 public:
  // The sheet must outlive it.
  HeadingRows(const Sheet& sheet, std::size_t top, std::size_t last);

  // The columns so called; those whose whole path it is, if there are any.
  std::vector<std::size_t> find(const std::string& heading) const;
  std::size_t count_found(const JobTable& table) const;
  // Of every column that is called anything, its whole path.
  std::vector<std::string> all_names() const;

  std::size_t top() const { return top_; }
  std::size_t last() const { return last_; }

 private:
  std::vector<std::string> path_of(std::size_t column) const;
  bool has_words_below(std::size_t row, std::size_t column) const;
  std::string words_at_left(std::size_t row, std::size_t column) const;

  const Sheet& sheet_;
  std::size_t top_, last_;
  std::vector<std::vector<std::string>> names_, keys_;  // by column
};

// The rows, up to three, that hold most of the job's headings; of equals the fewest and uppermost.
// Nothing if there are none.
std::optional<HeadingRows> find_heading_rows(const Sheet& sheet, const JobTable& table);

}  // namespace vanban::batch
