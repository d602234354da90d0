#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/vietnamese.h"
#include "compare/word_changes.h"
#include "write/changes/change_words.h"
#include "write/changes/changes.h"

namespace vanban {

namespace {

constexpr Language words_in = Language::vietnamese;
constexpr std::size_t columns = 5, before_column = 2, now_column = 3;

void append(Markup& markup, const std::string& words, Emphasis emphasis = {}) {
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    if (at > 0) markup.pieces.emplace_back(LineBreak{});
    if (end > at) markup.pieces.emplace_back(Text{words.substr(at, end - at), emphasis});
    at = end + 1;
  }
}

Markup markup_of(const std::string& words) {
  Markup markup;
  append(markup, words);
  return markup;
}

CellOf<Markup> cell_of(Markup words) {
  CellOf<Markup> cell;
  cell.text = std::move(words);
  return cell;
}

// What changed is bold on its side of the table.
Markup side_of(const std::vector<WordChange>& changes, WordChange::Kind shown) {
  Markup markup;
  bool follows = false;
  for (const WordChange& change : changes) {
    if (change.kind != WordChange::Kind::same && change.kind != shown) continue;
    if (follows) append(markup, " ");
    append(markup, change.words, {.bold = change.kind == shown});
    follows = !change.words.ends_with('\n');
  }
  return markup;
}

// "Kế hoạch cũ"; "Bản cũ" of what is no plan, or of many documents.
std::string version_name(const ChangeReport& report, const char* which) {
  const bool of_plans = report.title.starts_with("Kế hoạch");
  return std::string(of_plans ? "Kế hoạch " : "Bản ") + which;
}

class TableWriter {
 public:
  explicit TableWriter(const ChangeReport& report) : report_(report) {}

  PlanTable run() {
    table_.columns = {
        {Mm{12}, Align::center}, {Mm{38}, Align::left}, {}, {}, {Mm{36}, Align::left}};
    table_.header.emplace_back();
    for (const char* heading : {"TT", "Vị trí", "", "", "Ghi chú"}) {
      table_.header.back().push_back(cell_of(markup_of(heading)));
    }
    table_.header.back()[before_column].text = markup_of(version_name(report_, "cũ"));
    table_.header.back()[now_column].text = markup_of(version_name(report_, "mới"));
    write_documents();
    bool in_targets = false, in_pieces = false;
    for (const ChangeGroup& group : report_.changes.groups) {
      if (const auto* target = std::get_if<TargetChange>(&group.change)) {
        begin(in_targets, "Chỉ tiêu");
        write(*target, note_of(group));
      } else {
        begin(in_pieces, "Nội dung");
        write(std::get<PieceChange>(group.change), note_of(group));
      }
    }
    if (table_.rows.empty()) begin(in_pieces, "Không có nội dung thay đổi");
    return std::move(table_);
  }

 private:
  void begin(bool& is_begun, const char* words) {
    if (std::exchange(is_begun, true)) return;
    CellOf<Markup> cell = cell_of(markup_of(words));
    cell.colspan = columns;
    cell.bold = true;
    cell.align = Align::left;
    table_.rows.emplace_back().push_back(std::move(cell));
  }

  std::string note_of(const ChangeGroup& group) const {
    return report_.is_folder ? unit_words(group.units, report_.changes.compared, words_in) : "";
  }

  void add_row(const std::string& place, Markup before, Markup now, const std::string& note,
               const std::string& behind) {
    const std::string all = behind.empty() ? note : note + "\n" + behind;
    RowOf<Markup>& row = table_.rows.emplace_back();
    row.push_back(cell_of(markup_of(std::to_string(++count_))));
    row.push_back(cell_of(markup_of(place)));
    row.push_back(cell_of(std::move(before)));
    row.push_back(cell_of(std::move(now)));
    row.push_back(cell_of(markup_of(all)));
  }

  void write_documents() {
    bool begun = false;
    const FolderChanges& changes = report_.changes;
    const auto list = [&](const std::vector<std::string>& units, const char* note) {
      for (const std::string& unit : units) {
        begin(begun, "Văn bản");
        add_row(unit, {}, {}, note, "");
      }
    };
    list(changes.added, "Mới có");
    list(changes.removed, "Không còn");
    list(changes.unknown, "Chưa so được");
  }

