#include "write/explanation/explanation.h"

#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "diag/terms.h"
#include "model/value.h"
#include "write/json.h"

namespace vanban {

namespace {

constexpr std::size_t longest_excerpt = 90;  // code points

// In the order of Step::Action.
constexpr auto actions =
    std::to_array<std::string_view>({"kept", "reworded", "moved", "dropped", "replaced", "added"});

std::string_view word_of(Step::Action action) {
  return actions.at(static_cast<std::size_t>(action));
}

std::string on_one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

std::string excerpt(const std::string& text) {
  std::string line = on_one_line(text);
  std::size_t end = 0, count = 0;
  while (end < line.size() && count < longest_excerpt) {
    next_code_point(line, end);
    ++count;
  }
  return end < line.size() ? line.substr(0, end) + "…" : line;
}

// "override" is also the word for one of the clerk's changes, where its keys are named.
std::string_view term_of(const std::string& reason) {
  return reason == "override" ? "by-override" : std::string_view(reason);
}

std::string reason_of(const Step& step, Language language) {
  std::string reason(term_text(term_of(step.reason), language));
  for (std::size_t i = 0; i < step.arguments.size(); ++i) {
    reason += (i == 0 ? ": " : ", ") + step.arguments[i];
  }
  return reason;
}

bool shows_both(const Step& step) {
  const bool is_change =
      step.action == Step::Action::reworded || step.action == Step::Action::replaced;
  return is_change && step.was != step.now;
}

Value::Object json_of(const Step& step) {
  Value::Object members;
  const auto add = [&](std::string_view key, auto data) {
    members.push_back({std::string(key), {}, Value{std::move(data), {}}});
  };
  add("action", std::string(word_of(step.action)));
  add("item", step.item);
  if (!step.reason.empty()) add("reason", step.reason);
  if (!step.arguments.empty()) {
    Value::List arguments;
    for (const std::string& argument : step.arguments) arguments.push_back({argument, {}});
    add("arguments", std::move(arguments));
  }
  if (!step.was.empty()) add("was", step.was);
  if (!step.now.empty()) add("now", step.now);
  if (step.where.source != nullptr) {
    add("file", step.where.source->name);
    if (step.where.offset != Location::whole_file) {
      const auto place = line_column(*step.where.source, step.where.offset);
      add("line", static_cast<double>(place.line));
    }
  }
  return members;
}

}  // namespace

std::string explanation_text(const Explanation& explanation, Language language) {
  std::string text;
  for (const Step& step : explanation.steps) {
    const std::string reason = reason_of(step, language);
    text += fmt::format("{}\t{}\t{}{}\n", term_text(word_of(step.action), language), step.item,
                        excerpt(step.was.empty() ? step.now : step.was),
                        reason.empty() ? "" : "\t(" + reason + ")");
    if (!shows_both(step)) continue;
    text += fmt::format("\t- {}\n\t+ {}\n", on_one_line(step.was), on_one_line(step.now));
  }
  return text;
}

std::string explanation_json(const Explanation& explanation) {
  Value::List steps;
  for (const Step& step : explanation.steps) steps.push_back({json_of(step), {}});
  Value::Object file;
  file.push_back({"steps", {}, Value{std::move(steps), {}}});
  return json_text(Value{std::move(file), {}}) + "\n";
}

}  // namespace vanban
