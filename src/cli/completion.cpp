#include <iostream>
#include <memory>
#include <string>

#include "cli/completion/scripts.h"
#include "cli/usage.h"

namespace vanban {

namespace {

void print_script(const std::string& shell, CLI::App& app, const CommandLine& line) {
  const CommandOutline program = outline_of(app, line);
  if (shell == "bash") std::cout << bash_completion(program);
  if (shell == "zsh") std::cout << zsh_completion(program);
  if (shell == "fish") std::cout << fish_completion(program);
}

}  // namespace

void add_completion_command(CLI::App& app, CommandLine& line) {
  auto shell = std::make_shared<std::string>();
  CLI::App* command = add_command(
      app, "completion",
      line.say("In tập lệnh để bash, zsh, fish tự điền lệnh và tên tệp khi bấm phím Tab",
               "Print the script by which bash, zsh or fish complete commands and files"),
      {"vanban completion bash > vanban.bash"}, line);
  command->add_option("SHELL", *shell, "bash, zsh, fish")
      ->required()
      ->type_name("")
      ->check(one_of({"bash", "zsh", "fish"}, line));
  command->callback([shell, &app, &line] { print_script(*shell, app, line); });
}

}  // namespace vanban
