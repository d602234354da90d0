#include <iostream>

#include "cli/manual/page.h"
#include "cli/usage.h"

namespace vanban {

void add_manual_command(CLI::App& app, CommandLine& line) {
  CLI::App* command = add_command(
      app, "manual", line.say("In trang hướng dẫn cho lệnh man", "Print the manual page for man"),
      {"vanban manual > vanban.1"}, line);
  command->callback([&app, &line] { std::cout << manual_page(outline_of(app, line), line); });
}

}  // namespace vanban
