#include "batch/work/overlays.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

#include "app/plans.h"
#include "diag/messages.h"
#include "read/overlay.h"
#include "read/overlay/overlay_head.h"

namespace vanban::batch {

namespace {

// Not one of the hidden files that programs leave there.
bool is_own_overlay(const std::string& name) {
  return is_overlay(name) && !name.starts_with('.');
}

// The overlays of one folder and the parts that may own them.
class Folder {
 public:
  Folder(std::string path, std::vector<WorkItem>& items, Engine& engine, Files& files,
         Diagnostics& diagnostics)
      : path_(std::move(path)),
        items_(items),
        engine_(engine),
        files_(files),
        diagnostics_(diagnostics) {
    for (WorkItem& item : items_) by_unit_.emplace(std::pair(item.part, item.unit), &item);
  }

  // `part` is null where its parent could not be read: what derives from it has no place yet.
  void add_part(const JobPart& asked, const ListedPart* part, const std::string& job_folder) {
    parts_.push_back({&asked, part, known_as(beside(job_folder, asked.parent))});
  }

  void run() {
    FileError error;
    const auto names = files_.names_in(path_, error);
    if (!names) {
      diagnostics_
          .report(Message::cannot_read_file, {engine_.library.add(path_, "")}, {error.reason})
          .needed_by = parts_.front().asked->overlays_where;
      return hold_back(path_, error);
    }
    for (const std::string& name : *names) {
      if (is_own_overlay(name)) look_at(name);
    }
    if (unread_) hold_back(unread_->path, unread_->error);
  }

 private:
  struct Owner {
    const JobPart* asked = nullptr;
    const ListedPart* part = nullptr;
    std::string parent;  // known as
  };

  struct Unread {
    std::string path;
    FileError error;
  };

  // What could not be read may be the overlay of any unit that has none: made without it, its
  // document would lack what was written for that unit.
  void hold_back(const std::string& path, const FileError& error) {
    const Source unread = engine_.library.add(path, "");
    for (WorkItem& item : items_) {
      const auto is_its = [&](const Owner& owner) {
        return owner.part != nullptr && owner.part->place == item.part;
      };
      if (!item.overlay.empty() || std::ranges::none_of(parts_, is_its)) continue;
      item.found.report(Message::cannot_read_file, {unread}, {error.reason});
    }
  }

  void look_at(const std::string& name) {
    const std::string path = beside(path_, name);
    FileError error;
    const auto text = files_.read(path, error);
    auto head = text ? skim_overlay(*text) : std::nullopt;
    if (!head) head = read_head(path);
    if (!head && !text) unread_ = Unread{path, error};
    if (!head) return;
    const Owner* owner = owner_of(head->parent);
    if (owner == nullptr) return report_stranger(path, *head);
    if (owner->part == nullptr) return;
    const std::string called = head->in.empty() ? head->unit : head->unit + ", " + head->in;
    const Unit* unit = known_unit_below(*owner->part, called);
    if (unit == nullptr) return report_lost(*owner->part, path, *head);
    give(*owner->part, *unit, path, *head);
  }

  // What can only be found out by reading, with all that there is to say about it.
  std::optional<OverlayHead> read_head(const std::string& path) {
    const Source file = engine_.library.open(path, {}, diagnostics_);
    if (file == nullptr) return std::nullopt;
    const auto overlay = read_overlay(file, diagnostics_);
    if (!overlay) return std::nullopt;
    return OverlayHead{overlay->parent, overlay->unit.unit, overlay->unit.in,
                       overlay->parent_where.offset, overlay->unit.unit_where.offset};
  }

  const Owner* owner_of(const std::string& parent) {
    auto known = known_.find(parent);
    if (known == known_.end()) {
      known = known_.emplace(parent, known_as(beside(path_, parent))).first;
    }
    const auto owner = std::ranges::find(parts_, known->second, &Owner::parent);
    return owner != parts_.end() ? &*owner : nullptr;
  }

  // The file is only kept where something is to be said about it.
  Location place_in(const std::string& path, std::uint32_t offset) {
    return {engine_.library.open(path, {}, diagnostics_), offset};
  }

  void report_stranger(const std::string& path, const OverlayHead& head) {
    diagnostics_.report(Message::overlay_of_other_parent, place_in(path, head.parent_offset),
                        {head.parent, parts_.front().asked->parent});
  }

  void report_lost(const ListedPart& part, const std::string& path, const OverlayHead& head) {
    find_unit_below(part, head.unit, head.in, place_in(path, head.unit_offset), diagnostics_);
  }

  void give(const ListedPart& part, const Unit& unit, const std::string& path,
            const OverlayHead& head) {
    const auto found = by_unit_.find(std::pair(part.place, &unit));
    if (found == by_unit_.end()) {
      diagnostics_.report(Message::overlay_not_in_job, place_in(path, head.unit_offset),
                          {full_name(unit)});
      return;
    }
    WorkItem& item = *found->second;
    if (item.overlay.empty()) {
      item.overlay = path;
      return;
    }
    item.found.report(Message::overlay_doubled, place_in(path, head.unit_offset),
                      {full_name(unit), std::filesystem::path(item.overlay).filename().string()});
  }

  std::string path_;
  std::vector<WorkItem>& items_;
  Engine& engine_;
  Files& files_;
  Diagnostics& diagnostics_;
  std::vector<Owner> parts_;
  std::optional<Unread> unread_;  // an overlay that is there
  std::map<std::string, std::string> known_;
  std::map<std::pair<std::size_t, const Unit*>, WorkItem*> by_unit_;
};

}  // namespace

void find_overlays(const Job& job, const std::string& job_folder,
                   const std::vector<ListedPart>& parts, std::vector<WorkItem>& items,
                   Engine& engine, Files& files, Diagnostics& diagnostics) {
  std::map<std::string, Folder> folders;
  for (std::size_t place = 0; place < job.parts.size(); ++place) {
    const JobPart& asked = job.parts[place];
    if (asked.overlays.empty()) continue;
    const std::string path = beside(job_folder, asked.overlays);
    const auto folder =
        folders.try_emplace(known_as(path), path, items, engine, files, diagnostics).first;
    const auto part = std::ranges::find(parts, place, &ListedPart::place);
    folder->second.add_part(asked, part != parts.end() ? &*part : nullptr, job_folder);
  }
  for (auto& [known, folder] : folders) folder.run();
}

}  // namespace vanban::batch
