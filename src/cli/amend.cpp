#include <algorithm>
#include <memory>
#include <string>

#include "app/changes.h"
#include "cli/hints.h"
#include "cli/new_file.h"
#include "cli/usage.h"
#include "compare/amend/amendment.h"
#include "diag/messages.h"
#include "write/plan/plan_file.h"

namespace vanban {

namespace {

struct AmendOptions {
  std::string before, now, output;
};

void amend(const AmendOptions& options, CommandLine& line) {
  Diagnostics found;
  if (!is_free(options.output, line, found)) return line.finish(found);
  const auto engine = load_engine(line.share, line.files, line.sources, found);
  if (engine == nullptr) return line.fail(found, ExitStatus::trouble);
  const auto versions = compose_versions(options.before, options.now, *engine, found);
  if (!versions) return line.finish(found, &engine->library);
  const auto& [before, now] = *versions;
  const auto [differs, decision] =
      draft_amendment({before.plan, before.document, options.before},
                      {now.plan, now.document, options.now}, engine->rules.bases, found);
  if (!differs) found.report(Message::nothing_differs, {}, {options.before, options.now});
  line.finish(found, &engine->library);
  if (differs && !decision) line.status = std::max(line.status, ExitStatus::bad_input);
  if (decision) put_text(write_plan_file(*decision), options.output, line);
}

}  // namespace

void add_amend_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<AmendOptions>();
  CLI::App* command =
      add_command(app, "amend",
                  line.say("Soạn quyết định điều chỉnh, bổ sung từ hai bản của một kế hoạch",
                           "Draft the amending decision between two versions of a plan"),
                  {"vanban amend hoc-tap.plan.json hoc-tap-moi.plan.json -o dieu-chinh.plan.json",
                   "vanban render dieu-chinh.plan.json -o out --to docx"},
                  line);
  command
      ->add_option("OLD", options->before,
                   line.say("bản đã ban hành: kế hoạch hoặc phần riêng",
                            "the version issued: a plan or an overlay"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  command->add_option("NEW", options->now, line.say("bản mới", "the new version"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  add_new_file_option(*command, options->output, line);
  command->callback([options, &line] { amend(*options, line); });
}

}  // namespace vanban
