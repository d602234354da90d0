#include "batch/folder_changes.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "batch/state/state.h"
#include "compare/compare.h"
#include "compare/folder_changes.h"
#include "read/content.h"

namespace vanban::batch {

namespace {

using Documents = std::map<std::string, StoredDocument>;

// Names of the documents of each unit.
std::map<std::string, std::vector<std::string>> names_by_unit(const Documents& documents) {
  std::map<std::string, std::vector<std::string>> names;
  for (const auto& [name, document] : documents) names[document.unit].push_back(name);
  return names;
}

class FolderComparison {
 public:
  FolderComparison(const State& before, const State& now)
      : before_(before),
        now_(now),
        old_(before.documents()),
        recent_(now.documents()),
        old_names_(names_by_unit(old_)) {}

  FolderChanges run() {
    for (const auto& [name, document] : recent_) {
      const std::string former = take_former(document, name);
      if (former.empty()) {
        changes_.added.push_back(words_of(document));
      } else {
        compare_documents(former, name, document);
      }
    }
    for (const auto& [unit, names] : old_names_) {
      for (const std::string& name : names) changes_.removed.push_back(words_of(old_.at(name)));
    }
    FolderChanges all = collection_.take();
    all.added = std::move(changes_.added);
    all.removed = std::move(changes_.removed);
    all.unknown = std::move(changes_.unknown);
    return all;
  }

 private:
  static std::string words_of(const StoredDocument& document) {
    return document.unit_name.empty() ? document.name : document.unit_name;
  }

  // Of the same unit; where a unit has several documents, the one of the same name goes first.
  std::string take_former(const StoredDocument& document, const std::string& name) {
    const auto found = old_names_.find(document.unit);
    if (found == old_names_.end() || found->second.empty()) return "";
    std::vector<std::string>& names = found->second;
    auto former = std::ranges::find(names, name);
    if (former == names.end()) {
      former = std::ranges::find_if(
          names, [&](const std::string& each) { return !recent_.contains(each); });
    }
    if (former == names.end()) return "";
    std::string taken = std::move(*former);
    names.erase(former);
    return taken;
  }

  void compare_documents(const std::string& former, const std::string& name,
                         const StoredDocument& document) {
    const std::string old_text = before_.content(former), text = now_.content(name);
    // Most documents say what they said.
    if (old_text == text && !text.empty()) return collection_.add(words_of(document), {});
    const auto old = read_content(old_text), recent = read_content(text);
    if (!old || !recent) return changes_.unknown.push_back(words_of(document));
    collection_.add(words_of(document), compare(*old, *recent));
  }

  const State& before_;
  const State& now_;
  Documents old_, recent_;
  std::map<std::string, std::vector<std::string>> old_names_;  // of those not matched yet
  FolderChanges changes_;
  ChangeCollection collection_;
};

}  // namespace

std::optional<ChangeReport> compare_folders(const std::string& before, const std::string& now,
                                            Files& files, Diagnostics& diagnostics) {
  const auto old = State::open(before, State::Access::read, files, diagnostics);
  const auto recent = State::open(now, State::Access::read, files, diagnostics);
  if (!old || !recent) return std::nullopt;
  return ChangeReport{before, now, "các văn bản tại " + now, true,
                      FolderComparison(*old, *recent).run()};
}

}  // namespace vanban::batch