  void write(const TargetChange& change, const std::string& units) {
    const auto with = [&](const std::string& value) {
      Markup words = markup_of(change.text + ": ");
      append(words, value.empty() ? "không có" : value, {.bold = true});
      return words;
    };
    switch (change.kind) {
      case TargetChange::Kind::value:
        return add_row("Chỉ tiêu năm " + change.year, with(change.before), with(change.now),
                       "Điều chỉnh chỉ tiêu", units);
      case TargetChange::Kind::added:
        return add_row("Chỉ tiêu", {}, with(change.now), "Bổ sung chỉ tiêu", units);
      case TargetChange::Kind::removed:
        return add_row("Chỉ tiêu", with(change.before), {}, "Bãi bỏ chỉ tiêu", units);
      case TargetChange::Kind::text:
        return add_row("Chỉ tiêu", markup_of(change.before), markup_of(change.now),
                       "Sửa đổi tên chỉ tiêu", units);
    }
  }

  // What stands in an item that is new or gone goes into the row of that item.
  bool joins_row(const ContentPiece& piece, std::size_t side, int at) {
    std::map<int, std::size_t>& rows = rows_of_[side];
    const auto found = report_.is_folder ? rows.end() : rows.find(piece.parent);
    if (found == rows.end()) {
      rows.emplace(at, table_.rows.size());
      return false;
    }
    rows.emplace(at, found->second);
    Markup& words = table_.rows[found->second][side].text;
    words.pieces.emplace_back(LineBreak{});
    append(words, labelled(piece));
    return true;
  }

  static std::string labelled(const ContentPiece& piece) {
    const bool is_appendix = piece.label == piece.place;
    return piece.label.empty() || is_appendix ? piece.text : piece.label + " " + piece.text;
  }

  void write(const PieceChange& change, const std::string& units) {
    const auto place = [](const ContentPiece& piece) {
      return capitalised(place_words(piece, words_in));
    };
    switch (change.kind) {
      case PieceChange::Kind::added:
        if (joins_row(*change.now, now_column, change.now_at)) return;
        return add_row(place(*change.now), {}, markup_of(labelled(*change.now)), "Bổ sung", units);
      case PieceChange::Kind::removed:
        if (joins_row(*change.before, before_column, change.before_at)) return;
        return add_row(place(*change.before), markup_of(labelled(*change.before)), {}, "Bãi bỏ",
                       units);
      case PieceChange::Kind::moved:
        return add_row(place(*change.before), markup_of(change.before->text),
                       markup_of(change.now->text), capitalised(move_words(change, words_in)),
                       units);
      case PieceChange::Kind::reworded:
        break;
    }
    std::string note = change.targets.empty() ? "Sửa đổi" : "Theo chỉ tiêu đã điều chỉnh";
    if (change.moved) note += "; " + move_words(change, words_in);
    const auto words = word_changes(change.before->text, change.now->text);
    add_row(place(*change.before), side_of(words, WordChange::Kind::removed),
            side_of(words, WordChange::Kind::added), note, units);
  }

  const ChangeReport& report_;
  PlanTable table_;
  std::size_t count_ = 0;
  std::map<int, std::size_t> rows_of_[columns];  // by piece, on either side
};

void put(Value& data, const char* key, std::string words) {
  Value value;
  value.data = std::move(words);
  std::get<Value::Object>(data.data).push_back({key, {}, std::move(value)});
}

void copy_data(const Plan& from, const char* key, Value& data) {
  const Value* value = from.data.find(key);
  if (value != nullptr) std::get<Value::Object>(data.data).push_back({key, {}, *value});
}

}  // namespace

Plan changes_table(const ChangeReport& report, const Plan* now) {
  Plan plan;
  plan.kind = "bang-so-sanh";
  plan.data.data = Value::Object{};
  if (now != nullptr) {
    plan.level = now->level;
    plan.issuer = now->issuer;
    plan.date = now->date;
    copy_data(*now, "place", plan.data);
  }
  put(plan.data, "subject", "Những nội dung thay đổi của " + report.title);
  PlanItem item;
  item.marker = Marker::section;
  item.text = {markup_of(version_name(report, "cũ") + ": " + report.before + "."),
               markup_of(version_name(report, "mới") + ": " + report.now + ".")};
  item.table = TableWriter(report).run();
  plan.body.push_back(std::move(item));
  return plan;
}

}  // namespace vanban
