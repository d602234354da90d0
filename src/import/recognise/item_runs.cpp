#include "import/recognise/item_runs.h"

#include <utility>

#include "number/places.h"

namespace vanban {

namespace {

Marker marker_of(const WrittenLabel& label) {
  switch (label.kind) {
    case LabelKind::article:
      return Marker::article;
    case LabelKind::roman:
      return Marker::section;
    case LabelKind::number:
      return Marker::number;
    case LabelKind::decimal:
      return Marker::decimal;
    case LabelKind::letter:
      return Marker::letter;
    case LabelKind::dash:
      return Marker::dash;
    case LabelKind::plus:
      return Marker::plus;
    default:
      return Marker::none;
  }
}

// "1.1" and "1.1." print alike but for the last dot.
bool is_printed_as(const WrittenLabel& label, const std::string& printed) {
  if (label.written == printed) return true;
  return label.kind == LabelKind::decimal && label.mark == 0 && label.written + "." == printed;
}

bool is_list_marker(Marker marker) {
  return marker != Marker::none && !marker_word(marker).empty();
}

class ListFinder {
 public:
  explicit ListFinder(const BodyOutline& outline) : outline_(outline) {}

  std::vector<ItemRun> run(const std::vector<std::size_t>& inside,
                           const std::string& figures) const {
    std::vector<ItemRun> runs;
    for (std::size_t i = 0; i < inside.size();) {
      const OutlineEntry& entry = at(inside[i]);
      if (!entry.label) {
        runs.push_back(
            {entry.content.table != nullptr ? ItemRun::Kind::table : ItemRun::Kind::paragraph,
             {inside[i]},
             Marker::none});
        ++i;
        continue;
      }
      ItemRun run{ItemRun::Kind::items, {}, Marker::none};
      i = take_list(inside, i, run);
      run.marker = printable_marker(run, figures);
      runs.push_back(std::move(run));
    }
    return runs;
  }

 private:
  static bool is_counted(Marker marker) {
    return marker == Marker::number || marker == Marker::decimal || marker == Marker::letter;
  }

  static bool is_one_kind(const WrittenLabel& one, const WrittenLabel& other) {
    return one.kind == other.kind && one.mark == other.mark;
  }

  // The items of one kind from there on; between counted ones paragraphs and tables may stand, if
  // the count goes on behind them.
  std::size_t take_list(const std::vector<std::size_t>& inside, std::size_t begin,
                        ItemRun& run) const {
    const WrittenLabel& first = *at(inside[begin]).label;
    const bool counted = is_counted(marker_of(first));
    std::size_t end = begin, last_value = 0;
    for (std::size_t i = begin; i < inside.size(); ++i) {
      const OutlineEntry& entry = at(inside[i]);
      if (!entry.label) {
        if (!counted) break;
        continue;
      }
      if (!belongs(first, *entry.label)) break;
      const auto value = static_cast<std::size_t>(entry.label->value);
      // A list that begins anew is another.
      if (counted && i > begin && value <= last_value && (value == 1 || i > end)) break;
      last_value = value;
      end = i + 1;
    }
    run.places.assign(inside.begin() + static_cast<std::ptrdiff_t>(begin),
                      inside.begin() + static_cast<std::ptrdiff_t>(end));
    return end;
  }

  // Dashes of different length make one list, which keeps them as they are.
  static bool belongs(const WrittenLabel& first, const WrittenLabel& next) {
    const bool both_dashes =
        (first.kind == LabelKind::dash || first.kind == LabelKind::long_dash) &&
        (next.kind == LabelKind::dash || next.kind == LabelKind::long_dash);
    return both_dashes || is_one_kind(first, next);
  }

  // None, where the program would count otherwise than the author did.
  Marker printable_marker(const ItemRun& run, const std::string& figures) const {
    const Marker marker = marker_of(*at(run.places.front()).label);
    if (!is_list_marker(marker)) return Marker::none;
    int count = 0;
    const ItemPlace around{"", "", figures};
    for (const std::size_t place : run.places) {
      const auto& label = at(place).label;
      if (!label) continue;
      // The program prints no label without words.
      if (is_wordless(at(place).content)) return Marker::none;
      if (!is_printed_as(*label, label_of(marker, ++count, around))) return Marker::none;
    }
    return marker;
  }

  const OutlineEntry& at(std::size_t place) const { return outline_.entries[place]; }

  const BodyOutline& outline_;
};

}  // namespace

std::vector<ItemRun> item_runs(const BodyOutline& outline, const std::vector<std::size_t>& inside,
                               const std::string& figures) {
  return ListFinder(outline).run(inside, figures);
}

}  // namespace vanban
