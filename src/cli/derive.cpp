#include <memory>
#include <string>

#include "base/date.h"
#include "cli/drafting.h"
#include "cli/hints.h"
#include "cli/usage.h"

namespace vanban {

namespace {

std::string check_date(const std::string& text, const CommandLine& line) {
  if (parse_date(text)) return "";
  return line.say("ngày viết như 2026-05-31", "a date is written like 2026-05-31");
}

void add_files(CLI::App& command, DeriveOptions& options, CommandLine& line) {
  command
      .add_option("PARENT", options.parent,
                  line.say("kế hoạch của cấp trên; không có --unit: phần riêng cần xem lại",
                           "the superior's plan; without --unit: an overlay to look at again"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  command
      .add_option("-o", options.output,
                  line.say("tệp sẽ ghi; không có thì in ra", "file to write; printed without it"))
      ->type_name("FILE");
  command
      .add_option("--facts", options.facts,
                  line.say("tệp những điều đã biết về đơn vị", "file of what is known of the unit"))
      ->type_name("FILE")
      ->check(files_like({".json"}));
  command
      .add_option(
          "--allocate", options.allocation,
          line.say("tệp phân bổ chỉ tiêu cho các đơn vị; không có --unit thì in bảng phân bổ",
                   "file that shares totals out among the units; without --unit the "
                   "table of all parts is printed"))
      ->type_name("FILE")
      ->check(files_like({".json"}));
}

void add_unit(CLI::App& command, DeriveOptions& options, CommandLine& line) {
  command
      .add_option(
          "--unit", options.unit,
          line.say("đơn vị soạn kế hoạch: mã hoặc tên", "the unit to draft for: code or name"))
      ->type_name("UNIT")
      ->check(utf8(line));
  command
      .add_option("--in", options.in,
                  line.say("đơn vị cấp trên của nó, nếu trùng tên",
                           "a unit above it, where the name is not unique"))
      ->type_name("UNIT")
      ->check(utf8(line));
  command
      .add_option("--date", options.date,
                  line.say("ngày ban hành: 2026-05-31, 2026-05 hoặc 2026; mặc định theo cấp trên",
                           "date of issue: 2026-05-31, 2026-05 or 2026; by default the superior's"))
      ->type_name("DATE")
      ->check([&line](const std::string& text) { return check_date(text, line); });
}

// Options that would say nothing in this run.
void check_use(const DeriveOptions& options, const CommandLine& line) {
  if (options.is_for_new_unit()) return;
  const auto refuse = [](bool given, const char* option, const std::string& reason) {
    if (given) throw CLI::ValidationError(option, reason);
  };
  const std::string only = line.say("chỉ dùng với --unit", "goes with --unit only");
  refuse(!options.in.empty(), "--in", only);
  refuse(!options.facts.empty(), "--facts", only);
  refuse(options.take_suggestions, "--take-suggestions", only);
  if (options.is_table()) {
    refuse(options.flatten, "--flatten", only);
    refuse(!options.explain.empty(), "--explain", only);
    return;
  }
  refuse(!options.date.empty(), "--date",
         line.say("chỉ dùng với --unit hoặc --allocate", "goes with --unit or --allocate only"));
  refuse(!options.output.empty() && !options.flatten, "-o",
         line.say("chỉ dùng với --unit, --flatten hoặc --allocate",
                  "goes with --unit, --flatten or --allocate only"));
}

}  // namespace

void add_derive_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<DeriveOptions>();
  CLI::App* command = add_command(
      app, "derive",
      line.say("Soạn kế hoạch cấp dưới từ kế hoạch cấp trên",
               "Draft the plan of a unit below from the superior's plan"),
      {"vanban derive bac-ninh.plan.json --unit \"phường Vũ Ninh\" -o vu-ninh.overlay.json",
       "vanban derive vu-ninh.overlay.json --explain", "vanban render vu-ninh.overlay.json -o out"},
      line);
  add_files(*command, *options, line);
  add_unit(*command, *options, line);
  command
      ->add_option("--explain", options->explain,
                   line.say("in nguồn gốc từng mục: text (mặc định) hoặc json",
                            "print where each item comes from: text (default) or json"))
      ->expected(0, 1)
      ->default_str("text")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}, line));
  command->add_flag(
      "--flatten", options->flatten,
      line.say("ghi cả kế hoạch thay vì phần riêng", "write the whole plan instead of an overlay"));
  command->add_flag("--take-suggestions", options->take_suggestions,
                    line.say("lấy các lời văn gợi ý", "take the wordings suggested"));
  command->callback([options, &line] {
    check_use(*options, line);
    draft(*options, line);
  });
}

}  // namespace vanban
