// Runs a job, kills it at random moments, lets it run on, and looks whether the folder becomes what
// an undisturbed run makes: the first time, and when a target has changed. The same on a full disk,
// and with two runs at once. Tells what broke; the seed repeats it.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/mount.h>
#include <thread>
#include <vector>

#include "torture/site.h"
#include "torture/snapshot.h"

namespace vanban {

namespace {

constexpr int killed = 128 + 9;
constexpr const char* output = "out";

struct Options {
  int kills = 100;
  int units = 0;  // 0: all
  std::vector<rlim_t> limits = {8,   32,  64,  100, 112, 128,
                                192, 256, 400, 600, 900, 1400};  // of files, KB
  std::vector<unsigned> disks = {1, 3, 5, 7, 9};                 // tenths of what is needed
  int doubles = 10;
  int threads = 2;
  unsigned seed = 1;
  std::string program;
};

class Torture {
 public:
  explicit Torture(const Options& options)
      : options_(options),
        site_(options.program, options.units, options.threads),
        random_(options.seed) {}

  // The number of faults.
  int run() {
    for (const int version : {0, 1}) versions_.push_back(run_undisturbed(version));
    fmt::print("{} files, {:.2f} s; seed {}\n", versions_[0].size(), longest_, options_.seed);
    kill_often();
    limit_files();
    fill_disk();
    run_two();
    fmt::print("{} faults\n", faults_);
    return faults_;
  }

 private:
  Snapshot run_undisturbed(int version) {
    const std::string folder = fmt::format("undisturbed-{}", version);
    site_.use_plan(version);
    const test::ChildRun run = site_.run(folder);
    if (run.status != 0) throw std::runtime_error(site_.said());
    longest_ = std::max(longest_, run.wall.count());
    return look_at(site_.path(folder));
  }

  void kill_often() {
    int kills = 0, rounds = 0;
    while (kills < options_.kills) {
      // Every second time the folder of the time before is to follow a change.
      const int version = rounds++ % 2;
      if (version == 0) std::filesystem::remove_all(site_.path(output));
      site_.use_plan(version);
      const std::string what = fmt::format("round {}, version {}", rounds, version);
      do {
        if (kill_once(what)) ++kills;
      } while (kills < options_.kills && random_() % 3 == 0);
      run_on(what, version);
    }
    fmt::print("{} kills in {} rounds\n", kills, rounds);
  }

  // Whether it was still running.
  bool kill_once(const std::string& what) {
    std::uniform_real_distribution<double> moment(0, longest_);
    test::Child child(site_.line(output), site_.path("said"));
    const double seconds = moment(random_);
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    child.kill();
    const int status = child.wait().status;
    const std::string when = fmt::format("{}, killed after {:.3f} s", what, seconds);
    if (status != killed) check_status(when, status, {0});
    tell(when, torn_files(look_at(site_.path(output)), versions_));
    return status == killed;
  }

  void run_on(const std::string& what, int version) {
    const Snapshot before = look_at(site_.path(output));
    check_status(what + ", run on", site_.run(output).status, {0});
    const Snapshot after = look_at(site_.path(output));
    const Snapshot& expected = versions_.at(static_cast<std::size_t>(version));
    tell(what + ", run on", differences(after, expected));
    tell(what + ", run on", redone(before, after, expected));
  }

  // A file that may not grow fails as on a full disk: documents, the record, its journal.
  void limit_files() {
    for (const rlim_t kilobytes : options_.limits) {
      const std::string what = fmt::format("files of up to {} KB", kilobytes);
      std::filesystem::remove_all(site_.path(output));
      site_.use_plan(0);
      check_status(what, site_.run(output, kilobytes << 10).status, {0, 3});
      tell(what, torn_files(look_at(site_.path(output)), versions_));
      tell(what, temporary_files());
      run_on(what, 0);
      site_.use_plan(1);
      check_status(what, site_.run(output, kilobytes << 10).status, {0, 3});
      tell(what, torn_files(look_at(site_.path(output)), versions_));
      run_on(what, 1);
    }
    fmt::print("files that may not grow: done\n");
  }

  std::vector<std::string> temporary_files() const {
    std::vector<std::string> names;
    for (const auto& [name, file] : look_at(site_.path(output))) {
      if (name.ends_with(".tmp")) names.push_back(name + " is left");
    }
    return names;
  }

