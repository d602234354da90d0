#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>

#include "app/plans.h"
#include "base/vietnamese.h"
#include "cli/usage.h"
#include "read/overlay.h"
#include "write/explanation/explanation.h"
#include "write/overlay/overlay_file.h"
#include "write/plan/plan_file.h"

namespace vanban {

namespace {

struct DeriveOptions {
  std::string parent;  // a plan, or an overlay; without `unit` the overlay itself is meant
  std::string unit, in, facts, date, allocation, output;
  std::string explain;  // "", "text" or "json"
  bool flatten = false;
  bool take_suggestions = false;
};

// One run of the command.
class Drafting {
 public:
  Drafting(const DeriveOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    Diagnostics diagnostics;
    engine_ = load_engine(line_.share, line_.files, line_.sources, diagnostics);
    if (engine_ == nullptr) return line_.fail(diagnostics, ExitStatus::trouble);
    const bool ready = options_.unit.empty() ? open_overlay(diagnostics) : start(diagnostics);
    std::optional<Derivation> derivation;
    if (ready) derivation = derive_child(overlay_, file_, folder_, *engine_, diagnostics);
    line_.finish(diagnostics, &engine_->library);
    if (derivation) put_out(*derivation);
  }

 private:
  // An overlay that is there already.
  bool open_overlay(Diagnostics& diagnostics) {
    file_ = engine_->library.open(options_.parent, {}, diagnostics);
    if (file_ == nullptr) return false;
    if (!is_overlay(options_.parent)) {
      diagnostics.report(Message::unit_needed, {file_}, {options_.parent});
      return false;
    }
    auto overlay = read_overlay(file_, diagnostics);
    if (!overlay) return false;
    overlay_ = std::move(*overlay);
    folder_ = std::filesystem::path(options_.parent).parent_path().string();
    return true;
  }

  // A new one, by the options.
  bool start(Diagnostics& diagnostics) {
    if (!is_free(options_.output, diagnostics)) return false;
    folder_ = std::filesystem::path(options_.output).parent_path().string();
    overlay_.parent = from_folder(options_.parent);
    overlay_.unit.unit = to_nfc(options_.unit);
    overlay_.unit.in = to_nfc(options_.in);
    if (!options_.date.empty()) overlay_.date = parse_date(options_.date);
    if (!options_.allocation.empty()) overlay_.allocation = from_folder(options_.allocation);
    overlay_.takes_suggestions = options_.take_suggestions;
    if (options_.facts.empty()) return true;
    Source file = engine_->library.open(options_.facts, {}, diagnostics);
    auto facts = file != nullptr ? read_facts(file, diagnostics) : std::nullopt;
    if (!facts) return false;
    overlay_.facts = std::move(*facts);
    return true;
  }

  // Paths in an overlay count from its own folder.
  std::string from_folder(const std::string& path) const {
    const std::filesystem::path folder = folder_.empty() ? "." : folder_;
    return std::filesystem::proximate(path, folder).string();
  }

  static bool is_free(const std::string& path, Diagnostics& diagnostics) {
    std::error_code error;
    if (path.empty() || !std::filesystem::exists(path, error)) return true;
    diagnostics.report(Message::overlay_exists, {}, {path});
    return false;
  }

  void put_out(const Derivation& derivation) {
    if (options_.explain == "text") {
      std::cout << explanation_text(derivation.explanation, line_.language);
    } else if (options_.explain == "json") {
      std::cout << explanation_json(derivation.explanation);
    }
    if (options_.flatten) return put_file(write_plan_file(derivation.plan));
    if (file_ == nullptr) return put_file(new_overlay(derivation));
    if (options_.explain.empty()) remember(derivation);
  }

  std::string new_overlay(const Derivation& derivation) {
    Overlay overlay = overlay_;
    OverlayQuestions questions;
    for (const std::string& fact : derivation.questions.facts) {
      overlay.facts.has.try_emplace(fact, std::nullopt);
    }
    for (const std::string& count : derivation.questions.counts) {
      if (!overlay.facts.counts.contains(count)) questions.counts.push_back(count);
    }
    return write_overlay_file(overlay, questions);
  }

  // To a file that is not there yet, or to standard output if that is not taken by --explain.
  void put_file(const std::string& text) {
    if (options_.output.empty()) {
      if (options_.explain.empty()) std::cout << text;
      return;
    }
    Diagnostics diagnostics;
    if (!is_free(options_.output, diagnostics)) {
      return line_.fail(diagnostics, ExitStatus::bad_input);
    }
    save({options_.output, text});
  }

