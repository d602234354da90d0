#include "layout/locate.h"

#include <cmath>
#include <set>
#include <string_view>

#include "base/utf8.h"

namespace vanban {

namespace {

Pt width_of(const TextRun& run, const FontSet& fonts) {
  const Face& face = fonts.face(run.face);
  Pt width;
  std::size_t end = run.text.size();
  while (end > 0 && run.text[end - 1] == ' ') --end;
  for (std::size_t at = 0; at < end;) {
    const char32_t character = next_code_point(run.text, at);
    width += run.size * (static_cast<double>(face.glyph(character).advance) / face.units_per_em);
    if (character == U' ') width += run.space_stretch;
  }
  return width;
}

class Locator {
 public:
  Locator(PagedDocument& document, const FontSet& fonts)
      : document_(document), structure_(document.structure), fonts_(fonts) {
    document_.spots.assign(structure_.nodes().size(), std::nullopt);
  }

  void run() {
    for (std::size_t page = 0; page < document_.pages.size(); ++page) {
      for (const PageItem& item : document_.pages[page].items) {
        if (const auto* run = std::get_if<TextRun>(&item)) locate(*run, page);
        if (const auto* field = std::get_if<Field>(&item)) locate(*field, page);
      }
    }
    release_loose_links();
  }

 private:
  // Those whose target is not there, or shows no words.
  void release_loose_links() {
    std::set<std::string_view> targets;
    for (NodeId node = 1; node < structure_.nodes().size(); ++node) {
      if (document_.spots[node]) targets.insert(structure_[node].id);
    }
    targets.erase("");
    for (NodeId node = 1; node < structure_.nodes().size(); ++node) {
      const bool loose =
          structure_[node].kind == NodeKind::link && !targets.contains(structure_[node].target);
      if (loose) structure_[node].kind = NodeKind::words;
    }
  }

  // The node and all around it begin here, if they have not begun before.
  void begin(NodeId node, const Spot& spot) {
    while (node != document_node && !document_.spots[node]) {
      document_.spots[node] = spot;
      node = structure_[node].parent;
    }
  }

  void locate(const TextRun& run, std::size_t page) {
    if (run.node == no_node) return;
    const Face& face = fonts_.face(run.face);
    const Pt ascent = face.ascent_of(run.size);
    begin(run.node, {page, run.x, run.baseline - ascent});
    const NodeKind kind = structure_[run.node].kind;
    if (kind != NodeKind::link && kind != NodeKind::blank) return;
    const Pt descent = run.size * (-static_cast<double>(face.descent) / face.units_per_em);
    add_area({page, run.x, run.baseline - ascent, width_of(run, fonts_), ascent + descent, run.node,
              run.face, run.size});
  }

  void locate(const Field& field, std::size_t page) {
    begin(field.node, {page, field.x, field.y});
    add_area({page, field.x, field.y, field.width, field.height, field.node});
  }

  // Words of several looks on one line are one area.
  void add_area(const Area& area) {
    if (!document_.areas.empty()) {
      Area& last = document_.areas.back();
      const bool goes_on = last.node == area.node && last.page == area.page &&
                           std::abs((last.y + last.height - area.y - area.height).value) < 1;
      if (goes_on) {
        last.width = area.x + area.width - last.x;
        return;
      }
    }
    document_.areas.push_back(area);
  }

  PagedDocument& document_;
  Structure& structure_;
  const FontSet& fonts_;
};

}  // namespace

void locate(PagedDocument& document, const FontSet& fonts) {
  Locator(document, fonts).run();
}

}  // namespace vanban
