#include "batch/freeze.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "batch/report/standings.h"
#include "cli/usage.h"

namespace vanban {

namespace {

struct FreezeOptions {
  std::vector<std::string> paths;
  bool thaw = false;
  bool list = false;
};

std::string line_of(const batch::FrozenDocument& frozen, const FreezeOptions& options,
                    const CommandLine& line) {
  std::string text = frozen.document.name + ": ";
  if (options.thaw) {
    text += frozen.changed ? line.say("đã mở khóa", "thawed")
                           : line.say("không bị khóa", "was not frozen");
  } else {
    text += frozen.changed ? line.say("đã khóa", "frozen")
                           : line.say("đã khóa từ trước", "was frozen already");
  }
  if (frozen.held.empty()) return text + "\n";
  text += options.thaw ? line.say("; từ nay coi là sửa tay: ", "; from now on edited by hand: ")
                       : line.say("; giữ như hiện có, khác bản đã dựng: ",
                                  "; kept as found, not as it was made: ");
  return text + fmt::format("{}\n", fmt::join(frozen.held, ", "));
}

void run_list(const FreezeOptions& options, CommandLine& line) {
  Diagnostics diagnostics;
  for (const std::string& folder : options.paths) {
    const auto frozen = batch::frozen_documents(folder, line.files, diagnostics);
    for (const batch::StoredDocument& document : frozen) {
      std::cout << fmt::format("{}\t{}\t{}\t{}\n", document.name, document.unit, document.unit_name,
                               batch::words_of(document.standing, line.language));
    }
  }
  line.finish(diagnostics);
}

void run_freeze(const FreezeOptions& options, CommandLine& line) {
  if (options.list) return run_list(options, line);
  Diagnostics diagnostics;
  const auto freezing = options.thaw ? batch::Freezing::thaw : batch::Freezing::freeze;
  for (const auto& frozen :
       batch::freeze(options.paths, freezing, line.files, line.sources, diagnostics)) {
    std::cout << line_of(frozen, options, line);
  }
  line.finish(diagnostics);
}

}  // namespace

void add_freeze_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<FreezeOptions>();
  CLI::App* command =
      add_command(app, "freeze",
                  line.say("Khóa văn bản đã ban hành: từ đó không lần chạy nào ghi đè",
                           "Freeze documents that were issued: no run writes over them any more"),
                  {"vanban batch bac-ninh-xa.job.json -o out",
                   "vanban freeze out/09187-phuong-kinh-bac.pdf", "vanban freeze --list out"},
                  line);
  command
      ->add_option("FILE", options->paths,
                   line.say("tệp của văn bản, hoặc THƯ-MỤC/MÃ-ĐƠN-VỊ",
                            "a file of the document, or FOLDER/UNIT-CODE"))
      ->required()
      ->type_name("")
      ->check(utf8(line));
  command->add_flag("--thaw", options->thaw, line.say("mở khóa", "release what was frozen"));
  command->add_flag("--list", options->list,
                    line.say("liệt kê văn bản đã khóa trong các thư mục FILE",
                             "list the frozen documents in the folders FILE"));
  command->callback([options, &line] {
    if (options->thaw && options->list) {
      throw CLI::ValidationError(
          line.say("--thaw và --list không đi cùng nhau", "--thaw and --list exclude each other"));
    }
    run_freeze(*options, line);
  });
}

}  // namespace vanban
