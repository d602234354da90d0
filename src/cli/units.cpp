#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/engine.h"
#include "cli/command.h"
#include "units/list_units.h"

namespace vanban {

namespace {

struct FindOptions {
  std::string name;
  std::string on;
};

void run_find(const FindOptions& options, CommandLine& line) {
  Diagnostics diagnostics;
  const auto units = load_units(line.share, line.files, line.sources, diagnostics);
  if (!units) return line.fail(diagnostics);
  const auto on = parse_date(options.on);
  const std::string list = list_units(*units, options.name, on);
  if (list.empty()) {
    diagnostics.report(Message::unit_not_found, {}, {options.name, options.on}).nearest =
        units->nearest_names(options.name, on);
    return line.finish(diagnostics);
  }
  std::cout << list;
}

std::string check_date(const std::string& text, const CommandLine& line) {
  return parse_date(text) ? ""
                          : line.say("ngày viết như 2023-01-31", "a date is written 2023-01-31");
}

}  // namespace

void add_units_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<FindOptions>();
  CLI::App* units =
      app.add_subcommand("units", line.say("Đơn vị hành chính", "Administrative units"));
  units->require_subcommand(1);
  CLI::App* find = units->add_subcommand(
      "find", line.say("Tìm đơn vị theo tên hoặc mã", "Find units by name or code"));
  find->add_option("NAME", options->name, line.say("tên hoặc mã", "name or code"))->required();
  find->add_option("--on", options->on, line.say("có hiệu lực vào ngày", "valid on this date"))
      ->check([&line](const std::string& text) { return check_date(text, line); });
  find->footer(line.say("Ví dụ: vanban units find \"Quảng Nghiệp\" --on 2023-01-31",
                        "Example: vanban units find \"Quảng Nghiệp\" --on 2023-01-31"));
  find->callback([options, &line] { run_find(*options, line); });
}

}  // namespace vanban
