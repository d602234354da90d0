#include "write/pdf/outline.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

struct Bookmark {
  ObjectId object;
  std::string title;
  std::string destination;
  int level = 0;
};

// In characters: far more than a list can show, far less than a string may hold in PDF/A.
constexpr std::size_t longest_title = 1000;

std::string shortened(const std::string& title) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < title.size(); ++count) {
    if (count == longest_title) return title.substr(0, at) + "…";
    next_code_point(title, at);
  }
  return title;
}

// All of them in order, with their levels.
std::vector<Bookmark> list_bookmarks(File& file, const PagedDocument& document,
                                     const std::vector<ObjectId>& pages) {
  std::vector<Bookmark> bookmarks;
  const std::vector<Node>& nodes = document.structure.nodes();
  for (NodeId node = 0; node < nodes.size(); ++node) {
    if (nodes[node].kind != NodeKind::heading || nodes[node].words.empty()) continue;
    const auto& spot = document.spots.at(node);
    if (!spot) continue;
    bookmarks.push_back({file.reserve(), shortened(nodes[node].words),
                         destination(*spot, document, pages), nodes[node].level});
  }
  return bookmarks;
}

// Bookmarks of the first level stand open, those in them closed.
class OutlineWriter {
 public:
  OutlineWriter(File& file, const std::vector<Bookmark>& bookmarks)
      : file_(file), bookmarks_(bookmarks) {}

  // Writes the bookmarks [first, last) under `parent`, so many levels down; gives the entries that
  // name them there.
  std::string write(std::size_t first, std::size_t last, ObjectId parent, int depth);

 private:
  // The first bookmark behind `at` that is no deeper.
  std::size_t next(std::size_t at, std::size_t last) const;
  std::size_t count(std::size_t first, std::size_t last) const;

  File& file_;
  const std::vector<Bookmark>& bookmarks_;
};

std::size_t OutlineWriter::next(std::size_t at, std::size_t last) const {
  std::size_t next = at + 1;
  while (next < last && bookmarks_[next].level > bookmarks_[at].level) ++next;
  return next;
}

std::size_t OutlineWriter::count(std::size_t first, std::size_t last) const {
  std::size_t count = 0;
  for (; first < last; first = next(first, last)) ++count;
  return count;
}

std::string OutlineWriter::write(std::size_t first, std::size_t last, ObjectId parent, int depth) {
  if (first == last) return "";
  std::size_t before = last;                 // none
  std::size_t showing = count(first, last);  // when the parent stands open
  for (std::size_t at = first; at < last;) {
    const Bookmark& bookmark = bookmarks_[at];
    const std::size_t behind = next(at, last);
    std::string entries = fmt::format("/Title {} /Parent {} /Dest {}", text_string(bookmark.title),
                                      reference(parent), bookmark.destination);
    if (before != last) entries += " /Prev " + reference(bookmarks_[before].object);
    if (behind != last) entries += " /Next " + reference(bookmarks_[behind].object);
    entries += write(at + 1, behind, bookmark.object, depth + 1);
    if (depth == 0) showing += count(at + 1, behind);
    file_.fill(bookmark.object, entries);
    before = at;
    at = behind;
  }
  return fmt::format(" /First {} /Last {} /Count {}{}", reference(bookmarks_[first].object),
                     reference(bookmarks_[before].object), depth > 1 ? "-" : "", showing);
}

}  // namespace

std::string destination(const Spot& spot, const PagedDocument& document,
                        const std::vector<ObjectId>& pages) {
  const Pt height = document.pages[spot.page].height;
  return fmt::format("[{} /XYZ {} {} null]", reference(pages[spot.page]), number(spot.x.value),
                     number((height - spot.y).value));
}

std::optional<ObjectId> add_outline(File& file, const PagedDocument& document,
                                    const std::vector<ObjectId>& pages) {
  const std::vector<Bookmark> bookmarks = list_bookmarks(file, document, pages);
  if (bookmarks.empty()) return std::nullopt;
  const ObjectId root = file.reserve();
  file.fill(root,
            "/Type /Outlines" + OutlineWriter(file, bookmarks).write(0, bookmarks.size(), root, 0));
  return root;
}

}  // namespace vanban::pdf
