#include "support/faulty_desk.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <doctest/doctest.h>
#include <filesystem>
#include <iostream>
#include <set>
#include <sstream>

#include "app/files.h"
#include "cli/run.h"

namespace vanban::test {

namespace {

namespace fs = std::filesystem;

// What goes to a stream while it lives.
class Listening {
 public:
  explicit Listening(std::ostream& stream)
      : stream_(stream), former_(stream.rdbuf(heard_.rdbuf())) {}
  ~Listening() { stream_.rdbuf(former_); }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;
  std::string words() const { return heard_.str(); }

 private:
  std::ostringstream heard_;
  std::ostream& stream_;
  std::streambuf* former_;
};

bool is_record(const std::string& name) {
  return name.find("vanban.sqlite") != std::string::npos;
}

// Written at the end of a run, from what the record says then.
bool is_report(const std::string& name) {
  const std::string file = fs::path(name).filename().string();
  return file.starts_with("bao-cao.") || file == "index.html";
}

// The program may go on as if nothing had been.
bool may_be_overcome(const FaultOutcome& fault) {
  return fault.error == short_count || fault.error == EINTR;
}

std::string words_for(int error) {
  if (error == EACCES || error == EPERM) return "you have no permission";
  if (error == ENOSPC || error == EDQUOT) return "the disk is full";
  if (error == EIO) return "the disk reports an error";
  return std::strerror(error);
}

bool asks_for_all() {
  const char* asked = std::getenv("VANBAN_FAULTS");
  return asked != nullptr && std::string(asked) == "all";
}

bool has_bytes(const std::map<std::string, std::string>& files, const std::string& bytes) {
  return std::any_of(files.begin(), files.end(),
                     [&](const auto& file) { return file.second == bytes; });
}

}  // namespace

FaultyDesk::FaultyDesk(const std::function<void(const FaultyDesk&)>& fill)
    : working_folder_(fs::current_path().string()) {
  fs::create_directory(path("desk"));
  fs::current_path(path("desk"));
  fill(*this);
  fs::copy(path("desk"), path("kept"), fs::copy_options::recursive);
}

FaultyDesk::~FaultyDesk() {
  std::error_code ignored;
  fs::current_path(working_folder_, ignored);
}

void FaultyDesk::put(const std::string& name, const std::string& bytes) const {
  write("desk/" + name, bytes);
}

std::string FaultyDesk::get(const std::string& name) const {
  return read("desk/" + name);
}

Outcome FaultyDesk::run(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), "vanban");
  arguments.insert(arguments.end(), {"--lang", "en"});
  std::vector<const char*> line;
  for (const std::string& argument : arguments) line.push_back(argument.c_str());
  const Listening out(std::cout), err(std::cerr);
  Outcome outcome;
  outcome.status = vanban::run(static_cast<int>(line.size()), line.data(), failing_calls());
  outcome.out = out.words();
  outcome.err = err.words();
  return outcome;
}

FaultyDesk::Snapshot FaultyDesk::snapshot() const {
  Snapshot files;
  for (const auto& entry : fs::recursive_directory_iterator(path("desk"))) {
    if (!entry.is_regular_file()) continue;
    const std::string name = fs::relative(entry.path(), path("desk")).string();
    if (!is_record(name)) files.emplace(name, get(name));
  }
  return files;
}

// The folder itself stays: the program runs in it.
void FaultyDesk::restore() const {
  for (const auto& entry : fs::directory_iterator(path("desk"))) fs::remove_all(entry.path());
  fs::copy(path("kept"), path("desk"), fs::copy_options::recursive);
}

void FaultyDesk::judge(const FaultOutcome& fault, const Outcome& outcome,
                       const Outcome& undisturbed, const Snapshot& before,
                       const Snapshot& after) const {
  const Snapshot now = snapshot();
  for (const auto& file : now) {
    const std::string& name = file.first;
    CAPTURE(name);
    const bool is_temporary = is_temporary_name(fs::path(name).filename().string());
    if (is_temporary) CHECK(fault.call == "unlink");
    if (is_temporary || is_report(name)) continue;
    CHECK((has_bytes(before, file.second) || has_bytes(after, file.second)));
  }
  for (const auto& file : before) {
    CAPTURE(file.first);
    if (after.contains(file.first)) CHECK(now.contains(file.first));
  }
  if (outcome.status == undisturbed.status) {
    CHECK((now == after || outcome.err != undisturbed.err));
    return;
  }
  CHECK_FALSE(may_be_overcome(fault));
  const bool names_file = outcome.err.find("E0101") != std::string::npos ||
                          outcome.err.find("E0901") != std::string::npos;
  CHECK((outcome.status == 3 || (outcome.status == 1 && names_file)));
  // SQLite does not always keep the reason.
  const std::string reason = is_record(fault.path) ? "vanban.sqlite" : words_for(fault.error);
  CHECK(outcome.err.find(reason) != std::string::npos);
}

std::vector<std::string> FaultyDesk::survive(const std::vector<std::string>& arguments,
                                             int stride) const {
  restore();
  const Snapshot before = snapshot();
  const Outcome undisturbed = run(arguments);
  CAPTURE(undisturbed.err);
  REQUIRE((undisturbed.status == 0 || undisturbed.status == 1));
  const Snapshot after = snapshot();
  REQUIRE(after != before);
  std::set<std::string> calls;
  int variant = 0;
  for (int call = 1;;) {
    restore();
    begin_fault({path("desk"), call, asks_for_all() ? variant : call / stride + call});
    const Outcome outcome = run(arguments);
    const FaultOutcome fault = end_fault();
    if (fault.call.empty()) break;
    calls.insert(fault.call);
    CAPTURE(call);
    CAPTURE(fault.call);
    CAPTURE(fault.path);
    CAPTURE(fault.error);
    CAPTURE(outcome.status);
    CAPTURE(outcome.err);
    judge(fault, outcome, undisturbed, before, after);
    const bool is_done = outcome.status == undisturbed.status && snapshot() == after;
    if (!is_done) {
      const Outcome again = run(arguments);
      CAPTURE(again.err);
      CHECK(again.status == undisturbed.status);
      Snapshot now = snapshot();
      std::erase_if(now, [&](const auto& file) {
        return fault.call == "unlink" &&
               is_temporary_name(fs::path(file.first).filename().string());
      });
      CHECK((now == after));
    }
    const bool goes_on = !asks_for_all() || fault.is_last;
    variant = goes_on ? 0 : variant + 1;
    if (goes_on) call += asks_for_all() ? 1 : stride;
  }
  return {calls.begin(), calls.end()};
}

}  // namespace vanban::test
