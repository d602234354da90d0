#include "cli/drafting.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "app/plans.h"
#include "app/share_totals.h"
#include "base/vietnamese.h"
#include "cli/new_file.h"
#include "diag/messages.h"
#include "read/overlay.h"
#include "write/explanation/explanation.h"
#include "write/overlay/overlay_file.h"
#include "write/plan/plan_file.h"
#include "write/sharing/shares_table.h"

namespace vanban {

namespace {

// One run of the command.
class Drafting {
 public:
  Drafting(const DeriveOptions& options, CommandLine& line) : options_(options), line_(line) {}

  void run() {
    Diagnostics diagnostics;
    engine_ = load_engine(line_.share, line_.files, line_.sources, diagnostics);
    if (engine_ == nullptr) return line_.fail(diagnostics, ExitStatus::trouble);
    if (options_.is_table()) return share();
    const bool ready = options_.is_for_new_unit() ? start(diagnostics) : open_overlay(diagnostics);
    std::optional<Derivation> derivation;
    if (ready) derivation = derive_child(overlay_, file_, folder_, *engine_, diagnostics);
    line_.finish(diagnostics, &engine_->library);
    if (derivation) put_out(*derivation);
  }

 private:
  // How the totals of the parent are shared out among all units below.
  void share() {
    Diagnostics diagnostics;
    const bool is_writable = is_free(options_.output, line_, diagnostics);
    const auto shared = is_writable ? share_totals(options_.parent, options_.allocation,
                                                   parse_date(options_.date), *engine_, diagnostics)
                                    : std::nullopt;
    line_.finish(diagnostics, &engine_->library);
    if (shared) put_file(shares_table(shared->units, shared->totals, line_.language));
  }

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
    if (!is_free(options_.output, line_, diagnostics)) return false;
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
    // A folder that is not there yet has no place relative to another unless both are absolute.
    const auto folder = std::filesystem::absolute(folder_.empty() ? "." : folder_);
    return std::filesystem::proximate(std::filesystem::absolute(path), folder).string();
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
    if (!is_free(options_.output, line_, diagnostics)) return line_.finish(diagnostics);
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

  void save(const FileToWrite& file) {
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

}  // namespace

void draft(const DeriveOptions& options, CommandLine& line) {
  Drafting(options, line).run();
}

}  // namespace vanban
