#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>

#include "batch/run.h"
#include "batch/shared_messages.h"
#include "batch/stored_messages.h"
#include "batch/why.h"
#include "cli/hints.h"
#include "cli/progress.h"
#include "cli/usage.h"
#include "write/changes/changes.h"

namespace vanban {

namespace {

struct BatchLine {
  std::string job;
  std::string folder;
  std::string shard;
  std::optional<std::string> why;  // a document
  int threads = 0;                 // 0: as many as the machine has processors
  bool dry_run = false;
  bool force = false;
};

std::string now() {
  const std::time_t time = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&time, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1,
                     parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

std::string summary_text(const batch::Summary& summary, bool dry_run, const CommandLine& line) {
  std::string text = fmt::format("{} {}", summary.documents, line.say("văn bản", "documents"));
  const auto add = [&](std::size_t count, std::string_view vietnamese, std::string_view english) {
    if (count > 0) text += fmt::format(", {} {}", count, line.say(vietnamese, english));
  };
  add(summary.written, dry_run ? "sẽ dựng" : "đã dựng", dry_run ? "would be written" : "written");
  add(summary.beside, "để bên cạnh bản đã sửa tay", "beside edited ones");
  add(summary.unaffected, "dựng thử và không khác", "made and found the same");
  add(summary.frozen, "đã khóa", "frozen");
  add(summary.untouched, "không có gì đổi", "unchanged");
  add(summary.failed, "có lỗi", "with errors");
  return text + "\n";
}

// Messages that many documents share are printed once.
void print_messages(const batch::Summary& summary, const CommandLine& line) {
  for (const batch::StoredMessage& message : summary.messages) {
    std::cerr << to_line(message, line.language) << '\n';
  }
  for (const batch::SharedMessage& shared : batch::shared_messages(summary.told)) {
    std::cerr << to_line(*shared.message, line.language) << "\n  " << names_of(shared) << '\n';
  }
}

std::string outcome_text(const batch::Why& why, const CommandLine& line) {
  using Outcome = batch::Settlement::Outcome;
  if (why.reasons.empty()) return line.say("không có gì đổi", "nothing has changed");
  switch (why.outcome) {
    case Outcome::written:
      return line.say("sẽ dựng lại", "would be written anew");
    case Outcome::beside:
      return line.say("đã sửa tay: bản mới sẽ để bên cạnh",
                      "edited by hand: the new version would go beside it");
    case Outcome::unaffected:
      return line.say("dữ liệu đổi nhưng văn bản vẫn như cũ",
                      "its data changed, the document did not");
    case Outcome::frozen:
      return line.say("đã khóa, sẽ không dựng lại", "frozen, it would not be written");
    case Outcome::failed:
      return line.say("có lỗi, chưa dựng được", "it has errors and cannot be made");
  }
  return "";
}

std::string why_text(const batch::Why& why, const CommandLine& line) {
  const batch::StoredDocument& document = why.document;
  std::string text =
      fmt::format("{} ({}): {}\n", document.name, document.unit_name, outcome_text(why, line));
  for (const batch::Reason& reason : why.reasons) {
    text += "- " + to_words(reason, line.language) + "\n";
  }
  for (const std::string& file : why.files) text += "  " + file + "\n";
  for (const batch::StoredMessage& message : document.messages) {
    text += to_line(message, line.language) + "\n";
  }
  if (why.changes) text += changes_text(*why.changes, line.language);
  return text;
}

// One run of the command.
class Batch {
 public:
  Batch(const BatchLine& asked, CommandLine& line) : asked_(asked), line_(line) {}

  void run() {
    Diagnostics diagnostics;
    const auto options = read_options(diagnostics);
    if (!options) return line_.fail(diagnostics, ExitStatus::bad_usage);
    if (asked_.why) return explain(*options);
    std::optional<batch::Summary> summary;
    {
      Progress progress(line_, asked_.dry_run);
      summary = run_batch(*options, line_.files, line_.sources, progress, diagnostics);
    }
    line_.finish(diagnostics);
    if (!summary) return;
    print_messages(*summary, line_);
    std::cout << summary_text(*summary, asked_.dry_run, line_);
    const bool has_errors = summary->failed > 0 || batch::has_errors(summary->messages);
    if (has_errors) line_.status = ExitStatus::bad_input;
  }

 private:
  // Why one document would be made anew.
  void explain(const batch::BatchOptions& options) {
    Diagnostics diagnostics;
    const auto why = find_out_why(*asked_.why, options, line_.files, line_.sources, diagnostics);
    line_.finish(diagnostics);
    if (why) std::cout << why_text(*why, line_);
  }

  std::optional<batch::BatchOptions> read_options(Diagnostics& diagnostics) const {
    batch::BatchOptions options;
    options.job = asked_.job;
    options.folder = asked_.folder;
    options.threads = asked_.threads > 0 ? static_cast<std::size_t>(asked_.threads)
                                         : std::max(1U, std::thread::hardware_concurrency());
    if (!asked_.shard.empty()) {
      const auto shard = batch::choose_shard(
          asked_.shard, [](const char* name) -> const char* { return std::getenv(name); },
          diagnostics);
      if (!shard) return std::nullopt;
      options.shard = *shard;
    }
    options.dry_run = asked_.dry_run;
    options.force = asked_.force;
    options.installation = {line_.share, VANBAN_VERSION};
    options.now = now;
    return options;
  }

  const BatchLine& asked_;
  CommandLine& line_;
};

}  // namespace

void add_batch_command(CLI::App& app, CommandLine& line) {
  auto asked = std::make_shared<BatchLine>();
  CLI::App* command =
      add_command(app, "batch",
                  line.say("Dựng văn bản cho mọi đơn vị của một lô, chỉ những văn bản có thay đổi",
                           "Make the documents of all units of a job, only those that changed"),
                  {"vanban batch bac-ninh-xa.job.json -o out --dry-run",
                   "vanban batch bac-ninh-xa.job.json -o out",
                   "vanban batch bac-ninh-xa.job.json -o out --why \"phường Kinh Bắc\""},
                  line);
  command->add_option("JOB", asked->job, line.say("tệp lô (*.job.json)", "job file (*.job.json)"))
      ->required()
      ->type_name("")
      ->check(files_like({".job.json"}));
  command
      ->add_option("-o,--output", asked->folder,
                   line.say("thư mục của lô, được tạo nếu chưa có",
                            "folder of the job, made if it is not there"))
      ->required()
      ->type_name("DIR")
      ->take_last();
  command
      ->add_option("-j,--jobs", asked->threads,
                   line.say("số luồng, mặc định theo số bộ xử lý",
                            "number of threads, by default that of processors"))
      ->type_name("N")
      ->take_last()
      ->check(whole_number(1, 256, line));
  command->add_flag("--dry-run", asked->dry_run,
                    line.say("chỉ cho biết sẽ dựng gì và vì sao, không ghi gì",
                             "only tell what would be written and why, write nothing"));
  command->add_flag("--force", asked->force,
                    line.say("ghi đè cả văn bản đã sửa tay", "write over edited documents, too"));
  command
      ->add_option("--why", asked->why,
                   line.say("vì sao văn bản này sẽ dựng lại: tên tệp, mã hoặc tên đơn vị",
                            "why this document would be written anew: its file, code or unit"))
      ->type_name("DOC")
      ->take_last();
  command
      ->add_option("--shard", asked->shard,
                   line.say("chỉ làm phần K trong N; env: theo môi trường của Slurm, Kubernetes",
                            "only share K of N; env: as Slurm or Kubernetes say"))
      ->type_name("K/N")
      ->take_last();
  command->callback([asked, &line] { Batch(*asked, line).run(); });
}

}  // namespace vanban
