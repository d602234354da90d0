#include "import/recognise/outline.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/recognise/line_words.h"
#include "import/recognise/sibling_shapes.h"

namespace vanban {

namespace {

bool is_counted(const WrittenLabel& label) {
  return label.kind < LabelKind::star;
}

// One list of the author's: dashes of different length are one sign.
bool is_same_list(const WrittenLabel& one, const WrittenLabel& other) {
  const auto kind = [](const WrittenLabel& label) {
    return label.kind == LabelKind::long_dash ? LabelKind::dash : label.kind;
  };
  if (kind(one) != kind(other)) return false;
  if (one.kind == LabelKind::bullet) return one.written == other.written;
  if (one.kind == LabelKind::roman || one.kind == LabelKind::article) return true;
  if (one.kind == LabelKind::decimal) return one.depth == other.depth;
  return one.mark == other.mark;
}

// "e" behind "d" goes on: many leave "đ" out.
bool goes_on(const WrittenLabel& last, const WrittenLabel& next) {
  if (last.kind == LabelKind::decimal && last.figures != next.figures) return false;
  const bool skips = next.kind == LabelKind::letter && last.value == 4 && next.value == 6;
  return next.value == last.value + 1 || skips;
}

class Nesting {
 public:
  explicit Nesting(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  BodyOutline run(std::vector<BodyLine> lines) {
    outline_.entries.reserve(lines.size() + 1);
    for (BodyLine& line : lines) {
      if (line.table != nullptr) {
        add_table(std::move(line));
      } else if (line.labels.empty()) {
        add_paragraph(std::move(line));
      } else {
        add_item(std::move(line));
      }
    }
    return std::move(outline_);
  }

 private:
  OutlineEntry& entry(std::size_t place) { return outline_.entries[place]; }
  const WrittenLabel& label_at(std::size_t level) { return *entry(open_[level]).label; }
  OutlineEntry& innermost() { return entry(open_.empty() ? 0 : open_.back()); }

  std::size_t add(OutlineEntry added, std::size_t container) {
    const std::size_t place = outline_.entries.size();
    added.depth = entry(container).depth + 1;
    outline_.entries.push_back(std::move(added));
    entry(container).inside.push_back(place);
    last_container_ = container;
    return place;
  }

  // What it may be that goes on with an open list, else the likeliest.
  WrittenLabel chosen(const std::vector<WrittenLabel>& labels) {
    for (std::size_t level = open_.size(); level-- > 0;) {
      for (const WrittenLabel& label : labels) {
        if (is_same_list(label_at(level), label) && goes_on(label_at(level), label)) return label;
      }
    }
    // No list begins with "c)" or "d)" as Roman figures, but with "i)" as one.
    for (const WrittenLabel& label : labels) {
      if (label.value == 1) return label;
    }
    return labels.front();
  }

  // The heading of a Markdown file stands in no list of it.
  void close_lists_of_file(const BodyLine& line) {
    if (!line.line.outline || line.line.list_level) return;
    while (!open_.empty() && innermost().content.line.list_level) open_.pop_back();
  }

  void add_item(BodyLine line) {
    close_lists_of_file(line);
    OutlineEntry item;
    item.label = chosen(line.labels);
    item.content = std::move(line);
    open_.resize(level_for(*item.label, item.content));
    const std::size_t container = open_.empty() ? 0 : open_.back();
    open_.push_back(add(std::move(item), container));
  }

  // How many levels stay open around the item.
  std::size_t level_for(const WrittenLabel& label, const BodyLine& line) {
    if (open_.size() >= deepest_outline) open_.resize(deepest_outline - 1);
    if (is_counted(label)) {
      for (std::size_t level = open_.size(); level-- > 0;) {
        if (is_same_list(label_at(level), label) && goes_on(label_at(level), label)) return level;
      }
    }
    if (const std::size_t level = level_under_number(label)) return level;
    if (is_deeper_in_file(line)) return open_.size();
    const bool may_begin = !is_counted(label) || label.value == 1;
    if (may_begin && begins_inside(label)) return open_.size();
    for (std::size_t level = open_.size(); level-- > 0;) {
      if (!is_same_list(label_at(level), label)) continue;
      if (is_counted(label)) report_doubt(label, line);
      return level;
    }
    return level_by_rank(label);
  }

  // Lists that the file itself counts say how deep their items stand.
  bool is_deeper_in_file(const BodyLine& line) {
    if (open_.empty() || !line.line.list_level) return false;
    const std::optional<int> last = innermost().content.line.list_level;
    return last && *last < *line.line.list_level;
  }

  // "2.1)" stands under "2)"; 0: no such number is open.
  std::size_t level_under_number(const WrittenLabel& label) {
    if (label.kind != LabelKind::decimal) return 0;
    for (std::size_t level = open_.size(); level-- > 0;) {
      const WrittenLabel& outer = label_at(level);
      const bool is_number = outer.kind == LabelKind::number || outer.kind == LabelKind::decimal;
      const std::string figures = outer.figures + std::to_string(outer.value) + ".";
      if (is_number && figures == label.figures) return level + 1;
    }
    return 0;
  }

  // A list of its own under what announced it.
  bool begins_inside(const WrittenLabel& label) {
    if (open_.empty()) return false;
    const OutlineEntry& last = innermost();
    if (is_same_list(*last.label, label)) return false;
    const bool is_deeper = rank_of(label) > rank_of(*last.label);
    const bool is_open = std::ranges::any_of(
        open_, [&](std::size_t place) { return is_same_list(*entry(place).label, label); });
    const bool is_empty_heading =
        last.content.shape == BodyLine::Shape::title && last.inside.empty();
    if (is_empty_heading) return is_deeper || !is_open;
    return announces(last.content.line) && last.inside.empty() && (is_deeper || !is_open);
  }

  std::size_t level_by_rank(const WrittenLabel& label) {
    std::size_t level = open_.size();
    while (level > 0 && rank_of(label_at(level - 1)) >= rank_of(label)) --level;
    return level;
  }

  void report_doubt(const WrittenLabel& label, const BodyLine& line) {
    diagnostics_.report(Message::import_level_doubtful, line.line.where, {label.written});
  }

  static bool is_headed(const BodyLine& line) { return line.shape != BodyLine::Shape::text; }

  bool holds_items(const OutlineEntry& item) {
    return std::ranges::any_of(item.inside, [&](std::size_t place) {
      return entry(place).label.has_value() || entry(place).content.table != nullptr;
    });
  }

  void close_to_heading() {
    while (!open_.empty() && !is_headed(innermost().content)) open_.pop_back();
  }

  void add_paragraph(BodyLine line) {
    if (!open_.empty() && !stays_inside(line)) close_to_heading();
    OutlineEntry paragraph;
    paragraph.content = std::move(line);
    add(std::move(paragraph), open_.empty() ? 0 : open_.back());
  }

  bool stays_inside(const BodyLine& line) {
    const OutlineEntry& last = innermost();
    if (is_headed(last.content)) return true;
    if (line.is_ours || !line.line.is_paragraph) return !holds_items(last);
    if (holds_items(last)) return false;
    return announces(last.content.line) || begins_with_small_letter(line.line.text);
  }

  void add_table(BodyLine line) {
    const bool goes_inside = !open_.empty() && announces(innermost().content.line);
    const bool follows_paragraph =
        !open_.empty() && last_container_ == open_.back() && !innermost().inside.empty();
    if (!open_.empty() && !goes_inside && !follows_paragraph) close_to_heading();
    OutlineEntry table;
    table.content = std::move(line);
    add(std::move(table), open_.empty() ? 0 : open_.back());
  }

  Diagnostics& diagnostics_;
  BodyOutline outline_;
  std::vector<std::size_t> open_;  // the item that is open at each level
  std::size_t last_container_ = 0;
};

}  // namespace

BodyOutline nest(std::vector<BodyLine> lines, Diagnostics& diagnostics) {
  BodyOutline outline = Nesting(diagnostics).run(std::move(lines));
  agree_on_shapes(outline);
  return outline;
}

}  // namespace vanban
