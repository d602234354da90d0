#include <memory>
#include <string>

#include "app/changes.h"
#include "batch/folder_changes.h"
#include "cli/hints.h"
#include "cli/new_file.h"
#include "cli/usage.h"
#include "diag/messages.h"
#include "write/plan/plan_file.h"

namespace vanban {

namespace {

struct DiffOptions {
  std::string before, now;
  std::string format = "text";
  std::string output;
};

// One run of the command.
class Difference {
 public:
  Difference(const DiffOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    if (!is_free(options_.output, line_, found_)) return line_.finish(found_);
    const bool folders = is_folder(options_.before);
    if (folders != is_folder(options_.now) && !found_.has_errors()) {
      found_.report(Message::not_comparable, {}, {options_.before, options_.now});
    }
    if (found_.has_errors()) return line_.finish(found_);
    folders ? compare_folders() : compare_plans();
  }

 private:
  bool is_folder(const std::string& path) {
    FileError error;
    const FileFacts there = line_.files.look(path, error);
    if (there.kind == FileFacts::Kind::unknown) {
      found_.report(Message::cannot_read_file, {line_.sources.add(path, "")}, {error.reason});
    }
    return there.kind == FileFacts::Kind::folder;
  }

  void compare_folders() {
    const auto report = batch::compare_folders(options_.before, options_.now, line_.files, found_);
    if (!report) return line_.finish(found_);
    put_out(*report, nullptr);
  }

  void compare_plans() {
    const auto engine = load_engine(line_.share, line_.files, line_.sources, found_);
    if (engine == nullptr) return line_.fail(found_, ExitStatus::trouble);
    const auto versions = compose_versions(options_.before, options_.now, *engine, found_);
    if (!versions) return line_.finish(found_, &engine->library);
    put_out(compare_versions(*versions), &versions->now.plan);
  }

  void put_out(const ChangeReport& report, const Plan* now) {
    if (report.changes.empty()) {
      found_.report(Message::nothing_differs, {}, {options_.before, options_.now});
    }
    line_.finish(found_);
    put_text(written(report, now), options_.output, line_);
  }

  std::string written(const ChangeReport& report, const Plan* now) const {
    if (options_.format == "json") return changes_json(report);
    if (options_.format == "table") return write_plan_file(changes_table(report, now));
    return changes_text(report, line_.language);
  }

  const DiffOptions& options_;
  CommandLine& line_;
  Diagnostics found_;
};

}  // namespace

void add_diff_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<DiffOptions>();
  CLI::App* command = add_command(
      app, "diff",
      line.say("So hai bản của một kế hoạch, hoặc hai thư mục của vanban batch",
               "Compare two versions of a plan, or two folders of vanban batch"),
      {"vanban diff hoc-tap.plan.json hoc-tap-moi.plan.json",
       "vanban diff hoc-tap.plan.json hoc-tap-moi.plan.json --format table -o so-sanh.plan.json"},
      line);
  command
      ->add_option("OLD", options->before,
                   line.say("bản cũ: kế hoạch, phần riêng hoặc thư mục",
                            "the old version: a plan, an overlay or a folder"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  command->add_option("NEW", options->now, line.say("bản mới", "the new version"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  command
      ->add_option("--format", options->format,
                   line.say("text (mặc định), json; table: bảng so sánh, để vanban render dựng",
                            "text (default), json; table: a comparison for vanban render"))
      ->type_name("FORMAT")
      ->take_last()
      ->check(one_of({"text", "json", "table"}, line));
  add_new_file_option(*command, options->output, line);
  command->footer(line.say("Mã kết thúc là 0 dù hai bản có khác nhau hay không.",
                           "The exit status is 0 whether the versions differ or not.") +
                  "\n" + command->get_footer());
  command->callback([options, &line] { Difference(*options, line).run(); });
}

}  // namespace vanban
