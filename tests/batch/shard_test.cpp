#include "batch/shard.h"

#include <doctest/doctest.h>
#include <map>
#include <string>

#include "support/diagnosed.h"

namespace vanban::batch {

namespace {

using Variables = std::map<std::string, std::string>;

struct Choice {
  std::string shard;  // "2/4", or the codes of what was reported
  std::string words;  // of the first message
};

Choice choose(const std::string& text, const Variables& variables = {}) {
  const Environment environment = [&](const char* name) {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  };
  Diagnostics diagnostics;
  const auto shard = choose_shard(text, environment, diagnostics);
  if (!shard) return {codes_of(diagnostics), diagnostics.all().at(0).arguments.at(0)};
  CHECK(diagnostics.all().empty());
  return {std::to_string(shard->number) + "/" + std::to_string(shard->count), ""};
}

// As sbatch --array=LOWEST-HIGHEST:STEP sets them for one task.
Variables array(int task, int lowest, int highest, int step, int count) {
  return {{"SLURM_ARRAY_TASK_ID", std::to_string(task)},
          {"SLURM_ARRAY_TASK_MIN", std::to_string(lowest)},
          {"SLURM_ARRAY_TASK_MAX", std::to_string(highest)},
          {"SLURM_ARRAY_TASK_STEP", std::to_string(step)},
          {"SLURM_ARRAY_TASK_COUNT", std::to_string(count)}};
}

}  // namespace

TEST_CASE("every document is in exactly one share, and shares differ by one at most") {
  for (const int count : {1, 2, 4, 7, 100}) {
    std::map<int, int> sizes;
    for (std::size_t place = 0; place < 99; ++place) {
      int owners = 0;
      for (int number = 1; number <= count; ++number) {
        if (!belongs(place, {number, count})) continue;
        ++owners;
        ++sizes[number];
      }
      CHECK(owners == 1);
    }
    for (const auto& [number, size] : sizes) CHECK(size >= 99 / count);
    for (const auto& [number, size] : sizes) CHECK(size <= 99 / count + 1);
  }
  CHECK(belongs(0, {1, 4}));
  CHECK(belongs(5, {2, 4}));
}

TEST_CASE("a share is K/N, with K from 1 to N") {
  CHECK(choose("2/4").shard == "2/4");
  CHECK(choose("1/1").shard == "1/1");
  CHECK(choose("12/3321").shard == "12/3321");
  for (const char* text : {"",
                           "/",
                           "2",
                           "2/",
                           "/4",
                           "0/4",
                           "5/4",
                           "-1/4",
                           "+1/4",
                           "1/-4",
                           "1/0",
                           "2/4/6",
                           "2 / 4",
                           "2/4 ",
                           "a/b",
                           "0x1/4",
                           "1.5/4",
                           "٢/4",
                           "1/99999999999999999999",
                           "environment",
                           "env/",
                           "env/0",
                           "env/-1",
                           "env/x",
                           "env/4/4",
                           "ENV"}) {
    CAPTURE(text);
    const Choice choice = choose(text, array(1, 1, 4, 1, 4));
    CHECK(choice.shard == "E0742");
    CHECK(choice.words == text);
  }
}

TEST_CASE("an array of Slurm tells the share and their number") {
  CHECK(choose("env", array(1, 1, 4, 1, 4)).shard == "1/4");
  CHECK(choose("env", array(4, 1, 4, 1, 4)).shard == "4/4");
  CHECK(choose("env", array(0, 0, 3, 1, 4)).shard == "1/4");
  CHECK(choose("env", array(3, 0, 3, 1, 4)).shard == "4/4");
  Variables without_step = array(3, 1, 4, 1, 4);
  without_step.erase("SLURM_ARRAY_TASK_STEP");
  CHECK(choose("env", without_step).shard == "3/4");
}

TEST_CASE("the tasks of an array may count in steps") {
  CHECK(choose("env", array(5, 1, 7, 2, 4)).shard == "3/4");      // 1-7:2
  CHECK(choose("env", array(8, 0, 12, 4, 4)).shard == "3/4");     // 0-15:4
  CHECK(choose("env", array(40, 10, 40, 10, 4)).shard == "4/4");  // 10-40:10
}

TEST_CASE("an array with gaps or one that repeats some tasks does not tell the shares") {
  CHECK(choose("env", array(7, 1, 7, 1, 3)).shard == "E0743");    // 1,2,7
  CHECK(choose("env", array(20, 1, 20, 2, 5)).shard == "E0743");  // 1-7:2,20
  CHECK(choose("env", array(3, 3, 3, 1, 1)).shard == "E0743");    // 3 alone
  CHECK(choose("env", array(4, 3, 4, 1, 2)).shard == "E0743");    // 3-4
  CHECK(choose("env", array(9, 1, 4, 1, 4)).shard == "E0743");    // none of it
  CHECK(choose("env", array(4, 1, 7, 2, 4)).shard == "E0743");    // between two steps
  CHECK(choose("env", array(1, 1, 4, 0, 4)).shard == "E0743");    // no step
  CHECK(choose("env", {{"SLURM_ARRAY_TASK_ID", "2"}}).shard == "E0743");
  CHECK(choose("env", array(3, 3, 3, 1, 1)).words ==
        "SLURM_ARRAY_TASK_ID=3, SLURM_ARRAY_TASK_MIN=3, SLURM_ARRAY_TASK_MAX=3, "
        "SLURM_ARRAY_TASK_STEP=1, SLURM_ARRAY_TASK_COUNT=1");
}

TEST_CASE("with env/N a task of Slurm repeated alone has the share it had") {
  CHECK(choose("env/4", array(3, 1, 4, 1, 4)).shard == "3/4");
  CHECK(choose("env/4", array(3, 3, 3, 1, 1)).shard == "3/4");
  CHECK(choose("env/4", {{"SLURM_ARRAY_TASK_ID", "4"}}).shard == "4/4");
  CHECK(choose("env/4", array(5, 1, 8, 1, 8)).shard == "E0743");
  CHECK(choose("env/4", array(0, 0, 3, 1, 4)).shard == "E0743");
  CHECK(choose("env/4", {{"SLURM_ARRAY_TASK_ID", ""}}).shard == "E0743");
  CHECK(choose("env/4", {{"SLURM_ARRAY_TASK_ID", "two"}}).shard == "E0743");
}

TEST_CASE("an indexed job of Kubernetes counts from 0 and does not tell the number of shares") {
  const Variables second = {{"JOB_COMPLETION_INDEX", "1"}};
  CHECK(choose("env/4", second).shard == "2/4");
  CHECK(choose("env/4", {{"JOB_COMPLETION_INDEX", "0"}}).shard == "1/4");
  CHECK(choose("env/4", {{"JOB_COMPLETION_INDEX", "3"}}).shard == "4/4");
  CHECK(choose("env/4", {{"JOB_COMPLETION_INDEX", "4"}}).shard == "E0743");
  CHECK(choose("env", second).shard == "E0743");
  CHECK(choose("env", second).words == "JOB_COMPLETION_INDEX=1");
}

TEST_CASE("VANBAN_SHARDS tells the number of shares where the environment does not") {
  CHECK(choose("env", {{"JOB_COMPLETION_INDEX", "1"}, {"VANBAN_SHARDS", "4"}}).shard == "2/4");
  CHECK(choose("env", {{"SLURM_ARRAY_TASK_ID", "3"}, {"VANBAN_SHARDS", "4"}}).shard == "3/4");
  // What the command line says holds.
  CHECK(choose("env/8", {{"JOB_COMPLETION_INDEX", "1"}, {"VANBAN_SHARDS", "4"}}).shard == "2/8");
  Variables broken = array(1, 1, 4, 1, 4);
  broken["VANBAN_SHARDS"] = "four";
  CHECK(choose("env", broken).shard == "E0743");
}

TEST_CASE("where nothing tells a number, or two do, no share is guessed") {
  CHECK(choose("env").shard == "E0743");
  CHECK(choose("env").words == "SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX");
  CHECK(choose("env/4").shard == "E0743");
  CHECK(choose("env", {{"VANBAN_SHARDS", "4"}}).shard == "E0743");
  Variables both = array(1, 1, 4, 1, 4);
  both["JOB_COMPLETION_INDEX"] = "0";
  CHECK(choose("env/4", both).shard == "E0743");
  // A share that is given needs no environment.
  CHECK(choose("2/4", both).shard == "2/4");
}

}  // namespace vanban::batch
