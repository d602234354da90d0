#include "import/recognise/plan_items.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "import/recognise/item_runs.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/plan_tables.h"
#include "model/word_names.h"
#include "number/places.h"

namespace vanban {

namespace {

// Without the mark that closes it.
std::string_view bare_label(std::string_view label) {
  while (!label.empty() && std::string_view(".):/- ").find(label.back()) != label.npos) {
    label.remove_suffix(1);
  }
  return label;
}

class ItemMaker {
 public:
  ItemMaker(const BodyOutline& outline, const Recognition& context)
      : outline_(outline), context_(context) {}

  std::vector<PlanItem> sections(Marker marker) {
    std::vector<std::size_t> stray;  // of no section
    std::vector<PlanItem> made;
    for (const std::size_t place : outline_.root().inside) {
      if (!opens_section(at(place))) {
        stray.push_back(place);
        continue;
      }
      put_stray(stray, marker, made);
      made.push_back(section(at(place), marker, static_cast<int>(made.size()) + 1));
    }
    put_stray(stray, marker, made);
    return made;
  }

  PlanItem content() {
    PlanItem item;
    item.marker = Marker::section;
    fill(outline_.root().inside, {}, item);
    return item;
  }

 private:
  const OutlineEntry& at(std::size_t place) const { return outline_.entries[place]; }

  static bool opens_section(const OutlineEntry& entry) {
    return entry.label && entry.label->kind <= LabelKind::number;
  }

  void put_stray(std::vector<std::size_t>& stray, Marker marker, std::vector<PlanItem>& made) {
    if (stray.empty()) return;
    if (made.empty() && stray.size() == outline_.root().inside.size()) {
      made.emplace_back().marker = marker;
      made.back().where = at(stray.front()).content.line.where;
    }
    if (made.empty()) {
      before_ = std::move(stray);
    } else {
      fill(stray, {}, made.back());
    }
    stray.clear();
  }

  // Nothing of a plan stands before its first section: what does is put under its heading.
  void put_before(PlanItem& section) {
    if (before_.empty()) return;
    context_.diagnostics.report(Message::import_part_doubtful,
                                at(before_.front()).content.line.where,
                                {"part-body", first_words(at(before_.front()).content.line.text)});
    PlanItem first;
    fill(before_, {}, first);
    before_.clear();
    if (!first.table && first.items.empty()) {
      section.text.insert(section.text.begin(), first.text.begin(), first.text.end());
    } else {
      wrap_contents(section, first);
    }
  }

  // The section's own contents come behind what `first` holds.
  static void wrap_contents(PlanItem& section, PlanItem& first) {
    PlanItem own;
    own.text = std::move(section.text);
    own.table = std::move(section.table);
    own.list = section.list;
    own.items = std::move(section.items);
    PlanItem before;
    before.text = std::move(first.text);
    before.table = std::move(first.table);
    before.list = first.list;
    before.items = std::move(first.items);
    section.text.clear();
    section.table.reset();
    section.items.clear();
    section.list = Marker::none;
    section.items.push_back(std::move(before));
    section.items.push_back(std::move(own));
  }

  PlanItem section(const OutlineEntry& entry, Marker marker, int count) {
    const std::string printed = label_of(marker, count, ItemPlace{});
    const LabelKind kind = entry.label->kind;
    const bool is_words =
        kind == LabelKind::part || kind == LabelKind::chapter || kind == LabelKind::division;
    PlanItem item = make(entry, marker, is_words, {});
    put_before(item);
    const std::string& written = entry.label->written;
    if (are_same_words(bare_label(written), bare_label(printed))) return item;
    context_.diagnostics.report(Message::import_label_differs, item.where, {written, printed});
    if (!is_words) context_.left_out.push_back({written, "out-program-words", item.where});
    return item;
  }

  // `with_label`: the label is part of the words.
  PlanItem make(const OutlineEntry& entry, Marker marker, bool with_label,
                const std::string& figures) {
    PlanItem item;
    const BodyLine& content = entry.content;
    item.marker = marker;
    item.where = content.line.where;
    if (const auto id = id_of_bookmark(content.line.bookmark)) item.id = *id;
    ManuscriptLine line = content.line;
    std::size_t run_in_end = content.run_in_end;
    if (with_label && entry.label) {
      ManuscriptLine labelled;
      labelled.text = entry.label->written;
      labelled.where = line.where;
      run_in_end += labelled.text.size() + 1;
      append_line(labelled, line, ' ');
      line = std::move(labelled);
    }
    put_words(line, content.shape, run_in_end, item);
    fill(entry.inside, figures, item);
    return item;
  }

