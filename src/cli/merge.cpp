#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "batch/join/join.h"
#include "cli/usage.h"

namespace vanban {

namespace {

struct MergeOptions {
  std::vector<std::string> folders;
  std::string output;
};

void run_merge(const MergeOptions& options, CommandLine& line) {
  Diagnostics diagnostics;
  const auto joined =
      batch::join(options.folders, options.output, line.files, line.sources, diagnostics);
  line.finish(diagnostics);
  if (!joined) return;
  std::cout << fmt::format(fmt::runtime(line.say("Đã ghép {} phần, {} văn bản, vào {}\n",
                                                 "Joined {} shares, {} documents, into {}\n")),
                           joined->folders, joined->documents, options.output);
}

}  // namespace

void add_merge_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<MergeOptions>();
  CLI::App* command =
      add_command(app, "merge",
                  line.say("Ghép các phần của một lô (vanban batch --shard) thành một thư mục",
                           "Join the shares of a job (vanban batch --shard) into one folder"),
                  {"vanban batch bac-ninh-xa.job.json -o phan-1 --shard 1/2",
                   "vanban batch bac-ninh-xa.job.json -o phan-2 --shard 2/2",
                   "vanban merge phan-1 phan-2 -o out"},
                  line);
  command
      ->add_option("DIR", options->folders,
                   line.say("thư mục của từng phần, đủ các phần", "the folders of all shares"))
      ->required()
      ->type_name("");
  command
      ->add_option("-o", options->output,
                   line.say("thư mục mới để ghép vào", "the new folder to join into"))
      ->required()
      ->type_name("DIR");
  command->callback([options, &line] { run_merge(*options, line); });
}

}  // namespace vanban
