#include "import/recognise/plan_items.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/recognise/item_maker.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "number/places.h"

namespace vanban {

namespace {

constexpr std::size_t most_lines_of_lead = 30;

// Without the mark that closes it.
std::string_view bare_label(std::string_view label) {
  while (!label.empty() && std::string_view(".):/- ").find(label.back()) != label.npos) {
    label.remove_suffix(1);
  }
  return label;
}

class SectionMaker {
 public:
  SectionMaker(const BodyOutline& outline, const Recognition& context)
      : outline_(outline), context_(context) {}

  std::vector<PlanItem> sections(bool is_decision, std::optional<LegalBases>& bases) {
    const std::vector<std::size_t> all = maker_.with_words(outline_.root().inside);
    const auto first =
        std::ranges::find_if(all, [this](std::size_t place) { return opens_section(at(place)); });
    const std::vector<std::size_t> before(all.begin(), first);
    std::vector<PlanItem> made;
    const bool has_item_before = !before.empty() && (is_decision || first == all.end() ||
                                                     !goes_before_sections(before, bases));
    const Marker marker = is_decision       ? Marker::article
                          : has_item_before ? Marker::none
                                            : marker_of_sections(all);
    if (has_item_before && (!is_decision || first == all.end())) {
      made.push_back(unnamed(before, marker));
    }
    for (auto place = first; place != all.end();) {
      made.push_back(section(at(*place), marker, static_cast<int>(made.size()) + 1));
      const auto next = std::find_if(
          place + 1, all.end(), [this](std::size_t other) { return opens_section(at(other)); });
      const std::vector<std::size_t> stray(place + 1, next);
      if (!stray.empty()) maker_.fill(stray, {}, made.back());
      place = next;
    }
    if (is_decision && first != all.end() && !before.empty()) put_before(before, made.front());
    return made;
  }

  PlanItem content() {
    PlanItem item;
    item.marker = Marker::section;
    maker_.fill(outline_.root().inside, {}, item);
    return item;
  }

 private:
  const OutlineEntry& at(std::size_t place) const { return outline_.entries[place]; }

  static bool opens_section(const OutlineEntry& entry) {
    return entry.label && entry.label->kind <= LabelKind::number;
  }

  // The one that prints the labels as they are, but for one slip of its author's.
  Marker marker_of_sections(const std::vector<std::size_t>& all) const {
    std::size_t count = 0, sections_differ = 0, numbers_differ = 0, others = 0;
    for (const std::size_t place : all) {
      const OutlineEntry& entry = at(place);
      if (!opens_section(entry)) continue;
      const int number = static_cast<int>(++count);
      const std::string& written = entry.label->written;
      const std::string section = label_of(Marker::section, number, ItemPlace{});
      if (!are_same_words(bare_label(written), bare_label(section))) ++sections_differ;
      if (written != label_of(Marker::number, number, ItemPlace{})) ++numbers_differ;
      if (entry.label->kind != LabelKind::roman) ++others;
      if (is_wordless(entry.content)) return Marker::none;
    }
    if (sections_differ == 0) return Marker::section;
    if (numbers_differ == 0) return Marker::number;
    return sections_differ == 1 && count > 1 && others == 0 ? Marker::section : Marker::none;
  }

  // "Kính gửi", bases in a list: lines that stand between the bases and the first section.
  bool goes_before_sections(const std::vector<std::size_t>& before,
                            std::optional<LegalBases>& bases) const {
    std::vector<ManuscriptLine> lines;
    if (!add_lines(before, lines)) return false;
    context_.diagnostics.report(Message::import_part_doubtful, lines.front().where,
                                {"part-bases", first_words(lines.front().text)});
    if (!bases) {
      bases.emplace().where = lines.front().where;
    }
    ManuscriptLine lead;
    for (const ManuscriptLine& line : lines) append_line(lead, line, '\n');
    const Markup more = markup_of_line(lead);
    auto& pieces = bases->lead.pieces;
    if (pieces.empty()) bases->lead.where = more.where;
    if (!pieces.empty()) pieces.emplace_back(LineBreak{});
    pieces.insert(pieces.end(), more.pieces.begin(), more.pieces.end());
    return true;
  }

  // False if there is a table among them, or too much for a lead.
  bool add_lines(const std::vector<std::size_t>& places, std::vector<ManuscriptLine>& lines) const {
    for (const std::size_t place : places) {
      const OutlineEntry& entry = at(place);
      if (entry.content.table != nullptr || lines.size() == most_lines_of_lead) return false;
      lines.push_back(entry.label ? with_label(entry) : entry.content.line);
      if (!add_lines(entry.inside, lines)) return false;
    }
    return true;
  }

  PlanItem unnamed(const std::vector<std::size_t>& places, Marker marker) {
    PlanItem item;
    item.marker = marker;
    item.where = at(places.front()).content.line.where;
    maker_.fill(places, {}, item);
    return item;
  }

  // A decision begins with its first article: what stands before that is put under its heading.
  void put_before(const std::vector<std::size_t>& before, PlanItem& section) {
    context_.diagnostics.report(Message::import_part_doubtful,
                                at(before.front()).content.line.where,
                                {"part-body", first_words(at(before.front()).content.line.text)});
    PlanItem first;
    maker_.fill(before, {}, first);
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
    const bool is_empty = own.text.empty() && !own.table && own.items.empty();
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
    if (!is_empty) section.items.push_back(std::move(own));
  }

  PlanItem section(const OutlineEntry& entry, Marker marker, int count) {
    const std::string printed = label_of(marker, count, ItemPlace{});
    const LabelKind kind = entry.label->kind;
    const bool is_words =
        kind == LabelKind::part || kind == LabelKind::chapter || kind == LabelKind::division;
    const bool is_typed = is_words || marker == Marker::none;
    PlanItem item =
        maker_.make(entry, marker, is_typed, marker == Marker::number ? printed : std::string());
    const std::string& written = entry.label->written;
    if (marker == Marker::none || are_same_words(bare_label(written), bare_label(printed))) {
      return item;
    }
    context_.diagnostics.report(Message::import_label_differs, item.where, {written, printed});
    if (!is_words) context_.left_out.push_back({written, "out-program-words", item.where});
    return item;
  }

  const BodyOutline& outline_;
  const Recognition& context_;
  ItemMaker maker_{outline_, context_};
};

}  // namespace

std::vector<PlanItem> sections_of(const BodyOutline& outline, bool is_decision,
                                  std::optional<LegalBases>& bases, const Recognition& context) {
  return SectionMaker(outline, context).sections(is_decision, bases);
}

PlanItem content_of(const BodyOutline& outline, const Recognition& context) {
  return SectionMaker(outline, context).content();
}

}  // namespace vanban
