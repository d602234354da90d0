#include "cli/house_options.h"

#include <fmt/format.h>
#include <utility>

#include "cli/hints.h"
#include "cli/usage.h"
#include "diag/messages.h"
#include "diag/printable.h"

namespace vanban {

namespace {

std::vector<std::string> all_codes() {
  std::vector<std::string> codes;
  for (int at = static_cast<int>(first_rule); at <= static_cast<int>(last_rule); ++at) {
    codes.emplace_back(text_of(static_cast<Message>(at)).code);
  }
  return codes;
}

}  // namespace

CLI::Validator rule_codes(const CommandLine& line) {
  const auto check = [&line](const std::string& codes) -> std::string {
    if (RuleSettings().turn_off(codes)) return "";
    return fmt::format("“{}” {}", printable(codes),
                       line.say("không phải mã quy tắc nào; xem “vanban check --rules”",
                                "is the code of no rule; see “vanban check --rules”"));
  };
  return with_words({check, ""}, all_codes());
}

void add_house_options(CLI::App& command, HouseOptions& options, const CommandLine& line) {
  command
      .add_option("--config", options.config,
                  line.say("tệp cấu hình, mặc định là vanban.config.json gần tệp nhất",
                           "a configuration, by default the nearest vanban.config.json"))
      ->type_name("FILE")
      ->take_last()
      ->check(files_like({".config.json"}));
  command
      .add_option("--skip", options.skip,
                  line.say("bỏ các quy tắc này: C124, hoặc cả nhóm: C5",
                           "leave these rules out: C124, or a family: C5"))
      ->type_name("CODE")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(rule_codes(line));
}

std::optional<HouseRules> load_house_rules(const std::string& file, const HouseOptions& options,
                                           CommandLine& line, Diagnostics& diagnostics) {
  auto house =
      load_house_rules(file, options.config, line.share, line.files, line.sources, diagnostics);
  if (house) {
    for (const std::string& codes : options.skip) house->rules.turn_off(codes);
  }
  return house;
}

}  // namespace vanban
