#include "batch/work/file_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

#include "base/vietnamese.h"
#include "diag/messages.h"
#include "read/job/name_pattern.h"

namespace vanban::batch {

namespace {

// NAME_MAX is 255 bytes; endings and the names of files that are being written come to it.
constexpr std::size_t longest = 180;

struct OwnFile {
  std::string_view name, file;
};
constexpr auto own_files = std::to_array<OwnFile>(
    {{"bao-cao", "bao-cao.txt"}, {"index", "index.html"}, {"vanban", "vanban.sqlite"}});

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string field_of(const WorkItem& item, NameField field) {
  switch (field) {
    case NameField::code:
      return std::string(item.unit->code);
    case NameField::slug:
      return slug(full_name(*item.unit));
    case NameField::name:
      return slug(item.unit->name);
    case NameField::type:
      return slug(item.unit->type);
    case NameField::province:
      return slug(item.top->name);
  }
  return "";
}

std::string name_of(const WorkItem& item, const NamePattern& pattern) {
  std::string name;
  for (const NamePiece& piece : pattern.pieces) {
    name += piece.field ? field_of(item, *piece.field) : piece.words;
  }
  return name;
}

std::string with_code(const Unit& unit) {
  return full_name(unit) + " (" + std::string(unit.code) + ")";
}

// Names in use, without case, and by which item; which items lost theirs.
class Names {
 public:
  Names(const Job& job, const std::vector<WorkItem>& items, Diagnostics& diagnostics)
      : job_(job), items_(items), diagnostics_(diagnostics), is_free_(items.size(), true) {}

  void take(std::size_t place) {
    const WorkItem& item = items_[place];
    if (item.name.size() > longest) return refuse_long(place);
    const std::string key = to_lower(item.name);
    const auto own = std::ranges::find(own_files, key, &OwnFile::name);
    if (own != own_files.end()) return collide(place, with_code(*item.unit), own->file);
    const auto [first, is_new] = taken_.emplace(key, place);
    if (is_new) return;
    if (is_free_[first->second]) {
      collide(first->second, with_code(*items_[first->second].unit), with_code(*item.unit));
    }
    is_free_[place] = false;
  }

  bool is_free(std::size_t place) const { return is_free_[place]; }

 private:
  void refuse_long(std::size_t place) {
    if (!is_long_reported_) {
      diagnostics_.report(Message::bad_name_pattern, job_.names_where,
                          {job_.names, "pattern-long"});
    }
    is_long_reported_ = true;
    is_free_[place] = false;
  }

  void collide(std::size_t place, std::string one, std::string_view other) {
    diagnostics_.report(Message::names_collide, job_.names_where,
                        {items_[place].name, std::move(one), std::string(other)});
    is_free_[place] = false;
  }

  const Job& job_;
  const std::vector<WorkItem>& items_;
  Diagnostics& diagnostics_;
  std::vector<bool> is_free_;
  std::map<std::string, std::size_t> taken_;
  bool is_long_reported_ = false;
};

}  // namespace

std::string slug(std::string_view text) {
  std::string slug;
  for (const char c : to_lower(without_diacritics(text))) {
    if (is_plain(c)) {
      slug += c;
    } else if (c != '\'' && !slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (slug.ends_with('-')) slug.pop_back();
  return slug;
}

void name_items(const Job& job, std::vector<WorkItem>& items, Diagnostics& diagnostics) {
  const NamePattern pattern = parse_name_pattern(job.names);
  for (WorkItem& item : items) item.name = name_of(item, pattern);
  Names names(job, items, diagnostics);
  for (std::size_t place = 0; place < items.size(); ++place) names.take(place);
  std::vector<WorkItem> named;
  for (std::size_t place = 0; place < items.size(); ++place) {
    if (names.is_free(place)) named.push_back(std::move(items[place]));
  }
  items = std::move(named);
}

}  // namespace vanban::batch
