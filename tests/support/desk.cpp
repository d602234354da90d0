#include "support/desk.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <sys/wait.h>

namespace vanban::test {

namespace {

std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string(1, c);
  return text + "'";
}

int run_shell(const std::string& line) {
  const int status = std::system(line.c_str());
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

const std::filesystem::file_time_type long_ago{};

}  // namespace

std::string Desk::line_of(const std::vector<std::string>& arguments,
                          const std::string& before) const {
  std::string line =
      "cd " + quoted(path("")) + " && " + before + " " + quoted(VANBAN_BINARY_DIR "/bin/vanban");
  for (const std::string& argument : arguments) line += " " + quoted(argument);
  return line;
}

Outcome Desk::run(const std::vector<std::string>& arguments, const std::string& before) const {
  const TemporaryFolder outputs;
  const int status = run_shell(line_of(arguments, before) + " >" + quoted(outputs.path("out")) +
                               " 2>" + quoted(outputs.path("err")));
  return {status, outputs.read("out"), outputs.read("err")};
}

Outcome Desk::run_into(const std::string& file, const std::vector<std::string>& arguments) const {
  const TemporaryFolder outputs;
  const int status =
      run_shell(line_of(arguments, "") + " >" + quoted(file) + " 2>" + quoted(outputs.path("err")));
  return {status, "", outputs.read("err")};
}

void Desk::copy_share(const std::string& name) const {
  const std::filesystem::path share = VANBAN_BINARY_DIR "/share/vanban";
  for (const char* part :
       {"templates", "units", "bodies", "derivation", "check", "fonts", "colour"}) {
    std::filesystem::create_directories(path(name));
    std::filesystem::copy(std::filesystem::canonical(share / part), path(name + "/" + part),
                          std::filesystem::copy_options::recursive);
  }
}

void Desk::make_old(const std::string& name) const {
  std::filesystem::last_write_time(path(name), long_ago);
}

bool Desk::is_old(const std::string& name) const {
  return std::filesystem::last_write_time(path(name)) == long_ago;
}

}  // namespace vanban::test
