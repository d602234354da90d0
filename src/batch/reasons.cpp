#include "batch/reasons.h"

#include <fmt/format.h>
#include <utility>

namespace vanban::batch {

namespace {

constexpr const char* row = "row";

struct Words {
  std::string_view vietnamese, english;
};

Words words_of(Reason::Kind kind) {
  switch (kind) {
    case Reason::Kind::new_document:
      return {"chưa dựng lần nào", "it was never made"};
    case Reason::Kind::failed_before:
      return {"lần trước có lỗi", "it had errors the last time"};
    case Reason::Kind::input_changed:
      return {"{} đã đổi", "{} has changed"};
    case Reason::Kind::input_added:
      return {"thêm {}", "{} was added"};
    case Reason::Kind::input_gone:
      return {"không còn {}", "{} is gone"};
    case Reason::Kind::row_changed:
      return {"dòng của đơn vị trong bảng đổi từ “{1}” thành “{0}”",
              "the unit's row of the table changed from “{1}” to “{0}”"};
    case Reason::Kind::file_missing:
      return {"tệp {} không còn trong thư mục", "the file {} is no longer in the folder"};
    case Reason::Kind::file_edited:
      return {"tệp {} đã sửa tay và bị ghi đè", "the file {} was edited and is written over"};
    case Reason::Kind::interrupted:
      return {"lần chạy trước dừng giữa chừng", "the run before was stopped"};
    case Reason::Kind::place_free:
      return {"tệp sửa tay không còn, bản mới về tên cũ",
              "the edited file is gone, the new version takes its name"};
  }
  return {};
}

// What a change of an installation's file means to people.
std::string name_for_people(const std::string& input, Language language) {
  const bool vietnamese = language == Language::vietnamese;
  const auto named = [&](std::string_view word, std::string_view english) {
    return fmt::format("{} {}", vietnamese ? word : english,
                       input.substr(input.find_last_of(":/") + 1));
  };
  if (input == "program") return vietnamese ? "bản Vanban" : "the version of Vanban";
  if (input == "found") {
    return vietnamese ? "điều cần sửa về đơn vị này" : "what is wrong about this unit";
  }
  if (input == row) return vietnamese ? "dòng trong bảng" : "the row of the table";
  if (input.starts_with("vanban:templates/styles/")) return named("kiểu trình bày", "the style");
  if (input.starts_with("vanban:templates/")) return named("mẫu", "the template");
  if (input.starts_with("vanban:bodies/")) return named("danh mục cơ quan", "the bodies");
  if (input.starts_with("vanban:derivation/")) {
    return named("quy tắc soạn cho cấp dưới", "the rules");
  }
  if (input.starts_with("vanban:units/")) return named("danh mục đơn vị", "the units");
  if (input.starts_with("vanban:fonts/")) return named("phông chữ", "the fonts");
  if (input.ends_with(".job.json")) return named("lô", "the job");
  return input;
}

Reason changed(const std::string& name, const std::string& before, const std::string& now) {
  if (name == row) return {Reason::Kind::row_changed, now, before};
  return {Reason::Kind::input_changed, name, {}};
}

}  // namespace

std::vector<Reason> changes_of_inputs(const Inputs& inputs_before, const Inputs& inputs_now) {
  std::vector<Reason> reasons;
  if (inputs_before == inputs_now) return reasons;
  const Inputs::Entries& before = inputs_before.entries();
  const Inputs::Entries& now = inputs_now.entries();
  for (const auto& [name, digest] : now) {
    const auto known = before.find(name);
    if (known == before.end()) {
      reasons.push_back({Reason::Kind::input_added, name, {}});
    } else if (known->second != digest) {
      reasons.push_back(changed(name, known->second, digest));
    }
  }
  for (const auto& [name, digest] : before) {
    if (!now.contains(name)) reasons.push_back({Reason::Kind::input_gone, name, {}});
  }
  return reasons;
}

std::string to_words(const Reason& reason, Language language) {
  const Words words = words_of(reason.kind);
  const bool is_row = reason.kind == Reason::Kind::row_changed;
  return fmt::format(fmt::runtime(language == Language::english ? words.english : words.vietnamese),
                     is_row ? reason.what : name_for_people(reason.what, language), reason.before);
}

std::string to_words(const std::vector<Reason>& reasons, Language language) {
  std::string text;
  for (const Reason& reason : reasons) {
    text += (text.empty() ? "" : "; ") + to_words(reason, language);
  }
  return text;
}

}  // namespace vanban::batch
