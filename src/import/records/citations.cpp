#include "import/records/citations.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/vietnamese.h"
#include "base/word_keys.h"
#include "import/records/citation_places.h"
#include "import/records/readable_ids.h"
#include "import/records/substitutions.h"
#include "merge/citations.h"

namespace vanban {

namespace {

using Places = std::vector<const CitationPlace*>;

constexpr std::size_t most_candidates = 8, most_compared = 200;

WordKey document_key(const CitationPlace& place) {
  const DocumentCitation& citation = place.citation;
  const WordKey type = combined(word_keys(citation.type));
  if (citation.is_law && !citation.name.empty()) return combined({type, 1, citation.name_key});
  return citation.read ? combined({type, 2, citation.read->key}) : 0;
}

// Numbers begin anew every year but for those of the state, which has one series.
bool has_one_series(const CitationPlace& place) {
  return place.citation.read && (place.citation.read->of_state || place.citation.read->year != 0);
}

// The places that surely mean one document, in reading order.
std::vector<Places> places_by_document(const CitationPlaces& places) {
  std::map<WordKey, std::size_t> groups;
  std::vector<Places> all;
  for (const CitationPlace& place : places.all()) {
    const WordKey key = document_key(place);
    if (key == 0) continue;
    const auto [group, is_new] = groups.emplace(key, all.size());
    if (is_new) all.emplace_back();
    all[group->second].push_back(&place);
  }
  std::vector<Places> documents;
  for (Places& group : all) {
    std::map<int, Places> by_year;
    Places undated;
    for (const CitationPlace* place : group) {
      const int year = place->citation.date ? place->citation.date->year : 0;
      if (has_one_series(*place)) {
        by_year[0].push_back(place);
      } else if (year == 0) {
        undated.push_back(place);
      } else {
        by_year[year].push_back(place);
      }
    }
    if (by_year.size() == 1 || by_year.empty()) {
      Places& only = by_year[by_year.empty() ? 0 : by_year.begin()->first];
      only.insert(only.end(), undated.begin(), undated.end());
    }
    for (auto& [year, own] : by_year) documents.push_back(std::move(own));
  }
  return documents;
}

// The date that most places give, of several the first.
std::optional<Date> agreed_date(const Places& places) {
  std::map<std::tuple<int, int, int>, std::size_t> votes;
  const auto key_of = [](const Date& date) {
    return std::tuple(date.year, date.month.value_or(0), date.day.value_or(0));
  };
  for (const CitationPlace* place : places) {
    if (place->citation.date) ++votes[key_of(*place->citation.date)];
  }
  std::optional<Date> agreed;
  std::size_t most = 0;
  for (const CitationPlace* place : places) {
    if (!place->citation.date) continue;
    const std::size_t own = votes[key_of(*place->citation.date)];
    if (own > most) agreed = place->citation.date, most = own;
  }
  return agreed;
}

bool is_law(const CitationRecord& record) {
  return record.type == "Luật" || record.type == "Bộ luật" || record.type == "Pháp lệnh";
}

bool is_long(const CitationPlace& place) {
  return place.passage->at(place.citation.date_range).find("tháng") != std::string_view::npos;
}

class CitationRecorder {
 public:
  CitationRecorder(Plan& plan, const StyleSheet& style, const CheckWords& words)
      : plan_(plan), style_(style), words_(words), printed_(plan, style), places_(printed_, words) {
    choose_dates();
    for (const Places& document : places_by_document(places_)) add_record(document);
    add_laws_by_name();
  }

  // What stands at each place that is left to it, as number() will set it.
  std::vector<Substitution> plan_for(const std::set<std::size_t>& left) {
    std::vector<Substitution> substitutions;
    std::set<std::string> cited, used;
    std::map<std::size_t, std::size_t> taken;  // by text
    const Part* part = nullptr;
    for (const CitationPlace& place : places_.all()) {
      const Passage& passage = *place.passage;
      if (passage.part != part && passage.part->kind == Part::Kind::attachment) cited.clear();
      part = passage.part;
      const auto known = record_at_.find(spot_of(place));
      if (known == record_at_.end() || left.contains(place.text)) continue;
      Substitution substitution = form_at(place, known->second, cited.contains(known->second));
      if (substitution.range.empty()) continue;
      // In the title of another.
      std::size_t& taken_up_to = taken[place.text];
      if (substitution.range.begin < taken_up_to) continue;
      taken_up_to = substitution.range.end;
      const bool counts = passage.kind != Passage::Kind::appendix_title &&
                          !is_brief(substitution.path, known->second, cited);
      if (counts) cited.insert(known->second);
      used.insert(known->second);
      substitutions.push_back(std::move(substitution));
    }
    plan_.citations.clear();
    for (const std::string& id : used) plan_.citations.emplace(id, records_.at(id));
    return substitutions;
  }

 private:
  void choose_dates() {
    std::size_t long_ones = 0, all = 0;
    for (const CitationPlace& place : places_.all()) {
      if (!place.citation.date || !is_complete(*place.citation.date)) continue;
      ++all;
      if (is_long(place)) ++long_ones;
    }
    if (all > 0) plan_.long_dates = 2 * long_ones > all;
  }

