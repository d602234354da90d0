#include "app/check.h"

#include <iostream>
#include <memory>
#include <string_view>
#include <utility>

#include "app/plans.h"
#include "cli/command.h"
#include "cli/usage.h"

namespace vanban {

namespace {

struct CheckOptions {
  std::vector<std::string> files;
  std::vector<std::string> only, skip;
  std::string superior;
};

// One run of the command: all files of the line, and then what they say of each other.
class Checking {
 public:
  Checking(const CheckOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    Diagnostics diagnostics;
    engine_ = load_engine(line_.share, line_.files, line_.sources, diagnostics);
    if (engine_ == nullptr) return line_.fail(diagnostics, ExitStatus::trouble);
    apply_options();
    for (const std::string& file : options_.files) compose(file, diagnostics);
    check(diagnostics);
    line_.finish(diagnostics, &engine_->library);
  }

 private:
  void apply_options() {
    if (!options_.only.empty()) {
      settings_.keep_only({options_.only.begin(), options_.only.end()});
    }
    for (const std::string& code : options_.skip) settings_.turn_off(code);
  }

  void compose(const std::string& file, Diagnostics& diagnostics) {
    auto text = read_or_report(file, line_.files, line_.sources, diagnostics);
    if (!text) return;
    Source source = line_.sources.add(file, std::move(*text));
    Timings timings;
    if (auto plan = compose_plan(source, *engine_, {}, diagnostics, timings)) {
      plans_.push_back(std::make_unique<ComposedPlan>(std::move(*plan)));
    }
  }

  void check(Diagnostics& diagnostics) const {
    std::vector<CheckedDocument> documents;
    documents.reserve(plans_.size());
    std::vector<const CheckedDocument*> all;
    for (const auto& plan : plans_) {
      documents.push_back(read_through(plan->plan, plan->document, nullptr, engine_->units));
      engine_->checker.check(documents.back(), settings_, diagnostics);
      all.push_back(&documents.back());
    }
    if (all.size() > 1) engine_->checker.compare(all, settings_, diagnostics);
  }

  const CheckOptions& options_;
  CommandLine& line_;
  RuleSettings settings_;
  std::unique_ptr<Engine> engine_;
  std::vector<std::unique_ptr<ComposedPlan>> plans_;
};

}  // namespace

void add_check_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = add_command(
      app, "check",
      line.say("Kiểm tra văn bản trước khi trình ký", "Check documents before they are signed"),
      "vanban check data/bac-ninh.plan.json", line);
  command
      ->add_option("FILE", options->files,
                   line.say("kế hoạch, bản phủ, lô, mẫu", "plans, overlays, jobs, templates"))
      ->required()
      ->type_name("");
  command
      ->add_option("--only", options->only,
                   line.say("chỉ các quy tắc này: C201, hoặc cả nhóm: C2",
                            "these rules alone: C201, or a family: C2"))
      ->type_name("CODE")
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option("--skip", options->skip, line.say("bỏ các quy tắc này", "leave these rules out"))
      ->type_name("CODE")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->callback([options, &line] { Checking(*options, line).run(); });
}

}  // namespace vanban
