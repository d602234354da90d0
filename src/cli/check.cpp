#include "app/check.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <string_view>
#include <utility>

#include "app/fixes.h"
#include "batch/check_job.h"
#include "batch/shared_messages.h"
#include "batch/stored_messages.h"
#include "cli/hints.h"
#include "cli/house_options.h"
#include "cli/usage.h"
#include "diag/messages.h"
#include "write/findings/findings.h"
#include "write/findings/rules_text.h"

namespace vanban {

namespace {

struct CheckOptions {
  std::vector<std::string> files;
  std::vector<std::string> only;
  HouseOptions house;
  std::string superior;
  std::string format = "text";
  bool rules = false;
  bool fix = false;
  bool dry_run = false;
};

// What the line asks for, of the rules that hold for a file.
RuleSettings chosen(RuleSettings rules, const CheckOptions& options) {
  if (!options.only.empty()) rules.keep_only({options.only.begin(), options.only.end()});
  for (const std::string& codes : options.house.skip) rules.turn_off(codes);
  return rules;
}

// One run of the command: all files of the line, and then what they say of each other.
class Checking {
 public:
  Checking(const CheckOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    Diagnostics diagnostics;
    engine_ = load_engine(line_.share, line_.files, line_.sources, diagnostics);
    if (engine_ == nullptr) return line_.fail(diagnostics, ExitStatus::trouble);
    for (const std::string& file : options_.files) {
      if (file.ends_with(".job.json")) {
        check_job(file);
      } else {
        open(file);
      }
    }
    find();
    if (options_.fix && !fix()) return;
    report();
  }

 private:
  void open(const std::string& file) {
    auto text = read_or_report(file, line_.files, line_.sources, found_);
    if (text) sources_.push_back(line_.sources.add(file, std::move(*text)));
  }

  std::optional<RuleSettings> rules_for(const std::string& file) {
    const auto house = load_house_rules(file, options_.house, line_, found_);
    if (!house) return std::nullopt;
    return chosen(house->rules, options_);
  }

  void check_job(const std::string& file) {
    const auto choose = [this](RuleSettings rules) { return chosen(std::move(rules), options_); };
    auto checked = batch::check_job(file, {line_.share, VANBAN_VERSION}, choose, line_.files,
                                    line_.sources, found_);
    if (!checked) return;
    job_messages_.insert(job_messages_.end(), checked->messages.begin(), checked->messages.end());
    std::ranges::move(checked->documents, std::back_inserter(documents_));
  }

  // Of the files as they are now.
  void find() {
    CheckedFiles files(*engine_);
    for (const Source source : sources_) {
      const auto rules = rules_for(source->name);
      if (rules) files.check(source, superior(), *rules, found_);
    }
    files.compare(found_);
  }

  Source superior() {
    if (options_.superior.empty()) return nullptr;
    if (superior_ == nullptr) superior_ = engine_->library.open(options_.superior, {}, found_);
    return superior_;
  }

  // What is fixed is shown, then written, then checked again. False if it could not be written.
  bool fix() {
    const std::vector<FixedFile> fixed = apply_fixes(found_, sources_);
    std::vector<FileToWrite> files;
    for (const FixedFile& file : fixed) {
      std::cout << differences(file);
      files.push_back({file.source->name, file.text});
    }
    if (options_.dry_run || files.empty()) return true;
    if (const auto error = line_.files.replace(files)) {
      Diagnostics diagnostics;
      diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
      line_.fail(diagnostics, ExitStatus::trouble);
      return false;
    }
    for (const FixedFile& file : fixed) {
      std::ranges::replace(sources_, file.source, line_.sources.add(file.source->name, file.text));
    }
    found_ = {};
    find();
    return true;
  }

  void report() {
    if (options_.format == "text") {
      line_.finish(found_, &engine_->library);
      report_job();
      return;
    }
    FindingsReport report{VANBAN_VERSION, options_.files, reported(found_, line_.language)};
    add_job_findings(report);
    std::cout << (options_.format == "json" ? findings_json(report)
                                            : findings_sarif(report, line_.language));
    line_.take_outcome(found_, &engine_->library);
  }