  // Text and place in it.
  using Spot = std::pair<std::size_t, std::size_t>;
  static Spot spot_of(const CitationPlace& place) { return {place.text, place.range.begin}; }

  // Laws of one name and two dates could both be meant.
  void add_laws_by_name() {
    std::map<std::string, std::vector<std::string>> ids;
    for (const auto& [id, record] : records_) {
      if (is_law(record) && !record.title.empty())
        ids[record.type + " " + record.title].push_back(id);
    }
    std::vector<CitationRecord> laws;
    for (const auto& [words, own] : ids) {
      if (own.size() == 1) laws.push_back(records_.at(own.front()));
    }
    if (laws.empty()) return;
    places_.add_brief_laws(laws);
    for (const CitationPlace& place : places_.all()) {
      const auto own = ids.find(place.citation.type + " " + place.citation.name);
      const bool is_brief = place.citation.is_law && place.citation.number.empty() &&
                            !place.citation.date && own != ids.end() && own->second.size() == 1;
      if (is_brief) record_at_.emplace(spot_of(place), own->second.front());
    }
  }

  CitedDocument name(const CitationRecord& record) const {
    Diagnostics ignored;
    return name_citation(record, plan_.long_dates, style_, ignored);
  }

  static bool is_said(const CitationPlaces& places, const CitationPlace& place,
                      const CitedDocument& name) {
    return !places.find(place, name.full, true).empty() ||
           !places.find(place, name.no_issuer, true).empty() ||
           !places.find(place, name.brief, false).empty();
  }

  // The record that most places agree with, one with a title before others.
  void add_record(const Places& document) {
    const std::optional<Date> date = agreed_date(document);
    std::optional<CitationRecord> best;
    std::tuple<bool, std::size_t, bool> best_rank{};
    std::set<std::string> tried;
    for (const CitationPlace* place : document) {
      if (date && place->citation.date != date) continue;
      for (const bool with_title : {true, false}) {
        auto record = places_.record_of(*place, with_title);
        if (!record || tried.size() >= most_candidates) continue;
        const CitedDocument named = name(*record);
        if (!tried.insert(record->title + "\n" + record->issuer + "\n" + record->number).second) {
          continue;
        }
        std::size_t said = 0;
        for (std::size_t i = 0; i < std::min(document.size(), most_compared); ++i) {
          if (is_said(places_, *document[i], named)) ++said;
        }
        const std::tuple rank(!record->title.empty(), said, !record->issuer.empty());
        if (said == 0 || (best && rank <= best_rank)) continue;
        best = std::move(record);
        best_rank = rank;
      }
    }
    if (!best) return;
    const std::string id = taken_.free_id(id_of(*best));
    names_.emplace(id, name(*best));
    records_.emplace(id, std::move(*best));
    for (const CitationPlace* place : document) record_at_.emplace(spot_of(*place), id);
  }

  // "qd-1520-qd-ttg", "luat-thu-vien".
  std::string id_of(const CitationRecord& record) const {
    const bool is_by_title = record.number.empty() || (is_law(record) && !record.title.empty());
    const auto brief = words_.types.find(record.type);
    const std::string type =
        brief != words_.types.end() && !is_by_title ? brief->second : record.type;
    return readable_id(type + " " + (is_by_title ? record.title : record.number), "van-ban");
  }

  Substitution form_at(const CitationPlace& place, const std::string& id, bool is_cited) const {
    const CitedDocument& name = names_.at(id);
    struct Form {
      const std::vector<Text>& words;
      bool to_the_end;
      const char* called;
    };
    const Form full{name.full, true, ".full"}, brief{name.brief, false, ".short"},
        no_issuer{name.no_issuer, true, ".no-issuer"};
    const Form& due = is_cited ? brief : full;
    const std::string path = "cite." + id;
    if (const Range range = places_.find(place, due.words, due.to_the_end); !range.empty()) {
      return {place.text, range, path};
    }
    for (const Form& form : {full, no_issuer, brief}) {
      const Range range = places_.find(place, form.words, form.to_the_end);
      if (!range.empty()) return {place.text, range, path + form.called};
    }
    return {};
  }

  static bool is_brief(const std::string& path, const std::string& id,
                       const std::set<std::string>& cited) {
    return path.ends_with(".short") || (path == "cite." + id && cited.contains(id));
  }

  Plan& plan_;
  const StyleSheet& style_;
  const CheckWords& words_;
  PrintedPlan printed_;
  CitationPlaces places_;
  TakenIds taken_;
  std::map<std::string, CitationRecord> records_;
  std::map<std::string, CitedDocument> names_;
  std::map<Spot, std::string> record_at_;
};

}  // namespace

std::size_t record_citations(Plan& plan, const StyleSheet& style, const CheckWords& words) {
  if (!plan.citations.empty()) return 0;
  const bool was_long = plan.long_dates;
  CitationRecorder recorder(plan, style, words);
  const auto make = [&](const std::set<std::size_t>& left) { return recorder.plan_for(left); };
  if (substitute(plan, style, make).empty()) {
    plan.citations.clear();
    plan.long_dates = was_long;
  }
  return plan.citations.size();
}

}  // namespace vanban
