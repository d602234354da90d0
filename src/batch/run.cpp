#include "batch/run.h"

#include <algorithm>
#include <utility>

#include "batch/announce.h"
#include "batch/opened_run.h"
#include "batch/report_files.h"
#include "batch/saver.h"
#include "batch/stored_messages.h"
#include "batch/workers.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

void count(const Settlement& settlement, Summary& summary) {
  switch (settlement.outcome) {
    case Settlement::Outcome::written:
      ++summary.written;
      break;
    case Settlement::Outcome::beside:
      ++summary.beside;
      break;
    case Settlement::Outcome::unaffected:
      ++summary.unaffected;
      break;
    case Settlement::Outcome::frozen:
      ++summary.frozen;
      break;
    case Settlement::Outcome::failed:
      ++summary.failed;
      break;
  }
}

bool says_nothing_new(const Settlement& settlement, const Task& task) {
  return settlement.writes.empty() && settlement.removals.empty() && !settlement.update.content &&
         task.record != nullptr && settlement.update.document == *task.record;
}

Step step_of(const Settlement& settlement, const Task& task) {
  Step step{
      settlement.outcome, task.item.name, full_name(*task.item.unit), {}, task.assessment.reasons};
  for (const FileToWrite& file : settlement.writes) step.files.push_back(file.path);
  return step;
}

// Documents that may wait while others are being written: a group takes the disk about as long as
// these take the processors.
constexpr std::size_t made_ahead = 128;

// One run over the tasks of a job.
class Run {
 public:
  Run(const BatchOptions& options, OpenedRun& opened, Files& files, Observer& observer,
      Summary& summary)
      : options_(options),
        opened_(opened),
        files_(files),
        observer_(observer),
        summary_(summary),
        clock_{options.now, options.installation.version} {
    for (const Task& task : opened.tasks) {
      if (task.is_due()) due_.push_back(&task);
    }
    summary_.documents = opened.tasks.size();
    summary_.untouched = opened.tasks.size() - due_.size();
    observer_.begin(opened.tasks.size(), due_.size());
  }

  std::optional<FileError> try_out() {
    announce();
    return make_all(nullptr);
  }

  std::optional<FileError> write() {
    State& state = *opened_.state;
    if (auto error = state.save(opened_.facts)) return error;
    if (auto error = state.save(announce())) return error;
    Saver saver(state, opened_.folder, files_);
    if (auto error = make_all(&saver)) return error;
    if (auto error = saver.finish()) return error;
    return write_reports(state, opened_.folder);
  }

 private:
  std::vector<State::Update> announce() {
    const Records& records = opened_.records;
    std::vector<State::Update> updates;
    const auto add = [&](StoredDocument document, const StoredDocument* record) {
      if (document.standing != Standing::missing) tell(document);
      if (record == nullptr || !(document == *record)) {
        updates.push_back({std::move(document), std::nullopt});
      }
    };
    for (const Task& task : opened_.tasks) {
      if (task.record == nullptr) add(announced(task.item), nullptr);
      if (task.record != nullptr && !task.is_due()) add(refreshed(task), task.record);
    }
    // A job with errors, or a part of one, does not tell which documents it means.
    if (has_errors(summary_.messages)) return updates;
    for (StoredDocument& document : left_behind(opened_.tasks, records, opened_.folder)) {
      const StoredDocument* record = &records.at(document.name);
      add(std::move(document), record);
    }
    return updates;
  }

  std::optional<FileError> make_all(Saver* saver) {
    const std::size_t threads = std::clamp<std::size_t>(due_.size(), 1, options_.threads);
    Workers<Made> workers(threads, due_.size(), made_ahead, [this](std::size_t place) {
      return make(*due_[place], opened_.job.workshop, files_);
    });
    while (auto made = workers.next()) {
      const Task& task = *due_[made->first];
      Settlement settlement =
          settle(task, std::move(made->second), options_.force, opened_.folder, clock_);
      count(settlement, summary_);
      tell(settlement.update.document);
      observer_.make(step_of(settlement, task));
      if (saver == nullptr || says_nothing_new(settlement, task)) continue;
      if (auto error = saver->add(std::move(settlement))) return error;
    }
    return std::nullopt;
  }

  void tell(const StoredDocument& document) {
    if (!document.messages.empty()) summary_.told.push_back(document);
  }

  const BatchOptions& options_;
  OpenedRun& opened_;
  Files& files_;
  Observer& observer_;
  Summary& summary_;
  Clock clock_;
  std::vector<const Task*> due_;
};

}  // namespace

std::optional<Summary> run_batch(const BatchOptions& options, Files& files, Sources& sources,
                                 Observer& observer, Diagnostics& diagnostics) {
  const auto access = options.dry_run ? State::Access::read : State::Access::write;
  auto opened = open_run(options, access, files, sources, diagnostics);
  if (!opened) return std::nullopt;
  Summary summary;
  summary.messages = opened->job.messages;
  Run run(options, *opened, files, observer, summary);
  const auto trouble = options.dry_run ? run.try_out() : run.write();
  std::ranges::sort(summary.told, {}, &StoredDocument::name);
  if (!trouble) return summary;
  diagnostics.report(Message::cannot_write, {}, {trouble->path, trouble->reason});
  return std::nullopt;
}

}  // namespace vanban::batch
