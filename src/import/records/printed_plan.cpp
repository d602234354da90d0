#include "import/records/printed_plan.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "derive/text/flat_text.h"
#include "merge/citations.h"
#include "model/target_words.h"
#include "model/walk.h"
#include "number/appendices.h"
#include "number/labels.h"
#include "number/words.h"

namespace vanban {

namespace {

std::optional<Citation::Form> form_named(std::string_view word) {
  if (word.empty()) return Citation::Form::automatic;
  if (word == "full") return Citation::Form::full;
  if (word == "short") return Citation::Form::brief;
  if (word == "no-issuer") return Citation::Form::no_issuer;
  return std::nullopt;
}

// "a.b.c": takes "a".
std::string_view take_first(std::string_view& path) {
  const std::size_t dot = path.find('.');
  const std::string_view first = path.substr(0, dot);
  path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
  return first;
}

}  // namespace

class PlanPrinter {
 public:
  PlanPrinter(Plan& plan, const StyleSheet& style, PrintedPlan& printed)
      : root_(plan), printed_(printed), document_(printed.document_) {
    // The caller keeps the style; the document only reads it.
    document_.style = std::shared_ptr<const StyleSheet>(std::shared_ptr<void>(), &style);
    for (const auto& [id, record] : plan.citations) {
      document_.citations.emplace(id, name_citation(record, plan.long_dates, style, ignored_));
    }
    for (const Target& target : plan.targets) targets_.emplace(target.id, &target);
  }

  void run() {
    add_plan(root_, Part::Kind::main);
    for (Plan& attached : root_.attachment) add_plan(attached, Part::Kind::attachment);
    References references;
    name_appendices(document_, references);
    label_items(document_, references);
    set_words(document_, references, ignored_);
    name_labelled(references);
    note_places();
  }

 private:
  void add_plan(Plan& plan, Part::Kind kind) {
    plan_ = &plan;
    Part& part = document_.parts.emplace_back();
    part.kind = kind;
    part.blocks.emplace_back(Title{});
    if (plan.bases) add_bases(*plan.bases, part);
    for (PlanItem& item : plan.body) {
      part.blocks.emplace_back(item_of(item));
    }
    for (Markup& text : plan.closing) {
      part.blocks.emplace_back(Paragraph{Paragraph::Kind::body, text_of(text)});
    }
    for (PlanAppendix& appendix : plan.appendices) add_appendix(appendix);
  }

  void add_bases(LegalBases& bases, Part& part) {
    for (LegalBases::Basis& basis : bases.items) {
      part.blocks.emplace_back(Paragraph{Paragraph::Kind::basis, text_of(basis.text)});
      for (Markup& text : basis.group) {
        part.blocks.emplace_back(Paragraph{Paragraph::Kind::basis, text_of(text)});
      }
    }
    part.blocks.emplace_back(Paragraph{Paragraph::Kind::body, text_of(bases.lead)});
  }

  void add_appendix(PlanAppendix& appendix) {
    Part& part = document_.parts.emplace_back();
    part.kind = Part::Kind::appendix;
    Title title;
    title.kind = Title::Kind::appendix;
    title.id = name_for(appendix.id, appendix.content);
    title.subject = text_of(appendix.title);
    part.blocks.emplace_back(std::move(title));
    for (Markup& text : appendix.content.text) {
      part.blocks.emplace_back(Paragraph{Paragraph::Kind::body, text_of(text)});
    }
    if (appendix.content.table) part.blocks.emplace_back(table_of(*appendix.content.table));
    for (PlanItem& item : appendix.content.items) part.blocks.emplace_back(item_of(item));
  }

  Item item_of(PlanItem& item) {
    Item added;
    added.id = name_for(item.id, item);
    added.role = item.role;
    added.marker = item.marker;
    added.title = text_of(item.title);
    added.run_in = text_of(item.run_in);
    for (Markup& text : item.text) added.text.push_back(text_of(text));
    if (item.table) added.table = table_of(*item.table);
    for (PlanItem& inner : item.items) added.items.push_back(item_of(inner));
    return added;
  }

  // A table whose file does not say what its head is: the first row says what the columns are.
  Table table_of(PlanTable& table) {
    Table added{table.id, table.columns, rows_of(table.header), rows_of(table.rows), table.where};
    const bool has_head =
        !added.header.empty() || added.rows.size() < 2 ||
        std::ranges::any_of(added.rows.front(), [](const auto& cell) { return cell.rowspan > 1; });
    if (has_head) return added;
    added.header.push_back(std::move(added.rows.front()));
    added.rows.erase(added.rows.begin());
    return added;
  }

  std::vector<RowOf<RichText>> rows_of(std::vector<RowOf<Markup>>& rows) {
    std::vector<RowOf<RichText>> added;
    for (RowOf<Markup>& row : rows) {
      RowOf<RichText>& cells = added.emplace_back();
      for (CellOf<Markup>& cell : row) {
        cells.push_back(
            {text_of(cell.text), cell.rowspan, cell.colspan, cell.align, cell.bold, cell.where});
      }
    }
    return added;
  }

  // No id of a plan holds a star.
  std::string name_for(std::string& id, const PlanItem& item) {
    printed_.labelled_.push_back({&id, plan_, {}, &item});
    return id.empty() ? "*" + std::to_string(printed_.labelled_.size() - 1) : id;
  }