  // Messages that many documents share are printed once.
  void report_job() {
    for (const batch::StoredMessage& message : job_messages_) {
      std::cerr << to_line(message, line_.language) << '\n';
      take_severity(message);
    }
    for (const batch::SharedMessage& shared : batch::shared_messages(documents_)) {
      std::cerr << to_line(*shared.message, line_.language) << "\n  " << names_of(shared) << '\n';
      take_severity(*shared.message);
    }
  }

  void add_job_findings(FindingsReport& report) {
    for (const batch::StoredMessage& message : job_messages_) add(message, {}, report);
    for (const batch::SharedMessage& shared : batch::shared_messages(documents_)) {
      std::vector<std::string> names;
      for (const batch::StoredDocument* document : shared.documents) {
        names.push_back(document->unit_name);
      }
      add(*shared.message, std::move(names), report);
    }
  }

  void add(const batch::StoredMessage& message, std::vector<std::string> documents,
           FindingsReport& report) {
    ReportedFinding& finding = report.findings.emplace_back();
    finding.code = message.code;
    finding.severity = message.severity;
    finding.message = line_.language == Language::english ? message.english : message.vietnamese;
    finding.where = {message.file, message.line, message.column};
    finding.documents = std::move(documents);
    take_severity(message);
  }

  void take_severity(const batch::StoredMessage& message) {
    if (message.severity == Severity::error) {
      line_.status = std::max(line_.status, ExitStatus::bad_input);
    }
  }

  const CheckOptions& options_;
  CommandLine& line_;
  std::unique_ptr<Engine> engine_;
  std::vector<Source> sources_;
  Source superior_ = nullptr;
  Diagnostics found_;
  std::vector<batch::StoredMessage> job_messages_;
  std::vector<batch::StoredDocument> documents_;
};

void print_rules(const CheckOptions& options, CommandLine& line) {
  std::cout << rules_text(chosen({}, options), line.language);
}

void add_options(CLI::App& command, CheckOptions& options, const CommandLine& line) {
  command
      .add_option("FILE", options.files,
                  line.say("kế hoạch, phần riêng, lô (*.job.json), mẫu (*.template.json)",
                           "plans, overlays, jobs (*.job.json), templates (*.template.json)"))
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json", ".job.json", ".template.json"}));
  command
      .add_option("--format", options.format,
                  line.say("text (mặc định), json, sarif", "text (default), json, sarif"))
      ->type_name("FORMAT")
      ->take_last()
      ->check(one_of({"text", "json", "sarif"}, line));
  command
      .add_option("--only", options.only,
                  line.say("chỉ các quy tắc này: C201, hoặc cả nhóm: C2",
                           "these rules alone: C201, or a family: C2"))
      ->type_name("CODE")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(rule_codes(line));
  add_house_options(command, options.house, line);
  command
      .add_option(
          "--superior", options.superior,
          line.say("kế hoạch cấp trên để so chỉ tiêu, thời hạn, căn cứ; phần riêng thì tự biết",
                   "the superior's plan, to compare targets, deadlines, bases; overlays "
                   "know theirs"))
      ->type_name("FILE")
      ->take_last()
      ->check(files_like({".plan.json", ".overlay.json"}));
  command.add_flag("--fix", options.fix,
                   line.say("sửa những lỗi máy sửa được chắc chắn, in chỗ đã sửa",
                            "mend what can be mended safely, and show it"));
  command.add_flag(
      "--dry-run", options.dry_run,
      line.say("với --fix: chỉ in, không ghi tệp", "with --fix: show it, write nothing"));
  command.add_flag("--rules", options.rules,
                   line.say("in danh sách quy tắc, kèm ví dụ sai và đúng",
                            "print the rules, with examples of wrong and right"));
}

}  // namespace

void add_check_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = add_command(
      app, "check",
      line.say("Kiểm tra văn bản trước khi trình ký", "Check documents before they are signed"),
      {"vanban check bac-ninh.plan.json",
       "vanban check *.plan.json *.overlay.json --format sarif > kiem-tra.sarif",
       "vanban check tu-ky.plan.json --fix --dry-run", "vanban check --rules"},
      line);
  add_options(*command, *options, line);
  command->callback([options, command, &line] {
    if (options->rules) return print_rules(*options, line);
    if (options->files.empty()) {
      command->get_option("FILE")->required();
      throw CLI::RequiredError("FILE");
    }
    Checking(*options, line).run();
  });
}

}  // namespace vanban
