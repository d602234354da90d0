// The work of a job in a folder of its own, for tests of what is listed and what is said about it.
#pragma once

#include <doctest/doctest.h>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/overlays.h"
#include "batch/work/work_list.h"
#include "read/job.h"
#include "support/diagnosed.h"
#include "support/disk.h"

namespace vanban::test {

class Listing : public Overlays {
 public:
  // The members of a job, single quotes for double ones.
  void list(std::string members) {
    for (char& c : members) {
      if (c == '\'') c = '"';
    }
    write("a.job.json", "{" + members + "}");
    run();
  }

  void run() { open(path("a.job.json")); }

  // A job that has errors gives no items.
  void open(const std::string& job_path) {
    report_ = {};
    items_.clear();
    Engine& engine = program().engine();
    const auto job = read_job(engine.library.open(job_path, {}, report_), report_);
    if (!job) return;
    job_ = *job;
    folder_ = std::filesystem::path(job_path).parent_path().string();
    parents_.clear();
    std::vector<const ParentPlan*> parents;
    for (const JobPart& part : job_.parts) parents.push_back(parent_of(part));
    items_ = batch::list_work(job_, folder_, parents, engine, vanban::test::disk(), report_);
  }

  const std::vector<batch::WorkItem>& items() const { return items_; }
  // Of the unit with this code.
  const batch::WorkItem& item(const std::string& code) const {
    for (const batch::WorkItem& item : items_) {
      if (item.unit->code == code) return item;
    }
    FAIL("no item ", code);
    return items_.front();
  }
  std::string names() const {
    std::string names;
    for (const batch::WorkItem& item : items_) names += (names.empty() ? "" : " ") + item.name;
    return names;
  }
  // What was said about the job as a whole.
  std::string codes() const { return codes_of(report_); }
  std::string report() const { return to_text(report_, Language::english); }
  std::string report_on(const std::string& code) const {
    return to_text(item(code).found, Language::english);
  }
  Overlay overlay_of(const std::string& code) {
    const batch::WorkItem& of = item(code);
    std::optional<Overlay> own;
    if (!of.overlay.empty()) {
      own = read_overlay(program().engine().library.open(of.overlay, {}, report_), report_);
      REQUIRE(own);
    }
    return batch::complete_overlay(std::move(own), of, job_.parts.at(of.part), report_);
  }

 private:
  const ParentPlan* parent_of(const JobPart& part) {
    Engine& engine = program().engine();
    const Source file = engine.library.open(beside(folder_, part.parent), {}, report_);
    auto parent = file != nullptr ? load_parent(file, engine, report_) : std::nullopt;
    if (!parent) return nullptr;
    parents_.push_back(std::make_unique<LoadedParent>(std::move(*parent)));
    return &parents_.back()->plan;
  }

  Job job_;
  std::string folder_;
  Diagnostics report_;
  std::vector<std::unique_ptr<LoadedParent>> parents_;
  std::vector<batch::WorkItem> items_;
};

}  // namespace vanban::test