  static void put_words(const ManuscriptLine& line, BodyLine::Shape shape, std::size_t run_in_end,
                        PlanItem& item) {
    if (line.text.empty() && line.notes.empty()) return;
    switch (shape) {
      case BodyLine::Shape::title:
        item.title = markup_of_heading(line);
        return;
      case BodyLine::Shape::run_in: {
        ManuscriptLine heading = part_of(line, {0, run_in_end});
        if (heading.text.ends_with(':')) heading = part_of(heading, {0, heading.text.size() - 1});
        item.run_in = markup_of_heading(heading);
        item.text.push_back(markup_of_line(part_of(line, run_in_end)));
        return;
      }
      case BodyLine::Shape::text:
        item.text.push_back(markup_of_line(line));
        return;
    }
  }

  // What an item holds beside its own words, in its order.
  void fill(const std::vector<std::size_t>& inside, const std::string& figures, PlanItem& item) {
    const std::vector<ItemRun> runs = item_runs(outline_, inside, figures);
    std::size_t next = 0;
    const bool is_free = !item.table && item.items.empty();
    for (; is_free && next < runs.size() && runs[next].kind == ItemRun::Kind::paragraph; ++next) {
      item.text.push_back(markup_of_line(at(runs[next].places.front()).content.line));
    }
    if (is_free && next < runs.size() && runs[next].kind == ItemRun::Kind::table) {
      item.table = table_of(runs[next++]);
    }
    if (next == runs.size()) return;
    if (is_free && next + 1 == runs.size() && runs[next].kind == ItemRun::Kind::items) {
      put_list(runs[next], figures, item);
      return;
    }
    if (!item.items.empty() && item.list != Marker::none) wrap_list(item);
    item.list = Marker::none;
    for (; next < runs.size(); ++next) item.items.push_back(wrapped(runs[next], figures));
  }

  // The items that are there become the contents of one without a marker.
  static void wrap_list(PlanItem& item) {
    PlanItem wrapper;
    wrapper.where = item.where;
    wrapper.list = item.list.value_or(item.items.front().marker);
    wrapper.items = std::move(item.items);
    item.items.clear();
    item.items.push_back(std::move(wrapper));
  }

  PlanTable table_of(const ItemRun& run) {
    return plan_table_of(*at(run.places.front()).content.table, context_.diagnostics);
  }

  PlanItem wrapped(const ItemRun& run, const std::string& figures) {
    PlanItem wrapper;
    wrapper.where = at(run.places.front()).content.line.where;
    switch (run.kind) {
      case ItemRun::Kind::paragraph:
        wrapper.text.push_back(markup_of_line(at(run.places.front()).content.line));
        break;
      case ItemRun::Kind::table:
        wrapper.table = table_of(run);
        wrapper.where = wrapper.table->where;
        break;
      case ItemRun::Kind::items:
        put_list(run, figures, wrapper);
        break;
    }
    return wrapper;
  }

  void put_list(const ItemRun& run, const std::string& figures, PlanItem& item) {
    item.list = run.marker;
    int count = 0;
    for (const std::size_t place : run.places) {
      const OutlineEntry& entry = at(place);
      if (!entry.label) {
        add_to_last(entry, item.items.back());
        continue;
      }
      const ItemPlace around{"", "", figures};
      const std::string printed = label_of(run.marker, ++count, around);
      const bool counts = run.marker == Marker::number || run.marker == Marker::decimal;
      const bool hides = run.marker == Marker::letter;
      item.items.push_back(make(entry, run.marker, run.marker == Marker::none,
                                counts  ? printed
                                : hides ? std::string()
                                        : figures));
    }
  }

  // A paragraph or table between two items of a list that goes on behind it.
  void add_to_last(const OutlineEntry& entry, PlanItem& item) {
    PlanItem* last = &item;
    while (!last->items.empty()) last = &last->items.back();
    if (entry.content.table == nullptr && !last->table) {
      last->text.push_back(markup_of_line(entry.content.line));
    } else if (entry.content.table != nullptr && !last->table) {
      last->table = plan_table_of(*entry.content.table, context_.diagnostics);
    } else {
      PlanItem more;
      if (entry.content.table != nullptr) {
        more.table = plan_table_of(*entry.content.table, context_.diagnostics);
      } else {
        more.text.push_back(markup_of_line(entry.content.line));
      }
      last->list = Marker::none;
      last->items.push_back(std::move(more));
    }
  }

  const BodyOutline& outline_;
  const Recognition& context_;
  std::vector<std::size_t> before_;  // stands before the first section
};

}  // namespace

std::vector<PlanItem> sections_of(const BodyOutline& outline, Marker marker,
                                  const Recognition& context) {
  return ItemMaker(outline, context).sections(marker);
}

PlanItem content_of(const BodyOutline& outline, const Recognition& context) {
  return ItemMaker(outline, context).content();
}

}  // namespace vanban
