#include "import/recognise/item_maker.h"

#include <algorithm>
#include <utility>

#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/plan_tables.h"
#include "model/word_names.h"
#include "number/places.h"

namespace vanban {

namespace {

void put_words(const ManuscriptLine& line, BodyLine::Shape shape, std::size_t run_in_end,
               PlanItem& item) {
  if (line.text.empty() && line.notes.empty()) return;
  switch (shape) {
    case BodyLine::Shape::title:
      item.title = markup_of_heading(line);
      return;
    case BodyLine::Shape::run_in: {
      ManuscriptLine heading = part_of(line, {0, run_in_end});
      if (heading.text.ends_with(':')) heading = part_of(heading, {0, heading.text.size() - 1});
      if (heading.text.empty() || part_of(line, run_in_end).text.empty()) {
        item.text.push_back(markup_of_line(line));
        return;
      }
      item.run_in = markup_of_heading(heading);
      item.text.push_back(markup_of_line(part_of(line, run_in_end)));
      return;
    }
    case BodyLine::Shape::text:
      item.text.push_back(markup_of_line(line));
      return;
  }
}

// The items that are there become the contents of one without a marker.
void wrap_list(PlanItem& item) {
  PlanItem wrapper;
  wrapper.where = item.where;
  wrapper.list = item.list.value_or(item.items.front().marker);
  wrapper.items = std::move(item.items);
  item.items.clear();
  item.items.push_back(std::move(wrapper));
}

}  // namespace

ManuscriptLine with_label(const OutlineEntry& entry) {
  const BodyLine& content = entry.content;
  ManuscriptLine labelled;
  labelled.text = entry.label->written;
  labelled.where = content.line.where;
  Emphasis emphasis = content.label_emphasis;
  if (content.shape != BodyLine::Shape::text && !content.line.text.empty()) {
    emphasis = {bold_beginning(content.line) > 0, is_all_italic(content.line)};
  }
  if (emphasis.bold || emphasis.italic) {
    labelled.styles.push_back({{0, labelled.text.size()}, emphasis});
  }
  if (content.line.text.empty()) {
    for (const NoteMark& note : content.line.notes) {
      labelled.notes.push_back({labelled.text.size(), note.id});
    }
    return labelled;
  }
  append_line(labelled, content.line, ' ');
  return labelled;
}

PlanItem ItemMaker::make(const OutlineEntry& entry, Marker marker, bool is_typed,
                         const std::string& figures) {
  PlanItem item;
  const BodyLine& content = entry.content;
  item.marker = marker;
  item.where = content.line.where;
  if (const auto id = id_of_bookmark(content.line.bookmark)) item.id = *id;
  if (is_typed && entry.label) {
    const std::size_t shift = entry.label->written.size() + 1;
    put_words(with_label(entry), content.shape, content.run_in_end + shift, item);
  } else {
    put_words(content.line, content.shape, content.run_in_end, item);
  }
  fill(entry.inside, figures, item);
  return item;
}

std::vector<std::size_t> ItemMaker::with_words(const std::vector<std::size_t>& places) {
  std::vector<std::size_t> kept;
  for (const std::size_t place : places) {
    if (is_lone_sign(at(place))) {
      leave_out(at(place));
    } else {
      kept.push_back(place);
    }
  }
  return kept;
}

void ItemMaker::fill(const std::vector<std::size_t>& places, const std::string& figures,
                     PlanItem& item) {
  const std::vector<std::size_t> inside = with_words(places);
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

// A sign without words, and with nothing inside that has some.
bool ItemMaker::is_lone_sign(const OutlineEntry& entry) const {
  if (!entry.label || entry.label->kind < LabelKind::star || !is_wordless(entry.content)) {
    return false;
  }
  return std::ranges::all_of(entry.inside,
                             [this](std::size_t place) { return is_lone_sign(at(place)); });
}

void ItemMaker::leave_out(const OutlineEntry& entry) {
  context_.left_out.push_back({entry.label->written, "out-empty-item", entry.content.line.where});
  for (const std::size_t place : entry.inside) leave_out(at(place));
}

PlanTable ItemMaker::table_of(const ItemRun& run) {
  return plan_table_of(*at(run.places.front()).content.table, context_.diagnostics);
}

PlanItem ItemMaker::wrapped(const ItemRun& run, const std::string& figures) {
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

void ItemMaker::put_list(const ItemRun& run, const std::string& figures, PlanItem& item) {
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
void ItemMaker::add_to_last(const OutlineEntry& entry, PlanItem& item) {
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

}  // namespace vanban