  // Overrides note the parent's words, so that a change of them is seen.
  void remember(const Derivation& derivation) {
    std::vector<Original> originals;
    for (const Unremembered& each : derivation.unremembered) {
      originals.push_back({each.where.offset + std::size_t{1}, each.was});
    }
    if (originals.empty()) return;
    save({file_->name, remember_originals(file_->text, std::move(originals))});
  }

  void save(FileToWrite file) {
    if (const auto error = line_.files.replace({file})) {
      Diagnostics diagnostics;
      diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
      return line_.fail(diagnostics, ExitStatus::trouble);
    }
    if (options_.explain.empty()) std::cout << file.path << '\n';
  }

  const DeriveOptions& options_;
  CommandLine& line_;
  std::unique_ptr<Engine> engine_;
  Source file_ = nullptr;  // of the overlay; null: it is being made
  std::string folder_;     // that the overlay lies or will lie in
  Overlay overlay_;
};

std::string check_date(const std::string& text, const CommandLine& line) {
  if (parse_date(text)) return "";
  return line.say("ngày viết như 2026-05-31", "a date is written like 2026-05-31");
}

void add_files(CLI::App& command, DeriveOptions& options, CommandLine& line) {
  command
      .add_option("PARENT", options.parent,
                  line.say("kế hoạch của cấp trên (*.plan.json hoặc *.overlay.json); không có "
                           "--unit thì chính overlay này được xem lại",
                           "the superior's plan (*.plan.json or *.overlay.json); without --unit "
                           "this overlay itself is looked at again"))
      ->required()
      ->type_name("");
  command
      .add_option("-o", options.output,
                  line.say("tệp sẽ ghi; không có thì in ra", "file to write; printed without it"))
      ->type_name("FILE");
  command
      .add_option("--facts", options.facts,
                  line.say("tệp những điều đã biết về đơn vị", "file of what is known of the unit"))
      ->type_name("FILE");
  command
      .add_option("--allocate", options.allocation,
                  line.say("tệp phân bổ chỉ tiêu cho các đơn vị",
                           "file that shares totals out among the units"))
      ->type_name("FILE");
}

void add_unit(CLI::App& command, DeriveOptions& options, CommandLine& line) {
  command
      .add_option(
          "--unit", options.unit,
          line.say("đơn vị soạn kế hoạch: mã hoặc tên", "the unit to draft for: code or name"))
      ->type_name("UNIT")
      ->check(utf8(line));
  command
      .add_option("--in", options.in,
                  line.say("đơn vị cấp trên của nó, nếu trùng tên",
                           "a unit above it, where the name is not unique"))
      ->type_name("UNIT")
      ->check(utf8(line));
  command
      .add_option("--date", options.date,
                  line.say("ngày ban hành: 2026-05-31, 2026-05 hoặc 2026; mặc định tháng, năm của "
                           "cấp trên",
                           "date of issue: 2026-05-31, 2026-05 or 2026; by default month and year "
                           "of the superior's plan"))
      ->type_name("DATE")
      ->check([&line](const std::string& text) { return check_date(text, line); });
}

}  // namespace

void add_derive_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<DeriveOptions>();
  CLI::App* command = add_command(
      app, "derive",
      line.say("Soạn kế hoạch cấp dưới từ kế hoạch cấp trên",
               "Draft the plan of a unit below from the superior's plan"),
      "vanban derive data/bac-ninh.plan.json --unit \"phường Kinh Bắc\" -o kinh-bac.overlay.json",
      line);
  add_files(*command, *options, line);
  add_unit(*command, *options, line);
  command
      ->add_option("--explain", options->explain,
                   line.say("in nguồn gốc từng mục: text (mặc định) hoặc json",
                            "print where each item comes from: text (default) or json"))
      ->expected(0, 1)
      ->default_str("text")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json"}, line));
  command->add_flag(
      "--flatten", options->flatten,
      line.say("ghi cả kế hoạch thay vì overlay", "write the whole plan instead of an overlay"));
  command->add_flag("--take-suggestions", options->take_suggestions,
                    line.say("lấy các lời văn gợi ý", "take the wordings suggested"));
  command->callback([options, &line] { Drafting(*options, line).run(); });
}

}  // namespace vanban
