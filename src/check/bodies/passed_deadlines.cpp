#include <optional>
#include <string>

#include "base/date.h"
#include "check/bodies/rules.h"
#include "check/text_dates.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The token behind "trước", "trước ngày", "chậm nhất là", "hoàn thành trong", "xong trong".
std::optional<std::size_t> behind_opening(const Passage& passage, std::size_t token) {
  static const WordKeys before{"trước"}, late{"chậm", "muộn"}, most{"nhất"};
  static const WordKeys link{"là", "vào", "đến", "trong", "trước"};
  static const WordKeys done{"thành", "xong"}, inside{"trong"};
  const auto has = [&](std::size_t at, const WordKeys& words) {
    return at < passage.tokens.size() && words.has(passage.tokens[at].key);
  };
  if (has(token, before)) return token + 1;
  if (has(token, late) && has(token + 1, most)) {
    return has(token + 2, link) ? token + 3 : token + 2;
  }
  if (has(token, done) && has(token + 1, inside)) return token + 2;
  return std::nullopt;
}

// In a column of deadlines the cell says nothing but when.
bool is_deadline_column(std::string_view heading) {
  static const Phrases words =
      phrases_of({"thời hạn", "thời gian hoàn thành", "thời hạn hoàn thành", "hạn hoàn thành",
                  "thời gian thực hiện", "tiến độ"});
  return !words.find(heading).empty();
}

class Finder {
 public:
  Finder(const Scene& scene, const DeadlineWords& words, Findings& findings)
      : scene_(scene), words_(words), findings_(findings) {}

  void look_at(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    for (std::size_t token = 0; token < passage.tokens.size(); ++token) {
      const auto behind = behind_opening(passage, token);
      if (!behind) continue;
      const auto date = likely_date_at(passage, *behind);
      const int passed = date ? end_of(*date) : 0;
      if (passed == 0 || passed >= first_day(scene_.document.date)) continue;
      const Range range = range_of(passage, token, date->end);
      if (!is_task(at, range) || scene_.history_of_words(at, range)) continue;
      findings_.report(found_in(passage, range, Message::deadline_passed,
                                {std::string(passage.at(range_of(passage, date->begin, date->end))),
                                 short_date(scene_.document.date)}));
    }
  }

 private:
  // What somebody is to do by then, not "công trình khởi công trước ngày 01/7/2025".
  bool is_task(std::size_t at, Range range) const {
    const Passage& passage = scene_.document.passages[at];
    if (passage.kind == Passage::Kind::cell) {
      return is_deadline_column(heading_of_column(scene_.document, at));
    }
    const bool is_prose = passage.kind == Passage::Kind::text ||
                          passage.kind == Passage::Kind::closing ||
                          passage.kind == Passage::Kind::run_in;
    if (!is_prose) return false;
    const Range sentence = sentence_around(passage, range);
    if (stands_in(words_.criteria, passage, sentence)) return false;
    return stands_in(words_.tasks, passage, {sentence.begin, range.end});
  }

  const Scene& scene_;
  const DeadlineWords& words_;
  Findings& findings_;
};

}  // namespace

void find_passed_deadlines(const Scene& scene, const DeadlineWords& words, Findings& findings) {
  if (!findings.wants(Message::deadline_passed) || scene.document.date.year == 0) return;
  Finder finder(scene, words, findings);
  for (std::size_t at = 0; at < scene.document.passages.size(); ++at) finder.look_at(at);
}

}  // namespace vanban
