#include <iostream>
#include <memory>

#include "app/engine.h"
#include "base/vietnamese.h"
#include "cli/usage.h"
#include "diag/messages.h"
#include "units/list_units.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

struct FindOptions {
  std::string name;
  std::string on;
};

void report_none(const UnitTable& units, const std::string& name, const std::optional<Date>& on,
                 CommandLine& line) {
  Diagnostics diagnostics;
  if (on) {
    resolve_unit(units, name, "", std::nullopt, *on, {}, diagnostics);
  } else {
    const std::string any_day = line.say("bất kỳ ngày nào", "any day");
    diagnostics.report(Message::unit_not_found, {}, {name, any_day}).nearest =
        units.nearest_names(name, on);
  }
  line.finish(diagnostics);
}

void run_find(const FindOptions& options, CommandLine& line) {
  Diagnostics diagnostics;
  const auto units = load_units(line.share, line.files, line.sources, diagnostics);
  if (!units) return line.fail(diagnostics, ExitStatus::trouble);
  const std::string name = to_nfc(options.name);
  const auto on = parse_date(options.on);
  const std::string list = list_units(*units, name, on);
  if (list.empty()) return report_none(*units, name, on, line);
  std::cout << list;
}

std::string check_date(const std::string& text, const CommandLine& line) {
  if (parse_date(text)) return "";
  return line.say("ngày viết như 2023-01-31", "a date is written like 2023-01-31");
}

}  // namespace

void add_units_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<FindOptions>();
  CLI::App* units = add_command(app, "units", line.say("Đơn vị hành chính", "Administrative units"),
                                {"vanban units find 24"}, line);
  units->require_subcommand(1);
  CLI::App* find = add_command(
      *units, "find", line.say("Tìm đơn vị theo tên hoặc mã", "Find units by name or code"),
      {"vanban units find \"Quảng Nghiệp\" --on 2023-01-31",
       "vanban units find \"xã Tân Tiến, tỉnh Lạng Sơn\""},
      line);
  find->add_option(
          "NAME", options->name,
          line.say("tên hoặc mã, có thể kèm đơn vị cấp trên: \"xã Tân Tiến, tỉnh Lạng Sơn\"",
                   "name or code, units above may follow: \"xã Tân Tiến, tỉnh Lạng Sơn\""))
      ->required()
      ->type_name("")
      ->check(utf8(line));
  find->add_option("--on", options->on,
                   line.say("có hiệu lực vào ngày này: 2023-01-31, 2023-01 hoặc 2023",
                            "valid on this date: 2023-01-31, 2023-01 or 2023"))
      ->type_name("DATE")
      ->check([&line](const std::string& text) { return check_date(text, line); });
  find->callback([options, &line] { run_find(*options, line); });
}

}  // namespace vanban
