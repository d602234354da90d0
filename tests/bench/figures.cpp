#include "bench/figures.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vanban {

namespace {

std::string goal_of(const Figure& figure) {
  if (!figure.most) return "";
  return fmt::format("≤ {:g} {}", *figure.most, figure.value <= *figure.most ? "kept" : "MISSED");
}

}  // namespace

void Samples::add(std::chrono::nanoseconds time) {
  spent_.push_back(std::chrono::duration<double, std::milli>(time).count());
}

double Samples::best() const {
  return *std::ranges::min_element(spent_);
}

double Samples::median() const {
  std::vector<double> sorted = spent_;
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
  std::ranges::nth_element(sorted, middle);
  return *middle;
}

std::string to_table(const std::vector<Figure>& figures) {
  std::string table, group;
  for (const Figure& figure : figures) {
    if (figure.group != group) table += fmt::format("\n{}\n", figure.group);
    group = figure.group;
    table += fmt::format("  {:<44} {:>10.3f} {:<12} {}\n", figure.name, figure.value, figure.unit,
                         goal_of(figure));
  }
  return table;
}

std::string to_json(const std::vector<Figure>& figures) {
  std::vector<std::string> objects;
  for (const Figure& figure : figures) {
    const std::string goal = figure.most ? fmt::format(R"(, "goal": {:g})", *figure.most) : "";
    objects.push_back(
        fmt::format(R"({{"group": "{}", "name": "{}", "value": {:.3f}, "unit": "{}"{}}})",
                    figure.group, figure.name, figure.value, figure.unit, goal));
  }
  return fmt::format("[{}]\n", fmt::join(objects, ",\n "));
}

}  // namespace vanban
