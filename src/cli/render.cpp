#include "app/render.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "cli/hints.h"
#include "cli/house_options.h"
#include "cli/output_paths.h"
#include "cli/usage.h"
#include "diag/messages.h"
#include "write/pdf/profiles.h"

namespace vanban {

namespace {

struct RenderOptions {
  std::vector<std::string> plans;
  std::string folder;  // empty: the current one
  std::vector<std::string> formats = {"pdf", "text"};
  int width = 80;
  std::string style;
  std::string pdf_profile = pdf_profile_names().front();
  std::string docx_numbering = "literal";
  bool fillable = false;
  bool split = false;
  bool timings = false;
  HouseOptions house;
};

RenderJob job_of(const RenderOptions& options) {
  RenderJob job;
  for (const std::string& format : options.formats) {
    const Writer* writer = find_writer(format);
    const bool is_new =
        std::find(job.writers.begin(), job.writers.end(), writer) == job.writers.end();
    if (is_new) job.writers.push_back(writer);
  }
  job.options.text_width = options.width;
  job.options.pdf_profile = find_pdf_profile(options.pdf_profile).value_or(PdfProfile{});
  job.options.docx_numbering =
      options.docx_numbering == "native" ? DocxNumbering::native : DocxNumbering::literal;
  job.options.fillable = options.fillable;
  job.style = options.style;
  job.split = options.split;
  return job;
}

// One run of the command: all plans of the line, one after the other.
class Rendering {
 public:
  Rendering(const RenderOptions& options, CommandLine& line)
      : options_(options),
        line_(line),
        job_(job_of(options)),
        paths_(options.plans, options.folder) {}

  void run() {
    if (!claim_main_files()) return;
    Diagnostics diagnostics;
    engine_ = timings_.time(
        "start", [&] { return load_engine(line_.share, line_.files, line_.sources, diagnostics); });
    if (engine_ == nullptr) return line_.fail(diagnostics, ExitStatus::trouble);
    for (std::size_t plan = 0; plan < options_.plans.size(); ++plan) render_plan(plan);
    if (options_.timings) std::cerr << timings_.to_text();
  }

 private:
  // Two plans that would overwrite each other are a mistake in the line. What the main documents
  // are called is known before anything is written; into what a plan is split, when it is rendered.
  bool claim_main_files() {
    Diagnostics diagnostics;
    for (std::size_t plan = 0; plan < options_.plans.size(); ++plan) {
      for (const Writer* writer : job_.writers) {
        if (!paths_.claim(plan, writer->extension, diagnostics)) break;
      }
    }
    if (!diagnostics.has_errors()) return true;
    line_.fail(diagnostics, ExitStatus::bad_usage);
    return false;
  }

  void render_plan(std::size_t plan) {
    const std::string& path = options_.plans.at(plan);
    Diagnostics diagnostics;
    auto text = read_or_report(path, line_.files, line_.sources, diagnostics);
    if (!text) return line_.finish(diagnostics);
    Source source = line_.sources.add(path, std::move(*text));
    const auto job = job_for(path, diagnostics);
    if (!job) return line_.finish(diagnostics, &engine_->library);
    auto outputs = render(source, *engine_, *job, diagnostics, timings_);
    line_.finish(diagnostics, &engine_->library);
    if (outputs) timings_.time("save", [&] { save(plan, std::move(*outputs)); });
  }

  // What the line asks for, and what the house wants where the plan lies.
  std::optional<RenderJob> job_for(const std::string& path, Diagnostics& diagnostics) {
    const auto house = load_house_rules(path, options_.house, line_, diagnostics);
    if (!house) return std::nullopt;
    RenderJob job = job_;
    if (job.style.empty()) job.style = house->style;
    job.rules = house->rules.only_errors();
    return job;
  }

  void save(std::size_t plan, std::vector<RenderedFile> outputs) {
    Diagnostics diagnostics;
    std::vector<FileToWrite> files;
    for (RenderedFile& output : outputs) {
      auto path = paths_.claim(plan, output.ending, diagnostics);
      if (!path) return line_.fail(diagnostics, ExitStatus::bad_usage);
      files.push_back({std::move(*path), std::move(output.bytes)});
    }
    if (const auto error = line_.files.replace(files)) {
      diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
      return line_.fail(diagnostics, ExitStatus::trouble);
    }
    for (const FileToWrite& file : files) std::cout << file.path << '\n';
  }

