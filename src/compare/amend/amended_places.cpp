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
    int behind = 0;          // of these, up to the last one met
    int added = 0;           // since then
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
    for (const int at : versions_.now.children(parent)) {
      const ContentPiece& piece = versions_.now.piece(at);
      if (piece.kind != ContentPiece::Kind::item) continue;
      places_[static_cast<std::size_t>(at)] = place_of_item(at, outer, counts);
    }
  }

  void count_old(int old_parent, Counts& counts) const {
    const AmendedVersion& before = versions_.before;
    for (const int at : before.children(old_parent)) {
      if (before.piece(at).kind != ContentPiece::Kind::item) continue;
      Count& count = counts[{before.piece(at).attached, before.marker(at)}];
      if (count.in_old++ == 0) count.first_label = before.piece(at).label;
    }
  }

  AmendedPlace place_of_item(int at, const ItemPlace& outer, Counts& counts) {
    const ContentPiece& piece = versions_.now.piece(at);
    const Marker marker = versions_.now.marker(at);
    const int old = versions_.kept_as(at);
    Count& count = counts[{piece.attached, marker}];
    std::string label = piece.label;
    if (old >= 0) {
      label = versions_.before.piece(old).label;
      ++count.behind;
      count.added = 0;
      count.last_label = label;
    } else if (has_label(marker)) {
      ++count.added;
      label = label_of_new(marker, count, outer);
    }
    return named(at, old, label, outer);
  }

  static std::string label_of_new(Marker marker, const Count& count, const ItemPlace& outer) {
    const bool is_last = count.behind == count.in_old;
    if (is_last) return label_of(marker, count.in_old + count.added, outer);
    return between(count.behind == 0 ? count.first_label : count.last_label, marker, count.added);
  }

  AmendedPlace named(int at, int old, const std::string& label, const ItemPlace& outer) const {
    const Marker marker = versions_.now.marker(at);
    AmendedPlace place;
    place.label = label;
    if (!has_label(marker)) {
      name_unlabelled(at, old, place);
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

  void name_unlabelled(int at, int old, AmendedPlace& place) const {
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
      place.name = unlabelled_noun(versions_.now.marker(at));
      place.place = above.empty() ? place.name : place.name + " " + above;
    }
  }

  const Versions& versions_;
  std::vector<AmendedPlace> places_;
};

}  // namespace

std::vector<AmendedPlace> amended_places(const Versions& versions) {
  return Naming(versions).run();
}

}  // namespace vanban
