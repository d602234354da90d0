#include "batch/shard.h"

#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "diag/messages.h"

namespace vanban::batch {

namespace {

constexpr const char* task = "SLURM_ARRAY_TASK_ID";
constexpr const char* task_lowest = "SLURM_ARRAY_TASK_MIN";
constexpr const char* task_highest = "SLURM_ARRAY_TASK_MAX";
constexpr const char* task_step = "SLURM_ARRAY_TASK_STEP";
constexpr const char* task_count = "SLURM_ARRAY_TASK_COUNT";
constexpr const char* index = "JOB_COMPLETION_INDEX";
constexpr const char* shares = "VANBAN_SHARDS";

std::optional<int> parse_number(std::string_view text) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || rest != end || text.empty() || number < 0) return std::nullopt;
  return number;
}

class Surroundings {
 public:
  explicit Surroundings(const Environment& environment) : environment_(environment) {}

  // Nothing, too, if it is no number.
  std::optional<int> number(const char* variable) const {
    const char* text = environment_(variable);
    return text == nullptr ? std::nullopt : parse_number(text);
  }
  bool has(const char* variable) const { return environment_(variable) != nullptr; }

  // "SLURM_ARRAY_TASK_ID=3, SLURM_ARRAY_TASK_MIN=3": those that are set; all names if none is.
  std::string describe() const {
    std::vector<std::string> set;
    for (const char* variable :
         {task, task_lowest, task_highest, task_step, task_count, index, shares}) {
      if (has(variable)) set.push_back(fmt::format("{}={}", variable, environment_(variable)));
    }
    if (set.empty()) return fmt::format("{}, {}", task, index);
    return fmt::format("{}", fmt::join(set, ", "));
  }

 private:
  const Environment& environment_;
};

std::optional<Shard> whole(std::optional<int> number, std::optional<int> count) {
  if (!number || !count || *number < 1 || *number > *count) return std::nullopt;
  return Shard{*number, *count};
}

// The place of the task in its array, which may begin at 0 or count in steps. One that begins
// anywhere else repeats some tasks of another array, or has gaps: its shares would not be those of
// the first time.
std::optional<Shard> from_whole_array(const Surroundings& around) {
  const auto number = around.number(task);
  const auto lowest = around.number(task_lowest);
  const auto highest = around.number(task_highest);
  const auto count = around.number(task_count);
  const auto step = around.has(task_step) ? around.number(task_step) : 1;
  if (!number || !lowest || !highest || !count || !step || *step < 1) return std::nullopt;
  if (*lowest > 1 && lowest != step) return std::nullopt;
  if (*highest - *lowest != (static_cast<long long>(*count) - 1) * *step) return std::nullopt;
  if (*number < *lowest || (*number - *lowest) % *step != 0) return std::nullopt;
  return whole((*number - *lowest) / *step + 1, count);
}

// Slurm's tasks must be counted from 1, so that repeating one of them gives the same share again.
std::optional<Shard> from_environment(std::optional<int> count, const Surroundings& around) {
  if (around.has(task) == around.has(index)) return std::nullopt;
  if (!count && around.has(shares)) {
    count = around.number(shares);
    if (!count) return std::nullopt;
  }
  if (around.has(task)) return count ? whole(around.number(task), count) : from_whole_array(around);
  const auto place = around.number(index);
  return place && place < count ? whole(*place + 1, count) : std::nullopt;
}

}  // namespace

bool belongs(std::size_t place, const Shard& shard) {
  return place % static_cast<std::size_t>(shard.count) + 1 ==
         static_cast<std::size_t>(shard.number);
}

std::optional<Shard> parse_shard(std::string_view text) {
  const std::size_t stroke = text.find('/');
  if (stroke == std::string_view::npos) return std::nullopt;
  return whole(parse_number(text.substr(0, stroke)), parse_number(text.substr(stroke + 1)));
}

std::optional<Shard> choose_shard(std::string_view text, const Environment& environment,
                                  Diagnostics& diagnostics) {
  const bool has_count = text.starts_with("env/");
  const auto count = has_count ? parse_number(text.substr(4)) : std::nullopt;
  if (text == "env" || (count && *count > 0)) {
    const Surroundings around(environment);
    const auto shard = from_environment(count, around);
    if (!shard) diagnostics.report(Message::shard_unknown, {}, {around.describe()});
    return shard;
  }
  const auto shard = parse_shard(text);
  if (!shard) diagnostics.report(Message::bad_shard, {}, {std::string(text)});
  return shard;
}

}  // namespace vanban::batch
