#include "app/render.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>

#include "cli/command.h"

namespace vanban {

namespace {

struct RenderOptions {
  std::vector<std::string> plans;
  std::string folder = ".";
  std::vector<std::string> formats = {"pdf", "text"};
  int width = 80;
  std::string style;
  bool timings = false;
};

// plan.json and x.plan.json give "x".
std::string stem_of(const std::string& path) {
  std::string stem = std::filesystem::path(path).filename().string();
  for (const std::string_view suffix : {".json", ".plan"}) {
    if (stem.size() > suffix.size() && stem.ends_with(suffix)) {
      stem.resize(stem.size() - suffix.size());
    }
  }
  return stem;
}

RenderJob job_of(const RenderOptions& options) {
  RenderJob job;
  for (const std::string& format : options.formats) job.writers.push_back(find_writer(format));
  job.options.text_width = options.width;
  job.style = options.style;
  return job;
}

Source read_plan_file(const std::string& path, CommandLine& line, Diagnostics& diagnostics) {
  FileError error;
  auto text = line.files.read(path, error);
  Source source = line.sources.add(path, text ? std::move(*text) : std::string());
  if (text) return source;
  diagnostics.report(Message::cannot_read_file, {source}, {error.reason});
  return nullptr;
}

void write_files(const std::vector<FileToWrite>& files, CommandLine& line) {
  if (const auto error = line.files.replace(files)) {
    Diagnostics diagnostics;
    diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
    line.fail(diagnostics);
    return;
  }
  for (const FileToWrite& file : files) std::cout << file.path << '\n';
}

void render_plan(const std::string& path, const RenderJob& job, const RenderOptions& options,
                 Engine& engine, CommandLine& line, Timings& timings) {
  Diagnostics diagnostics;
  Source source = read_plan_file(path, line, diagnostics);
  if (source == nullptr) return line.finish(diagnostics);
  auto outputs = render(source, engine, job, diagnostics, timings);
  line.finish(diagnostics);
  if (!outputs) return;

  std::vector<FileToWrite> files;
  for (std::size_t i = 0; i < job.writers.size(); ++i) {
    const std::string name = stem_of(path) + std::string(job.writers[i]->extension);
    files.push_back(
        {(std::filesystem::path(options.folder) / name).string(), std::move(outputs->at(i))});
  }
  timings.time("save", [&] { write_files(files, line); });
}

void run_render(const RenderOptions& options, CommandLine& line) {
  Diagnostics diagnostics;
  Timings timings;
  const auto engine = timings.time(
      "start", [&] { return load_engine(line.share, line.files, line.sources, diagnostics); });
  if (engine == nullptr) return line.fail(diagnostics);
  const RenderJob job = job_of(options);
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

}  // namespace

void add_render_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<RenderOptions>();
  CLI::App* command = app.add_subcommand(
      "render", line.say("Dựng văn bản từ kế hoạch", "Render documents from plans"));
  command->add_option("PLAN", options->plans, line.say("tệp kế hoạch (*.plan.json)", "plan files"))
      ->required();
  command->add_option("-o,--output", options->folder,
                      line.say("thư mục ghi kết quả", "folder to write to"));
  command
      ->add_option("--to", options->formats,
                   line.say("định dạng, cách nhau bằng dấu phẩy", "formats, separated by commas"))
      ->delimiter(',')
      ->check(CLI::IsMember(writer_names()));
  command
      ->add_option("--width", options->width,
                   line.say("số cột của tệp chữ; 0: mỗi đoạn một dòng",
                            "columns of the text output; 0: one line a paragraph"))
      ->check(CLI::Range(0, 400));
  command->add_option("--style", options->style,
                      line.say("tên hoặc tệp kiểu trình bày", "name or file of a style"));
  command->add_flag("--timings", options->timings,
                    line.say("in thời gian từng khâu", "print the time of each stage"));
  command->footer(line.say("Ví dụ: vanban render data/bac-ninh.plan.json -o out --to pdf,text",
                           "Example: vanban render data/bac-ninh.plan.json -o out --to pdf,text"));
  command->callback([options, &line] { run_render(*options, line); });
}

}  // namespace vanban
