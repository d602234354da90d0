#include "read/config.h"

#include <array>
#include <string_view>
#include <vector>

#include "read/fields.h"
#include "read/json.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 3> config_key_list = {"style", "rules", "$schema"};

constexpr auto severities =
    std::to_array<Word<std::optional<Severity>>>({{"off", std::nullopt},
                                                  {"note", Severity::note},
                                                  {"warning", Severity::warning},
                                                  {"error", Severity::error}});

// Its keys are codes: whether there are such rules is asked later.
std::vector<RuleChoice> read_choices(const Value& value, Reading& reading) {
  std::vector<RuleChoice> choices;
  std::vector<std::string_view> codes;
  if (const Value::Object* members = value.object()) {
    for (const Member& member : *members) codes.push_back(member.key);
  }
  const ObjectKeys keys{"config", codes};
  const Fields rules(value, "rules", keys, reading);
  if (!rules.is_object()) return choices;
  for (const Member& member : *value.object()) {
    const auto severity = rules.word(member.key, WordTable<std::optional<Severity>>(severities));
    if (severity) choices.push_back({member.key, *severity, member.where});
  }
  return choices;
}

}  // namespace

const ObjectKeys config_keys{"config", config_key_list};

std::optional<Config> read_config(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  Config config;
  if (const auto data = read_json(source, found)) {
    Reading reading{found, {}};
    const Fields fields(*data, "config", config_keys, reading);
    fields.text("$schema");
    config.style = fields.text("style");
    if (const Value* rules = fields.find("rules")) config.rules = read_choices(*rules, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return config;
}

}  // namespace vanban
