#include "write/overlay/commented_object.h"
#include "write/overlay/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

// The facts of one kind, each below what is noted about it.
class FactLines {
 public:
  FactLines(std::string kind, const OverlayQuestions& questions, std::size_t indent)
      : kind_(std::move(kind)), questions_(questions), lines_(indent) {}

  void put(const std::string& name, const Value& value) {
    const auto note = questions_.notes.find(kind_ + "/" + name);
    if (note != questions_.notes.end()) lines_.comment(note->second);
    lines_.put(name, value);
  }
  std::string text() const { return lines_.text(); }

 private:
  std::string kind_;
  const OverlayQuestions& questions_;
  CommentedObject lines_;
};

const Value unknown;

std::string has_text(const Facts& facts, const OverlayQuestions& questions, std::size_t indent) {
  FactLines lines("has", questions, indent);
  for (const auto& [name, answer] : facts.has) {
    lines.put(name, answer ? value_of(*answer) : unknown);
  }
  return lines.text();
}

std::string counts_text(const Facts& facts, const OverlayQuestions& questions, std::size_t indent) {
  FactLines lines("counts", questions, indent);
  for (const auto& [name, count] : facts.counts) {
    lines.put(name, value_of(static_cast<double>(count)));
  }
  for (const std::string& name : questions.counts) {
    if (!facts.counts.contains(name)) lines.put(name, unknown);
  }
  return lines.text();
}

std::string bodies_text(const Facts& facts, const OverlayQuestions& questions, std::size_t indent) {
  FactLines lines("bodies", questions, indent);
  for (const auto& [function, name] : facts.bodies) {
    lines.put(function, name ? value_of(*name) : unknown);
  }
  return lines.text();
}

std::string targets_text(const Facts& facts, const OverlayQuestions& questions,
                         std::size_t indent) {
  FactLines lines("targets", questions, indent);
  for (const auto& [id, values] : facts.targets) {
    lines.put(id, value_of(write_target_values(values)));
  }
  return lines.text();
}

}  // namespace

std::string facts_text(const Facts& facts, const OverlayQuestions& questions, std::size_t indent) {
  CommentedObject object(indent);
  const std::size_t inner = object.inner_indent();
  object.comment("Ở đây có hay không: true là có, false là không, null là chưa biết");
  object.put_written("has", has_text(facts, questions, inner));
  object.comment("Số lượng, để tính các chỉ tiêu theo tỷ lệ; null là chưa biết");
  object.put_written("counts", counts_text(facts, questions, inner));
  object.comment("Ai phụ trách lĩnh vực nào, nếu khác tên thường dùng; null là ở đây không có");
  object.put_written("bodies", bodies_text(facts, questions, inner));
  object.comment("Chỉ tiêu riêng, theo mã và năm: {\"dv-xa\": {\"2030\": 80}}");
  object.put_written("targets", targets_text(facts, questions, inner));
  object.comment("Thời hạn riêng, tháng-ngày: {\"bao-cao\": \"11-30\"} là 30/11");
  object.put("deadlines", value_of(write_deadlines(facts.deadlines)));
  object.comment(
      "Người ký: {\"name\": \"…\", \"position\": {\"title\": \"Chủ tịch\", "
      "\"collective\": \"Ủy ban nhân dân\"}}");
  object.put("signature", facts.signature ? value_of(write_signature(*facts.signature)) : unknown);
  object.comment("Dòng Lưu: [\"VT\", \"VHXH\"]");
  Value::List archive;
  for (const std::string& place : facts.archive) archive.push_back(value_of(place));
  object.put("archive", {std::move(archive), {}});
  return object.text();
}

}  // namespace vanban
