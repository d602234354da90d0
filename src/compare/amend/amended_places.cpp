#include "compare/amend/amended_places.h"

#include <map>
#include <utility>

#include "base/numerals.h"
#include "compare/piece_words.h"

namespace vanban {

namespace {

// "2." with "a" gives "2a.", "a)" with 1 gives "a1)".
std::string between(const std::string& label, Marker marker, int count) {
  if (!has_label(marker)) return label;
  const std::string number =
      marker == Marker::letter ? std::to_string(count) : vietnamese_letter(count);
  return label.substr(0, label.size() - 1) + number + label.back();
}

std::string without_end(std::string words, const std::string& end) {
  const std::string behind = " " + end;
  if (!end.empty() && words.ends_with(behind)) words.resize(words.size() - behind.size());
  return words;
}

class Naming {
 public:
  explicit Naming(const Versions& versions)
      : versions_(versions), places_(versions.now.content.pieces.size()) {}

  std::vector<AmendedPlace> run() {
    name_inside(-1, {});
    for (std::size_t at = 0; at < places_.size(); ++at) {
      const ContentPiece& piece = versions_.now.content.pieces[at];
      if (piece.kind != ContentPiece::Kind::item) continue;
      name_inside(static_cast<int>(at), places_[at].inner);
    }
    return std::move(places_);
  }

 private:
  // How the items of one marker in one list are counted.
  struct Count {
    int in_old = 0;          // items of the old version
    int behind = 0;          // number among these of the last one met
    int added = 0;           // since then
    int ahead = 0;           // ahead of the first one, whose label they take too
    std::string last_label;  // of the last one met
    std::string first_label;
  };

  // Main document and attachment count for themselves.
  using Counts = std::map<std::pair<bool, Marker>, Count>;

  void name_inside(int parent, const ItemPlace& outer) {
    Counts counts;
    const int old_parent = parent < 0 ? -1 : versions_.kept_as(parent);
    const bool is_new = parent >= 0 && old_parent < 0;
    if (!is_new) count_old(old_parent, counts);
    const std::map<Marker, Marker> markers = old_markers(parent);
    for (const int at : versions_.now.children(parent)) {
      const ContentPiece& piece = versions_.now.piece(at);
      if (piece.kind != ContentPiece::Kind::item) continue;
      places_[static_cast<std::size_t>(at)] =
          place_of_item(at, marker_of(at, markers), outer, counts);
    }
  }

  // How the items of this list that stay were marked, by the marker they have now.
  std::map<Marker, Marker> old_markers(int parent) const {
    std::map<Marker, Marker> markers;
    for (const int at : versions_.now.children(parent)) {
      const int old = versions_.kept_as(at);
      if (old < 0 || versions_.now.piece(at).kind != ContentPiece::Kind::item) continue;
      markers.emplace(versions_.now.marker(at), versions_.before.marker(old));
    }
    return markers;
  }

  Marker marker_of(int at, const std::map<Marker, Marker>& markers) const {
    const int old = versions_.kept_as(at);
    if (old >= 0) return versions_.before.marker(old);
    const Marker now = versions_.now.marker(at);
    const auto found = markers.find(now);
    return found == markers.end() ? now : found->second;
  }

  void count_old(int old_parent, Counts& counts) {
    const AmendedVersion& before = versions_.before;
    for (const int at : before.children(old_parent)) {
      if (before.piece(at).kind != ContentPiece::Kind::item) continue;
      Count& count = counts[{before.piece(at).attached, before.marker(at)}];
      if (count.in_old++ == 0) count.first_label = before.piece(at).label;
      numbers_[at] = count.in_old;
    }
  }

  AmendedPlace place_of_item(int at, Marker marker, const ItemPlace& outer, Counts& counts) {
    const ContentPiece& piece = versions_.now.piece(at);
    const int old = versions_.kept_as(at);
    Count& count = counts[{piece.attached, marker}];
    std::string label = piece.label;
    if (old >= 0) {
      label = versions_.before.piece(old).label;
      count.behind = numbers_.at(old);
      count.added = 0;
      count.last_label = label;
    } else if (has_label(marker)) {
      ++count.added;
      if (count.behind == 0) count.ahead = count.added;
      label = label_of_new(marker, count, outer);
    } else if (marker != versions_.now.marker(at)) {
      label = label_of(marker, 1, outer);
    }
    return named(at, marker, label, outer);
  }

  static std::string label_of_new(Marker marker, const Count& count, const ItemPlace& outer) {
    const bool is_last = count.behind == count.in_old;
    if (is_last) return label_of(marker, count.in_old + count.added, outer);
    const int taken = count.behind == 1 ? count.ahead : 0;
    return between(count.behind == 0 ? count.first_label : count.last_label, marker,
                   count.added + taken);
  }

  AmendedPlace named(int at, Marker marker, const std::string& label,
                     const ItemPlace& outer) const {
    AmendedPlace place;
    place.marker = marker;
    place.label = label;
    if (!has_label(marker)) {
      name_unlabelled(at, place);
      place.inner = label.empty() || marker != Marker::none ? outer : ItemPlace{label, label, ""};
      return place;
    }
    Item item;
    item.marker = marker;
    item.label = label;
    place.inner = place_of(item, outer);
    place.place = place.inner.called;
    place.name = without_end(without_end(place.place, outer.called), outer.above);
    return place;
  }

  void name_unlabelled(int at, AmendedPlace& place) const {
    const int old = versions_.kept_as(at);
    const ContentPiece& piece = versions_.now.piece(at);
    if (versions_.now.source(at).item == nullptr && !place.label.empty()) {  // an appendix
      place.place = place.name = place.label;
      return;
    }
    const std::string above =
        piece.parent < 0 ? std::string() : places_[static_cast<std::size_t>(piece.parent)].place;
    if (old >= 0) {
      place.place = versions_.before.piece(old).place;
      place.name = without_end(place.place, above);
    } else {
      place.name = unlabelled_noun(place.marker);
      place.place = above.empty() ? place.name : place.name + " " + above;
    }
  }

  const Versions& versions_;
  std::vector<AmendedPlace> places_;
  std::map<int, int> numbers_;  // of items of the old version in their lists, by place
};

}  // namespace

std::vector<AmendedPlace> amended_places(const Versions& versions) {
  return Naming(versions).run();
}

}  // namespace vanban
