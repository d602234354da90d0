// What is recognised in a manuscript, listed in short lines.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "import/recognise/recognise.h"
#include "model/markup_text.h"
#include "support/engine.h"
#include "support/manuscripts.h"

namespace vanban::test {

struct Lines : std::vector<std::string> {
  using std::vector<std::string>::vector;
};

inline std::ostream& operator<<(std::ostream& out, const Lines& lines) {
  for (const std::string& line : lines) out << '\n' << line;
  return out;
}

inline const UnitTable& all_units() {
  static const UnitTable units(read_file(source_path("data/units/units.csv")));
  return units;
}

struct Recognised {
  Sources sources;
  Plan plan;
  std::vector<LeftOut> left_out;
  Diagnostics diagnostics;

  bool reports(Message message) const {
    for (const Diagnostic& found : diagnostics.all()) {
      if (found.message == message) return true;
    }
    return false;
  }

  Lines left_out_words() const {
    Lines words;
    for (const LeftOut& left : left_out) words.push_back(left.reason + ": " + left.words);
    return words;
  }

  std::string field(const char* key) const {
    const Value* value = plan.data.find(key);
    if (value == nullptr || value->is_null()) return "";
    if (const double* number = value->number()) return std::to_string(static_cast<int>(*number));
    return value->text() != nullptr ? *value->text() : "?";
  }
};

inline void recognise_into(Recognised& result, const Manuscript& manuscript) {
  result.left_out = manuscript.left_out;
  result.plan = recognise(manuscript, all_units(), result.left_out, result.diagnostics);
}

inline void list_items(const std::vector<PlanItem>& items, std::size_t depth, Lines& lines) {
  for (const PlanItem& item : items) {
    std::string line(depth * 2, ' ');
    line += item.marker == Marker::section   ? "I."
            : item.marker == Marker::article ? "Điều"
                                             : std::string(marker_word(item.marker));
    if (!item.title.empty()) line += " [" + markup_text(item.title) + "]";
    if (!item.run_in.empty()) line += " {" + markup_text(item.run_in) + "}";
    for (const Markup& text : item.text) line += " " + markup_text(text) + " |";
    if (item.table) line += " TABLE";
    lines.push_back(line);
    list_items(item.items, depth + 1, lines);
  }
}

inline Lines items_of(const Plan& plan) {
  Lines lines;
  list_items(plan.body, 0, lines);
  return lines;
}

inline const std::string usual_head =
    "ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nBắc Ninh, ngày 05 tháng 9 năm 2025\n"
    "KẾ HOẠCH\nTổ chức ngày hội đọc sách\n"
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức ngày hội đọc sách như sau:\n";
inline const std::string usual_foot =
    "Nơi nhận:\n- Các sở;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An\n";

// The items of a plan with that body.
inline Lines body_items(const std::string& body) {
  Recognised result;
  recognise_into(result, manuscript_of(usual_head + body + usual_foot, result.sources));
  return items_of(result.plan);
}

}  // namespace vanban::test
