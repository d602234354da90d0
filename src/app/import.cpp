#include "app/import.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "app/render.h"
#include "app/stand_ins.h"
#include "diag/messages.h"
#include "import/account.h"
#include "import/extract/extract.h"
#include "import/join/join.h"
#include "import/recognise/recognise.h"
#include "import/records/records.h"
#include "read/json.h"
#include "write/plan/plan_file.h"
#include "write/text/text.h"

namespace vanban {

namespace {

std::shared_ptr<const StyleSheet> style_of(const Plan& plan, Engine& engine,
                                           Diagnostics& diagnostics) {
  const Template* form = engine.library.find_template(plan.kind, {}, diagnostics);
  return form == nullptr ? nullptr : engine.library.find_style(form->style, diagnostics);
}

// What the words of a source are held against.
struct Print {
  enum class Kind {
    whole,   // the document
    filled,  // the document with stand-ins for what the plan lacks
    texts,   // the texts of a plan that cannot be composed at all: no labels
  };
  Kind kind{};
  std::string words;
};

std::optional<std::string> print(Source plan_file, Engine& engine, Diagnostics& diagnostics) {
  Timings timings;
  const auto composed = compose_plan(plan_file, engine, {}, diagnostics, timings);
  if (!composed) return std::nullopt;
  return write_text(composed->document, {.text_width = 0});
}

void add_texts(const Value& value, std::string& text) {
  if (const std::string* own = value.text()) text.append(*own).append("\n");
  if (const Value::List* list = value.list()) {
    for (const Value& each : *list) add_texts(each, text);
  }
  if (const Value::Object* object = value.object()) {
    for (const Member& member : *object) add_texts(member.value, text);
  }
}

std::string texts_of(Source plan_file) {
  Diagnostics ignored;
  std::string text;
  if (const auto value = read_json(plan_file, ignored)) add_texts(*value, text);
  return text;
}

// What the plan prints. Its mistakes are there for its author to mend: here they are told and
// counted, and what it lacks is filled in, so that its words can be counted, too.
Print print_of(const Plan& plan, Source plan_file, Engine& engine, Sources& sources,
               Diagnostics& diagnostics) {
  Diagnostics found;
  auto words = print(plan_file, engine, found);
  diagnostics.add(found);
  if (words) return {Print::Kind::whole, std::move(*words)};
  const auto errors = std::ranges::count_if(
      found.all(), [](const auto& each) { return severity_of(each) == Severity::error; });
  diagnostics.report(Message::import_plan_faulty, {}, {fmt::format("{}", errors)});
  Diagnostics ignored;
  Source filled = sources.add(plan_file->name, write_plan_file(with_stand_ins(plan)));
  if (auto printed = print(filled, engine, ignored)) {
    return {Print::Kind::filled, std::move(*printed)};
  }
  return {Print::Kind::texts, texts_of(plan_file)};
}

// "2.1", "a", "IV": what stands in no text of a plan.
bool is_label(std::string_view words) {
  constexpr std::size_t longest = 6;  // bytes
  return words.size() <= longest && words.find(' ') == words.npos;
}

void report_left_out(const std::vector<LeftOut>& left_out, Diagnostics& diagnostics) {
  for (const LeftOut& each : left_out) {
    diagnostics.report(Message::import_left_out, each.where, {each.words, each.reason});
  }
}

void report_account(const Account& account, Print::Kind kind, Source source,
                    Diagnostics& diagnostics) {
  std::size_t missing = 0;
  for (const WordStretch& each : account.missing) {
    if (kind == Print::Kind::texts && is_label(each.words)) continue;
    diagnostics.report(Message::import_word_missing, each.where, {each.words});
    missing += each.count;
  }
  for (const WordStretch& each : account.added) {
    if (kind != Print::Kind::whole) break;
    diagnostics.report(Message::import_word_added, {source}, {each.words});
  }
  const std::size_t kept = account.words - std::min(account.words, account.left_out + missing);
  diagnostics.report(Message::import_words, {source},
                     {fmt::format("{}", account.words), fmt::format("{}", kept),
                      fmt::format("{}", account.left_out)});
}

}  // namespace

std::optional<std::string> import_plan(const ImportJob& job, Engine& engine, Sources& sources,
                                       Diagnostics& diagnostics) {
  auto manuscript = extract(job.file, job.bytes, sources, diagnostics);
  if (!manuscript) return std::nullopt;
  const Manuscript paragraphs = join_lines(std::move(*manuscript), diagnostics);
  std::vector<LeftOut> left_out = paragraphs.left_out;
  Plan plan = recognise(paragraphs, engine.units, left_out, diagnostics);
  const auto style = style_of(plan, engine, diagnostics);
  if (style != nullptr) add_records(plan, *style, engine.check_words, diagnostics);
  std::string text = write_plan_file(plan);
  const Print printed =
      print_of(plan, sources.add(job.plan_name, text), engine, sources, diagnostics);
  report_left_out(left_out, diagnostics);
  report_account(account_words(paragraphs.source, left_out, printed.words), printed.kind,
                 paragraphs.source, diagnostics);
  return text;
}

Diagnostics with_common_told_once(const Diagnostics& diagnostics) {
  constexpr std::array<std::string_view, 5> common = {"out-page-number", "out-rule",
                                                      "out-running-head", "out-repeated-header",
                                                      "out-program-words"};
  std::map<std::string_view, std::string> words;
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.message != Message::import_left_out) continue;
    std::string& known = words[each.arguments[1]];
    if (!known.empty()) known += " · ";
    known += each.arguments[0];
  }
  Diagnostics told;
  for (const Diagnostic& each : diagnostics.all()) {
    const bool is_common = each.message == Message::import_left_out &&
                           std::ranges::count(common, std::string_view(each.arguments[1])) > 0;
    if (!is_common) {
      told.report(each);
      continue;
    }
    const auto all = words.find(each.arguments[1]);
    if (all == words.end()) continue;
    told.report(each.message, each.where, {all->second, each.arguments[1]});
    words.erase(all);
  }
  return told;
}

}  // namespace vanban