  // A file system of its own, as large as the job needs in some tenths.
  void fill_disk() {
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(site_.path("undisturbed-0"))) {
      bytes += entry.file_size();
    }
    site_.use_plan(0);
    std::filesystem::remove_all(site_.path(output));
    std::filesystem::create_directory(site_.path(output));
    for (const unsigned tenths : options_.disks) {
      const std::string size = fmt::format("size={}", bytes * tenths / 10);
      if (::mount("tmpfs", site_.path(output).c_str(), "tmpfs", 0, size.c_str()) != 0) {
        fmt::print("full disk: left out, mounting a small one needs root\n");
        return;
      }
      fill(fmt::format("a disk of {} tenths", tenths));
      ::umount(site_.path(output).c_str());
    }
    fmt::print("full disk: done\n");
  }

  void fill(const std::string& what) {
    check_status(what, site_.run(output).status, {3});
    tell(what, torn_files(look_at(site_.path(output)), versions_));
    tell(what, temporary_files());
    ::mount("tmpfs", site_.path(output).c_str(), "tmpfs", MS_REMOUNT, "size=1g");
    run_on(what, 0);
  }

  // One of them makes the folder; the other says so and leaves, or comes late and finds all done.
  void run_two() {
    int refused = 0;
    for (int round = 1; round <= options_.doubles; ++round) {
      const std::string what = fmt::format("two at once, round {}", round);
      std::filesystem::remove_all(site_.path(output));
      std::uniform_real_distribution<double> moment(0, longest_ / 2);
      test::Child first(site_.line(output), site_.path("said"));
      std::this_thread::sleep_for(std::chrono::duration<double>(round == 1 ? 0 : moment(random_)));
      const test::ChildRun other = test::run_child(site_.line(output), site_.path("said-2"));
      const test::ChildRun one = first.wait();
      check_status(what, one.status, {0, 3});
      check_status(what, other.status, {0, 3});
      if (one.status != 0 && other.status != 0) tell(what, {"both left"});
      if (one.status != 0 || other.status != 0) ++refused;
      tell(what, differences(look_at(site_.path(output)), versions_[0]));
    }
    fmt::print("two at once: {} of {} refused\n", refused, options_.doubles);
  }

  void check_status(const std::string& what, int status, const std::vector<int>& allowed) {
    if (std::ranges::find(allowed, status) != allowed.end()) return;
    const std::string said = site_.said();
    const std::size_t error = said.find("error[");
    const std::string words = error == said.npos ? said : said.substr(error);
    tell(what, {fmt::format("ended with {}: {}", status, words.substr(0, words.find('\n')))});
  }

  void tell(const std::string& what, const std::vector<std::string>& faults) {
    for (const std::string& fault : faults) fmt::print("{}: {}\n", what, fault);
    faults_ += static_cast<int>(faults.size());
  }

  const Options& options_;
  Site site_;
  std::mt19937 random_;
  std::vector<Snapshot> versions_;
  double longest_ = 0;  // seconds of an undisturbed run
  int faults_ = 0;
};

// A few communes and a few rounds.
void make_short(Options& options) {
  options.kills = 10;
  options.units = 4;
  options.limits = {32, 112};
  options.disks = {5};
  options.doubles = 2;
}

bool read_options(const std::vector<std::string_view>& arguments, Options& options) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view name = arguments[i];
    if (name == "--short") {
      make_short(options);
      continue;
    }
    const std::string_view value = ++i < arguments.size() ? arguments[i] : "";
    unsigned number = 0;
    const char* end = value.data() + value.size();
    if (value.empty() || std::from_chars(value.data(), end, number).ptr != end) return false;
    if (name == "--seed") {
      options.seed = number;
    } else if (name == "--kills") {
      options.kills = static_cast<int>(number);
    } else if (name == "--units") {
      options.units = static_cast<int>(number);
    } else if (name == "--threads") {
      options.threads = static_cast<int>(number);
    } else {
      return false;
    }
  }
  return true;
}

int run(std::string program, const std::vector<std::string_view>& arguments) {
  Options options{.program = std::move(program)};
  if (!read_options(arguments, options)) {
    fmt::print(stderr,
               "usage: torture [--short] [--kills N] [--seed N] [--units N] [--threads N]\n");
    return 2;
  }
  return Torture(options).run() == 0 ? 0 : 1;
}

}  // namespace

}  // namespace vanban

int main(int count, char** arguments) try {
  std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
  const auto beside = std::filesystem::canonical("/proc/self/exe").parent_path() / "vanban";
  return vanban::run(beside.string(), {arguments + 1, arguments + count});
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 2;
}
