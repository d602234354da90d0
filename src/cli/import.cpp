#include "app/import.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/hints.h"
#include "cli/new_file.h"
#include "cli/usage.h"
#include "write/findings/findings.h"

namespace vanban {

namespace {

struct ImportOptions {
  std::string file;
  std::string output;
  std::string report;
};

// One run of the command.
class Import {
 public:
  Import(const ImportOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    const bool are_free =
        is_free(options_.output, line_, found_) && is_free(options_.report, line_, found_);
    if (!are_free) return line_.finish(found_);
    const auto engine = load_engine(line_.share, line_.files, line_.sources, found_);
    if (engine == nullptr) return line_.fail(found_, ExitStatus::trouble);
    const auto bytes = read_or_report(options_.file, line_.files, line_.sources, found_);
    if (!bytes) return line_.finish(found_);
    const std::string name = options_.output.empty() ? "-" : options_.output;
    const auto plan = import_plan({options_.file, *bytes, name}, *engine, line_.sources, found_);
    tell(plan.has_value(), &engine->library);
    std::vector<FileToWrite> texts;
    if (plan) texts.push_back({options_.output, *plan});
    if (!options_.report.empty()) texts.push_back({options_.report, report()});
    put_texts(std::move(texts), line_);
  }

 private:
  // Mistakes of the plan are there to be mended by its author; only a file that gives no plan at
  // all makes the run fail.
  void tell(bool is_imported, const Library* library) {
    line_.finish(with_common_told_once(found_), library);
    if (is_imported) line_.status = ExitStatus::fine;
  }

  std::string report() const {
    return findings_json({VANBAN_VERSION, {options_.file}, reported(found_, line_.language)});
  }

  const ImportOptions& options_;
  CommandLine& line_;
  Diagnostics found_;
};

}  // namespace

void add_import_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* command = add_command(app, "import",
                                  line.say("Nhập văn bản Word, PDF hoặc chữ thành kế hoạch",
                                           "Make a plan of a Word file, a PDF or plain text"),
                                  {"vanban import ke-hoach-tinh.docx -o ke-hoach-tinh.plan.json "
                                   "--report ke-hoach-tinh.report.json"},
                                  line);
  command
      ->add_option("FILE", options->file,
                   line.say("tệp .docx, .pdf (có lớp chữ), .txt hoặc .md",
                            "a .docx, .pdf (with a text layer), .txt or .md"))
      ->required()
      ->type_name("")
      ->check(files_like({".docx", ".pdf", ".txt", ".md"}));
  add_new_file_option(*command, options->output, line);
  command
      ->add_option("--report", options->report,
                   line.say("tệp mới ghi lại mọi chỗ chưa chắc và mọi chữ để ngoài (JSON)",
                            "new file for every doubtful place and every word left out (JSON)"))
      ->type_name("FILE")
      ->take_last();
  command->callback([options, &line] { Import(*options, line).run(); });
}

}  // namespace vanban
