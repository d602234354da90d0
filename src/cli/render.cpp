#include "app/render.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <map>
#include <memory>
#include <utility>

#include "cli/usage.h"

namespace vanban {

namespace {

struct RenderOptions {
  std::vector<std::string> plans;
  std::string folder;  // empty: the current one
  std::vector<std::string> formats = {"pdf", "text"};
  int width = 80;
  std::string style;
  bool timings = false;
};

// plan.json and x.plan.json give "plan" and "x".
std::string stem_of(const std::string& path) {
  std::string stem = std::filesystem::path(path).filename().string();
  for (const std::string_view suffix : {".json", ".plan"}) {
    if (stem.size() > suffix.size() && stem.ends_with(suffix)) {
      stem.resize(stem.size() - suffix.size());
    }
  }
  return stem;
}

std::string output_path(const std::string& plan, const Writer& writer,
                        const RenderOptions& options) {
  const std::string name = stem_of(plan) + std::string(writer.extension);
  return (std::filesystem::path(options.folder) / name).string();
}

RenderJob job_of(const RenderOptions& options) {
  RenderJob job;
  for (const std::string& format : options.formats) {
    const Writer* writer = find_writer(format);
    const bool is_new =
        std::find(job.writers.begin(), job.writers.end(), writer) == job.writers.end();
    if (is_new) job.writers.push_back(writer);
  }
  job.options.text_width = options.width;
  job.style = options.style;
  return job;
}

// Two plans that would overwrite each other are a mistake in the line, found before anything is
// written.
bool report_same_outputs(const RenderOptions& options, const RenderJob& job, CommandLine& line) {
  Diagnostics diagnostics;
  std::map<std::string, std::string> plan_of;
  for (const std::string& plan : options.plans) {
    for (const Writer* writer : job.writers) {
      const std::string path = output_path(plan, *writer, options);
      const auto [first, is_new] = plan_of.emplace(path, plan);
      if (is_new) continue;
      diagnostics.report(Message::same_output, {}, {path, first->second, plan});
      break;
    }
  }
  if (!diagnostics.has_errors()) return false;
  line.fail(diagnostics, ExitStatus::bad_usage);
  return true;
}

void write_files(const std::vector<FileToWrite>& files, CommandLine& line) {
  if (const auto error = line.files.replace(files)) {
    Diagnostics diagnostics;
    diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
    return line.fail(diagnostics, ExitStatus::trouble);
  }
  for (const FileToWrite& file : files) std::cout << file.path << '\n';
}

void render_plan(const std::string& path, const RenderJob& job, const RenderOptions& options,
                 Engine& engine, CommandLine& line, Timings& timings) {
  Diagnostics diagnostics;
  auto text = read_or_report(path, line.files, line.sources, diagnostics);
  if (!text) return line.finish(diagnostics);
  Source source = line.sources.add(path, std::move(*text));
  auto outputs = render(source, engine, job, diagnostics, timings);
  line.finish(diagnostics, &engine.library);
  if (!outputs) return;

  std::vector<FileToWrite> files;
  for (std::size_t i = 0; i < job.writers.size(); ++i) {
    files.push_back({output_path(path, *job.writers[i], options), std::move(outputs->at(i))});
  }
  timings.time("save", [&] { write_files(files, line); });
}

void run_render(const RenderOptions& options, CommandLine& line) {
  const RenderJob job = job_of(options);
  if (report_same_outputs(options, job, line)) return;
  Diagnostics diagnostics;
  Timings timings;
  const auto engine = timings.time(
      "start", [&] { return load_engine(line.share, line.files, line.sources, diagnostics); });
  if (engine == nullptr) return line.fail(diagnostics, ExitStatus::trouble);
  for (const std::string& plan : options.plans) {
    render_plan(plan, job, options, *engine, line, timings);
  }
  if (options.timings) std::cerr << timings.to_text();
}

std::vector<std::string> writer_names() {
  std::vector<std::string> names;
  for (const Writer& writer : writers()) names.emplace_back(writer.name);
  return names;
}

// The table of formats below the options.
std::string describe_formats(const CommandLine& line) {
  std::string text = line.say("Định dạng:\n", "Formats:\n");
  for (const Writer& writer : writers()) {
    text += fmt::format("  {:<8}{}\n", writer.name, line.say(writer.vietnamese, writer.english));
  }
  return text;
}

}  // namespace

void add_render_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<RenderOptions>();
  CLI::App* command = add_command(
      app, "render", line.say("Dựng văn bản từ kế hoạch", "Render documents from plans"),
      "vanban render data/bac-ninh.plan.json -o out --to pdf,text", line);
  command->footer(describe_formats(line) + "\n" + command->get_footer());
  command->add_option("PLAN", options->plans, line.say("tệp kế hoạch (*.plan.json)", "plan files"))
      ->required()
      ->type_name("");
  command
      ->add_option("-o,--output", options->folder,
                   line.say("thư mục ghi kết quả, mặc định là thư mục hiện tại",
                            "folder to write to, by default the current one"))
      ->type_name("DIR");
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
      ->check(whole_number(0, 400, line));
  command
      ->add_option(
          "--style", options->style,
          line.say("kiểu trình bày: tên hoặc tệp .json", "a style: its name or .json file"))
      ->type_name("STYLE");
  command->add_flag("--timings", options->timings,
                    line.say("in thời gian từng khâu", "print the time of each stage"));
  command->callback([options, &line] { run_render(*options, line); });
}

}  // namespace vanban