  void name_labelled(const References& references) {
    for (std::size_t i = 0; i < printed_.labelled_.size(); ++i) {
      PrintedPlan::Labelled& labelled = printed_.labelled_[i];
      const auto words =
          references.find(labelled.id->empty() ? "*" + std::to_string(i) : *labelled.id);
      if (words != references.end()) labelled.words = words->second;
    }
  }

  RichText text_of(Markup& text) {
    const auto [number, is_new] = numbers_.emplace(&text, printed_.sources_.size());
    if (is_new) printed_.sources_.push_back({&text, plan_});
    RichText filled;
    filled.where.offset = static_cast<std::uint32_t>(number->second);
    for (const MarkupPiece& piece : text.pieces) {
      filled.inlines.push_back(
          std::visit(overloaded{
                         [](const Text& words) -> Inline { return words; },
                         [](const LineBreak&) -> Inline { return LineBreak{}; },
                         [&](const Placeholder& placeholder) { return inline_of(placeholder); },
                         [&](const FootnoteId& note) { return call_of(note); },
                     },
                     piece));
    }
    return filled;
  }

  Inline call_of(const FootnoteId& note) {
    const auto found = root_.footnotes.find(note.id);
    if (found == root_.footnotes.end() || in_note_) return Text{std::string(piece_mark), {}};
    in_note_ = true;
    RichText words = text_of(found->second);
    in_note_ = false;
    document_.footnotes.push_back({std::move(words), 0});
    return FootnoteCall{document_.footnotes.size() - 1, 0};
  }

  // What the program has not put there is printed as one mark.
  Inline inline_of(const Placeholder& placeholder) const {
    Inline unknown = Text{std::string(piece_mark), placeholder.emphasis};
    const bool is_capital = placeholder.format == "capital";
    if (!placeholder.format.empty() && !is_capital) return unknown;
    std::string_view path = placeholder.path;
    const std::string_view kind = take_first(path);
    const Letters letters = is_capital ? Letters::capital : Letters::as_they_are;
    if (kind == "ref") return Reference{std::string(path), placeholder.emphasis, {}, letters};
    const std::string id(take_first(path));
    if (kind == "cite") {
      const auto form = form_named(path);
      if (!form || !document_.citations.contains(id)) return unknown;
      return Citation{id, *form, placeholder.emphasis, {}, letters};
    }
    if (kind == "targets") {
      const auto value = target_value(id, path);
      if (!value) return unknown;
      return Text{is_capital ? capitalised(*value) : *value, placeholder.emphasis};
    }
    if (kind != "deadlines") return unknown;
    const auto day = root_.deadlines.find(id);
    if (day == root_.deadlines.end()) return unknown;
    return Text{yearly_day(day->second.month, day->second.day), placeholder.emphasis};
  }

  std::optional<std::string> target_value(const std::string& id, std::string_view path) const {
    const auto target = targets_.find(id);
    if (target == targets_.end()) return std::nullopt;
    const auto value = target->second->values.find(std::string(take_first(path)));
    if (value == target->second->values.end()) return std::nullopt;
    return target_words(*target->second, value->second, path.empty());
  }

  void note_places() {
    printed_.texts_.resize(printed_.sources_.size());
    const auto note = [this](RichText& text) {
      if (text.where.offset < printed_.texts_.size()) printed_.texts_[text.where.offset] = &text;
    };
    for (Part& part : document_.parts) {
      for (Block& block : part.blocks) for_each_text(block, note);
    }
    for (Footnote& footnote : document_.footnotes) note(footnote.text);
  }

  Plan& root_;
  Plan* plan_ = nullptr;
  PrintedPlan& printed_;
  Document& document_;
  Diagnostics ignored_;  // what is wrong in a plan is said when it is composed
  std::unordered_map<const Markup*, std::size_t> numbers_;
  std::unordered_map<std::string, const Target*> targets_;
  bool in_note_ = false;
};

PrintedPlan::PrintedPlan(Plan& plan, const StyleSheet& style) {
  PlanPrinter(plan, style, *this).run();
}

std::vector<Text> printed_words(const RichText& text) {
  std::vector<Text> words;
  const auto add = [&](const std::string& more, Emphasis emphasis) {
    if (more.empty()) return;
    if (!words.empty() && words.back().emphasis == emphasis) {
      words.back().text += more;
    } else {
      words.push_back({more, emphasis});
    }
  };
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& plain) { add(plain.text, plain.emphasis); },
                   [&](const LineBreak&) { add("\n", {}); },
                   [&](const Blank& blank) { add(std::string(piece_mark), blank.emphasis); },
                   [&](const Citation& citation) {
                     for (const Text& each : citation.words) add(each.text, each.emphasis);
                   },
                   [&](const Reference& reference) { add(reference.words, reference.emphasis); },
                   [&](const FootnoteCall& call) {
                     add("\x01" + std::to_string(call.number) + "\x01", {});
                   },
               },
               piece);
  }
  return words;
}

bool are_same_words(const std::vector<Text>& one, const std::vector<Text>& other) {
  return std::ranges::equal(one, other, [](const Text& a, const Text& b) {
    return a.text == b.text && a.emphasis == b.emphasis;
  });
}

}  // namespace vanban