  const RenderOptions& options_;
  CommandLine& line_;
  RenderJob job_;
  OutputPaths paths_;
  std::unique_ptr<Engine> engine_;
  Timings timings_;
};

std::vector<std::string> writer_names() {
  std::vector<std::string> names;
  for (const Writer& writer : writers()) names.emplace_back(writer.name);
  return names;
}

// The table of formats below the options.
std::string describe_formats(const CommandLine& line) {
  std::string text = line.say("Định dạng:\n", "Formats:\n");
  for (const Writer& writer : writers()) {
    text += fmt::format("  {:<12}{}\n", writer.name, line.say(writer.vietnamese, writer.english));
  }
  return text;
}

}  // namespace

void add_render_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<RenderOptions>();
  CLI::App* command = add_command(
      app, "render", line.say("Dựng văn bản từ kế hoạch", "Render documents from plans"),
      {"vanban render bac-ninh.plan.json kinh-bac.overlay.json -o out --to pdf,docx",
       "vanban render quang-nghiep.plan.json -o out --split --fillable"},
      line);
  command->footer(describe_formats(line) + "\n" + command->get_footer());
  command->add_option("PLAN", options->plans, line.say("tệp kế hoạch (*.plan.json)", "plan files"))
      ->required()
      ->type_name("")
      ->check(files_like({".plan.json", ".overlay.json"}));
  command
      ->add_option("-o,--output", options->folder,
                   line.say("thư mục ghi kết quả, mặc định là thư mục hiện tại",
                            "folder to write to, by default the current one"))
      ->type_name("DIR")
      ->take_last();
  command
      ->add_option("--to", options->formats,
                   line.say("định dạng, cách nhau bằng dấu phẩy, mặc định pdf,text",
                            "formats, separated by commas, by default pdf,text"))
      ->type_name("FORMAT")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(one_of(writer_names(), line));
  command
      ->add_option("--width", options->width,
                   line.say("số cột của tệp chữ, mặc định 80; 0: mỗi đoạn một dòng",
                            "columns of the text output, by default 80; 0: one line a paragraph"))
      ->type_name("N")
      ->take_last()
      ->check(whole_number(0, 400, line));
  command
      ->add_option(
          "--style", options->style,
          line.say("kiểu trình bày: tên hoặc tệp .json", "a style: its name or .json file"))
      ->type_name("STYLE")
      ->take_last()
      ->check(files_like({".json"}));
  command
      ->add_option("--pdf-profile", options->pdf_profile,
                   line.say("chuẩn của tệp PDF: a-2a-ua (mặc định), a-2b, a-1b, plain",
                            "standard that the PDF keeps: a-2a-ua (default), a-2b, a-1b, plain"))
      ->type_name("PROFILE")
      ->take_last()
      ->check(one_of(pdf_profile_names(), line));
  command
      ->add_option("--docx-numbering", options->docx_numbering,
                   line.say("số thứ tự trong tệp Word: literal (mặc định); native: do Word đánh",
                            "labels in the Word file: literal (default); native: Word counts"))
      ->type_name("HOW")
      ->take_last()
      ->check(one_of({"literal", "native"}, line));
  command->add_flag("--fillable", options->fillable,
                    line.say("ô điền trên chỗ trống của số và ngày tháng trong tệp PDF",
                             "form fields over the blanks for number and date in the PDF"));
  command->add_flag("--split", options->split,
                    line.say("văn bản kèm theo và mỗi phụ lục thành tệp riêng",
                             "attached document and each appendix as files of their own"));
  add_house_options(*command, options->house, line);
  command->add_flag("--timings", options->timings,
                    line.say("in thời gian từng khâu", "print the time of each stage"));
  command->callback([options, &line] { Rendering(*options, line).run(); });
}

}  // namespace vanban
