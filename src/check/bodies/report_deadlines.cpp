#include "check/bodies/report_deadlines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "check/text_dates.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

struct Mention {
  std::size_t at = 0;  // byte
  Receiver receiver{};
};

bool says(const Phrases& phrases, const Passage& passage, Range range) {
  return stands_in(phrases, passage, range);
}

Cycle cycle_of(const Passage& passage, Range sentence) {
  static const Phrases month = phrases_of({"hằng tháng", "hàng tháng"});
  static const Phrases quarter = phrases_of({"hằng quý", "hàng quý", "quý"});
  static const Phrases half = phrases_of({"6 tháng", "06 tháng", "sáu tháng", "9 tháng"});
  if (says(month, passage, sentence)) return Cycle::month;
  if (says(quarter, passage, sentence)) return Cycle::quarter;
  return says(half, passage, sentence) ? Cycle::half : Cycle::year;
}

class Reader {
 public:
  explicit Reader(const Scene& scene) : scene_(scene) {
    const CheckedDocument& document = scene.document;
    if (document.unit == nullptr) return;
    for (const std::string_view who : {"UBND ", "Ủy ban nhân dân ", "Chủ tịch UBND "}) {
      committees_.add(std::string(who) + std::string(document.unit->type),
                      static_cast<std::size_t>(Receiver::issuer));
      for (const Unit* above : scene.sources.units.above(*document.unit, document.date)) {
        committees_.add(std::string(who) + std::string(above->type),
                        static_cast<std::size_t>(Receiver::above));
      }
    }
    for (const std::string_view who :
         {"Thủ tướng Chính phủ", "Chính phủ", "báo cáo Bộ", "gửi Bộ"}) {
      committees_.add(who, static_cast<std::size_t>(Receiver::above));
    }
  }

  std::vector<ReportDeadline> run() {
    if (scene_.document.unit == nullptr) return {};
    for (std::size_t at = 0; at < scene_.document.passages.size(); ++at) read(at);
    return std::move(found_);
  }

 private:
  void read(std::size_t at) {
    static const WordKeys openings{"trước", "nhất"}, links{"là", "vào"};
    const Passage& passage = scene_.document.passages[at];
    std::size_t before = 0;  // byte behind the deadline before
    for (std::size_t token = 0; token + 1 < passage.tokens.size(); ++token) {
      if (!openings.has(passage.tokens[token].key)) continue;
      const bool has_link = links.has(passage.tokens[token + 1].key);
      const auto date = likely_date_at(passage, token + (has_link ? 2 : 1));
      if (!date || date->day == 0) continue;
      const Range range = range_of(passage, token, date->end);
      if (!touches(passage.of_others, range)) add(at, range, *date, before);
      before = range.end;
    }
  }

  void add(std::size_t at, Range range, const TextDate& date, std::size_t before) {
    static const Phrases reports = phrases_of({"báo cáo", "gửi báo cáo", "tổng hợp"});
    const Passage& passage = scene_.document.passages[at];
    const Range sentence = sentence_around(passage, range);
    if (!says(reports, passage, sentence)) return;
    const auto receiver = receiver_of(at, {std::max(sentence.begin, before), sentence.end}, range);
    if (!receiver) return;
    found_.push_back({at, range, range_of(passage, date.begin, date.end),
                      date.month * 100 + date.day, *receiver, cycle_of(passage, sentence),
                      date.year});
  }

  // The one named last before the deadline; where it begins the sentence, first behind it.
  std::optional<Receiver> receiver_of(std::size_t at, Range stretch, Range deadline) const {
    std::optional<Receiver> last;
    for (const Mention& mention : mentions(at)) {
      if (mention.at < stretch.begin || mention.at >= stretch.end) continue;
      if (mention.at > deadline.begin) return last ? last : mention.receiver;
      last = mention.receiver;
    }
    return last;
  }

  // From left to right. A body does not get what it is to write itself: who begins the sentence is
  // no receiver.
  std::vector<Mention> mentions(std::size_t at) const {
    const Passage& passage = scene_.document.passages[at];
    std::vector<Mention> found;
    for (const NamedBody& named : scene_.bodies[at]) {
      const auto receiver = receiver_of(named);
      if (receiver && is_told(passage, named.range))
        found.push_back({named.range.begin, *receiver});
    }
    for (const PhraseMatch& match : committees_.find(passage.words, passage.tokens)) {
      if (!is_told(passage, {match.begin, match.end})) continue;
      found.push_back({match.begin, static_cast<Receiver>(match.id)});
    }
    std::ranges::sort(found, {}, &Mention::at);
    return found;
  }

  std::optional<Receiver> receiver_of(const NamedBody& named) const {
    const Body& body = *named.bodies->front();
    const bool is_office = body.function != "cap-duoi" && body.function != "ban-nganh";
    if (!is_office) return std::nullopt;
    const Level own = scene_.document.unit->level;
    if (std::ranges::any_of(*named.bodies, [&](const Body* each) { return each->level == own; })) {
      return Receiver::body;
    }
    return body.level < own ? std::optional(Receiver::above) : std::nullopt;
  }

  // "báo cáo UBND tỉnh", "gửi về Sở …", "(qua Sở …)"
  static bool is_told(const Passage& passage, Range named) {
    static const WordKeys verbs{"cáo", "gửi", "về", "qua", "đến", "cho", "Bộ"};
    const std::size_t token = token_from(passage, named.begin);
    if (token == 0) return false;
    if (verbs.has(passage.tokens[token - 1].key)) return true;
    static const WordKeys own{"báo", "gửi"};  // the phrase has its verb
    return token < passage.tokens.size() && own.has(passage.tokens[token].key);
  }

  const Scene& scene_;
  Phrases committees_;
  std::vector<ReportDeadline> found_;
};

}  // namespace

std::vector<ReportDeadline> report_deadlines(const Scene& scene) {
  return Reader(scene).run();
}

}  // namespace vanban
