#include <algorithm>
#include <string>

#include "check/bodies/rules.h"
#include "diag/messages.h"
#include "units/describe.h"

namespace vanban {

namespace {

// Where the unit acts: its Ủy ban nhân dân, Hội đồng nhân dân or their head is named.
bool is_authority(const Passage& passage, const NamedUnit& named) {
  static const WordKeys brief{"UBND", "HĐND"};
  static const WordKeys people{"nhân"}, folk{"dân"};
  if (named.token == 0) return false;
  const auto& tokens = passage.tokens;
  if (brief.has(tokens[named.token - 1].key)) return true;
  return named.token >= 2 && folk.has(tokens[named.token - 1].key) &&
         people.has(tokens[named.token - 2].key);
}

// "UBND huyện Tứ Kỳ chủ trì …", "Giao Ủy ban nhân dân huyện Tứ Kỳ …"
bool begins_task(const Passage& passage, const NamedUnit& named) {
  constexpr std::size_t longest_opening = 6;  // tokens: "Giao Chủ tịch Ủy ban nhân dân"
  return passage.kind == Passage::Kind::text && is_in_organisation(passage) &&
         named.token <= longest_opening + 1;
}

bool is_assignee_column(std::string_view heading) {
  static const Phrases words =
      phrases_of({"chủ trì", "phối hợp", "cơ quan thực hiện", "đơn vị thực hiện"});
  return !words.find(heading).empty();
}

// Where the unit is to receive or do something now.
bool is_addressed(const CheckedDocument& document, std::size_t at, const NamedUnit& named) {
  const Passage& passage = document.passages[at];
  if (!is_authority(passage, named)) return false;
  if (passage.kind == Passage::Kind::recipient) return true;
  if (is_item_heading(passage)) return is_in_organisation(passage);
  if (passage.kind == Passage::Kind::cell) {
    return is_assignee_column(heading_of_column(document, at));
  }
  return begins_task(passage, named);
}

// Null if one of them is valid at the date, or none was before it: the last one that was.
const Unit* gone(const NamedUnit& named, const Date& date) {
  const Unit* last = nullptr;
  for (const Unit* unit : *named.units) {
    if (unit->valid_to >= first_day(date)) return nullptr;
    if (last == nullptr || unit->valid_to > last->valid_to) last = unit;
  }
  return last;
}

// The one that the issuer has to do with, if there are several of the name.
const Unit* the_one(const NamedUnit& named, const Unit* last, const UnitRelations& relations,
                    const CheckedDocument& document) {
  if (document.unit == nullptr) return last;
  const auto own = std::ranges::find_if(*named.units, [&](const Unit* unit) {
    return unit->valid_to == last->valid_to && relations.belongs(*unit, document);
  });
  return own != named.units->end() ? *own : last;
}

// "Bệnh viện đa khoa huyện Lương Tài": a name of its own, which outlives the unit.
bool is_in_other_name(const Passage& passage, const NamedUnit& named, const Phrases& facilities) {
  constexpr std::size_t near = 8;  // tokens before
  const std::size_t first = named.token > near ? named.token - near : 0;
  return stands_in(facilities, passage, {passage.tokens[first].begin, named.range.begin});
}

class Finder {
 public:
  Finder(const Scene& scene, const UnitRelations& relations, const Phrases& facilities,
         Findings& findings)
      : scene_(scene), relations_(relations), facilities_(facilities), findings_(findings) {}

  void look_at(std::size_t at, const NamedUnit& named) {
    const Passage& passage = scene_.document.passages[at];
    const Unit* last = gone(named, scene_.document.date);
    if (last == nullptr || scene_.is_history(at, named.range)) return;
    const Unit& unit = *the_one(named, last, relations_, scene_.document);
    const Unit* now = relations_.now_of(unit, scene_.document.date);
    const std::string written(passage.at(named.range));
    if (now != nullptr && now->name == unit.name && now->code == unit.code) {
      return report(at, named, Message::unit_type_changed, {written, full_name(*now)});
    }
    if (is_addressed(scene_.document, at, named)) {
      const UnitTable& units = scene_.sources.units;
      return report(
          at, named, Message::unit_abolished,
          {full_name(unit) + " (" + period(units, unit) + ")", short_date(scene_.document.date)});
    }
    if (is_in_other_name(passage, named, facilities_)) return;
    if (now != nullptr && is_own(unit)) {
      return report(at, named, Message::unit_type_changed, {written, full_name(*now)});
    }
    const bool is_of_district = unit.level == Level::district || unit.type == "thị trấn";
    if (is_of_district) report(at, named, Message::district_words, {written});
  }

 private:
  // Strangers are for another rule.
  bool is_own(const Unit& unit) const {
    return scene_.document.unit == nullptr || relations_.belongs(unit, scene_.document);
  }

  void report(std::size_t at, const NamedUnit& named, Message rule,
              std::vector<std::string> arguments) {
    if (!findings_.wants(rule)) return;
    findings_.report(
        found_in(scene_.document.passages[at], named.range, rule, std::move(arguments)));
  }

  const Scene& scene_;
  const UnitRelations& relations_;
  const Phrases& facilities_;
  Findings& findings_;
};

}  // namespace

void find_abolished_units(const Scene& scene, const UnitRelations& relations,
                          const Phrases& facilities, Findings& findings) {
  if (scene.document.date.year == 0) return;
  if (first_day(scene.document.date) < scene.sources.units.first_known_day()) return;
  Finder finder(scene, relations, facilities, findings);
  for (std::size_t at = 0; at < scene.units.size(); ++at) {
    for (const NamedUnit& named : scene.units[at]) finder.look_at(at, named);
  }
}

}  // namespace vanban
