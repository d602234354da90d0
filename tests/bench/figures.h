// What the benchmark found out: one number a line, with the goal it is held against.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace vanban {

struct Figure {
  std::string group;  // what was measured together
  std::string name;
  double value = 0;
  std::string unit;
  std::optional<double> most = std::nullopt;  // the goal: no more than this
};

// Milliseconds of many runs.
class Samples {
 public:
  void add(std::chrono::nanoseconds time);
  double best() const;
  double median() const;

 private:
  std::vector<double> spent_;
};

std::string to_table(const std::vector<Figure>& figures);
std::string to_json(const std::vector<Figure>& figures);

}  // namespace vanban
