#include "import/recognise/issuer.h"

#include <algorithm>
#include <utility>

#include "base/phrases.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/words.h"
#include "diag/messages.h"
#include "import/recognise/capital_names.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/set_phrases.h"
#include "merge/issuer.h"

namespace vanban {

namespace {

constexpr std::size_t most_lines = 4;  // of a name, in a plan

std::string joined(const std::vector<std::string>& lines) {
  std::string words;
  for (const std::string& line : lines) words += (words.empty() ? "" : " ") + line;
  return words;
}

// Behind "Ủy ban nhân dân" or "UBND"; empty if the words are no such name.
std::string_view unit_words(std::string_view words) {
  static const LineOpenings openings{"ủy ban nhân dân", "ubnd"};
  return trim(words.substr(openings.length_in(words)));
}

bool names_committee(std::string_view words) {
  static const LineOpenings openings{"ủy ban nhân dân", "ubnd"};
  return openings.open(words);
}

// A committee's name with its unit's as running text has it; empty if the words are none.
std::string with_unit_name(std::string_view words, const Unit& unit) {
  const std::vector<FoldedWord> all = folded_words(words);
  const std::vector<FoldedWord> name = folded_words(full_name(unit));
  if (name.size() >= all.size()) return {};
  const std::size_t from = all.size() - name.size();
  if (!are_same_words(words.substr(all[from].begin), full_name(unit))) return {};
  std::string office = to_lower(trim(words.substr(0, all[from].begin)));
  const std::string_view committee = "ủy ban nhân dân";
  const std::size_t at = office.find(committee);
  if (at != office.npos) office = office.substr(0, at) + capitalised(office.substr(at));
  return capitalised(office) + " " + written_name(unit);
}

class IssuerReader {
 public:
  IssuerReader(const IssuerClues& clues, const Location& where, const Recognition& recognition)
      : clues_(clues), where_(where), recognition_(recognition) {}

  ReadIssuer run() {
    group_names();
    if (!groups_.empty()) {
      read_letterhead();
    } else {
      derive();
    }
    return std::move(read_);
  }

 private:
  // A name goes on over several lines; a body's first word begins another.
  void group_names() {
    for (const ManuscriptLine& line : clues_.names) {
      const bool begins = groups_.empty() || opens_body_name(line.text);
      if (begins) groups_.emplace_back();
      groups_.back().push_back(line.text);
    }
  }

  void read_letterhead() {
    const std::string name = joined(groups_.back());
    if (groups_.size() == 1 && names_committee(name) && put_unit(unit_words(name), name)) return;
    Issuer issuer;
    issuer.where = where_;
    issuer.name = lines_of(groups_.back());
    std::vector<std::string> above;
    for (std::size_t i = 0; i + 1 < groups_.size(); ++i) {
      above.insert(above.end(), groups_[i].begin(), groups_[i].end());
    }
    issuer.superior = lines_of(std::move(above));
    issuer.full_name = full_name_of(name);
    put_unit_of_superior(issuer, clues_.authority.empty() ? name : clues_.authority);
    read_.issuer = std::move(issuer);
  }

  static std::vector<std::string> lines_of(std::vector<std::string> lines) {
    while (lines.size() > most_lines) {
      lines[most_lines - 1] += " " + lines[most_lines];
      lines.erase(lines.begin() + most_lines);
    }
    return lines;
  }

  std::string full_name_of(const std::string& name) const {
    if (!clues_.authority.empty()) return name_in_running_text(clues_.authority, clues_.text);
    return name_in_running_text(name, clues_.text);
  }

  // The unit in which a Sở or Ban works: that of the UBND above it.
  void put_unit_of_superior(Issuer& issuer, const std::string& called) {
    const Unit* unit = nullptr;
    for (const std::vector<std::string>& group : groups_) {
      const std::string words = joined(group);
      if (unit == nullptr && names_committee(words)) unit = find_unit(unit_words(words), issuer);
    }
    if (unit == nullptr) return;
    read_.level = unit->level;
    const std::string name = with_unit_name(called, *unit);
    if (!name.empty()) issuer.full_name = name;
  }

  bool put_unit(std::string_view words, std::string_view written) {
    Issuer issuer;
    issuer.where = where_;
    issuer.unit_where = where_;
    const Unit* unit = find_unit(words, issuer);
    if (unit == nullptr) {
      report_unknown(words);
      return false;
    }
    Diagnostics unheard;
    const IssuingBody body =
        find_issuing_body(issuer, unit->level, clues_.date, recognition_.units, unheard);
    const bool prints_alike =
        body.is_known && are_same_words(joined(body.lines), written) &&
        (clues_.authority.empty() || are_same_words(body.full_name, clues_.authority));
    if (!prints_alike) return false;
    read_.level = unit->level;
    read_.usual_place = body.place;
    read_.issuer = std::move(issuer);
    return true;
  }

  void report_unknown(std::string_view words) const {
    const bool is_ambiguous =
        clues_.date && recognition_.units.find(words, *clues_.date).size() > 1;
    if (is_ambiguous) {
      recognition_.diagnostics.report(Message::import_part_doubtful, where_,
                                      {"part-issuer", std::string(words)});
    } else {
      recognition_.diagnostics.report(Message::import_unit_unknown, where_, {std::string(words)});
    }
  }

  // Puts name and units above into the issuer, so that nothing else can be meant.
  const Unit* find_unit(std::string_view words, Issuer& issuer) const {
    if (words.empty() || !clues_.date) return nullptr;
    std::vector<const Unit*> found = recognition_.units.find(words, *clues_.date);
    if (found.empty()) return nullptr;
    if (found.size() > 1) narrow(found);
    if (found.size() != 1) return nullptr;
    const Unit& unit = *found.front();
    issuer.unit = full_name(unit);
    if (recognition_.units.find(issuer.unit, *clues_.date).size() > 1) {
      const auto above = recognition_.units.above(unit, *clues_.date);
      if (above.empty()) return nullptr;
      issuer.in = full_name(*above.back());
      if (!is_unique(issuer, unit)) issuer.in = full_name(*above.front());
      if (!is_unique(issuer, unit)) return nullptr;
    }
    return &unit;
  }

  bool is_unique(const Issuer& issuer, const Unit& unit) const {
    Diagnostics unheard;
    const IssuingBody body =
        find_issuing_body(issuer, unit.level, clues_.date, recognition_.units, unheard);
    return body.unit == &unit;
  }

  // Those whose superiors the text names.
  void narrow(std::vector<const Unit*>& found) const {
    Phrases phrases;
    for (std::size_t i = 0; i < found.size(); ++i) {
      for (const Unit* superior : recognition_.units.above(*found[i], *clues_.date)) {
        phrases.add(full_name(*superior), i);
      }
    }
    std::vector<const Unit*> named;
    for (const PhraseMatch& match : phrases.find(clues_.text)) {
      if (std::ranges::find(named, found[match.id]) == named.end()) {
        named.push_back(found[match.id]);
      }
    }
    if (!named.empty()) found = std::move(named);
  }

  // Without a letterhead: the UBND that the text says elsewhere, of the place it was written at.
  void derive() {
    const std::string words = derived_name();
    if (!words.empty() && !clues_.authority.empty() && !are_same_words(words, clues_.authority)) {
      put_chairman(words);
    } else if (words.empty() && !clues_.authority.empty()) {
      put_authority();
      return;
    } else if (words.empty() || !put_unit(unit_words(words), words)) {
      recognition_.diagnostics.report(Message::import_part_missing, where_, {"part-issuer"});
      return;
    }
    recognition_.diagnostics.report(Message::import_part_doubtful, where_, {"part-issuer", words});
  }

  // There is no other name than that of who decides.
  void put_authority() {
    Issuer issuer;
    issuer.where = where_;
    issuer.name = {clues_.authority};
    issuer.full_name = name_in_running_text(clues_.authority, clues_.text);
    read_.issuer = std::move(issuer);
    recognition_.diagnostics.report(Message::import_part_doubtful, where_,
                                    {"part-issuer", clues_.authority});
  }

  // The chairman decides: the name above QUYẾT ĐỊNH: is not that of the letterhead.
  void put_chairman(const std::string& committee) {
    Issuer issuer;
    issuer.where = where_;
    issuer.name = {"ỦY BAN NHÂN DÂN", std::string(unit_words(committee))};
    issuer.full_name = name_in_running_text(clues_.authority, clues_.text);
    if (const Unit* unit = find_unit(unit_words(committee), issuer)) {
      read_.level = unit->level;
      const std::string name = with_unit_name(clues_.authority, *unit);
      if (!name.empty()) issuer.full_name = name;
    }
    read_.issuer = std::move(issuer);
  }

  std::string derived_name() const {
    static const LineOpenings chairman{"chủ tịch"};
    const std::string_view decides =
        trim(std::string_view(clues_.authority).substr(chairman.length_in(clues_.authority)));
    if (names_committee(decides)) return std::string(decides);
    const bool is_committee = clues_.symbol.ends_with("UBND") || names_committee(clues_.collective);
    if (!is_committee || clues_.place.empty()) return {};
    const std::string type = type_in(clues_.lead);
    if (type.empty()) return {};
    static const LineOpenings types{"tỉnh", "thành phố", "xã", "phường", "huyện", "thị xã"};
    const std::string place = types.open(clues_.place) ? clues_.place : type + " " + clues_.place;
    return "Ủy ban nhân dân " + place;
  }

  // "Ủy ban nhân dân (UBND) tỉnh ban hành …": the kind of unit.
  static std::string type_in(std::string_view lead) {
    static const WordKeys small{"tỉnh", "xã", "phường", "huyện", "quận"};
    static const WordKey committee = word_key("dân"), brief = word_key("ubnd");
    static const auto city = word_keys("thành phố"), town = word_keys("thị xã");
    const std::vector<FoldedWord> words = folded_words(lead);
    for (std::size_t i = words.size(); i-- > 0;) {
      if (words[i].key != committee && words[i].key != brief) continue;
      std::size_t next = i + 1;
      while (next < words.size() && words[next].end - words[next].begin == 1) ++next;
      if (next < words.size() && words[next].key == brief) ++next;
      while (next < words.size() && words[next].end - words[next].begin == 1) ++next;
      if (next == words.size()) continue;
      const auto word = lead.substr(words[next].begin, words[next].end - words[next].begin);
      if (small.has(words[next].key)) return to_lower(word);
      if (next + 1 == words.size()) continue;
      if (words[next].key == city[0] && words[next + 1].key == city[1]) return "thành phố";
      if (words[next].key == town[0] && words[next + 1].key == town[1]) return "thị xã";
    }
    return {};
  }

  const IssuerClues& clues_;
  const Location& where_;
  const Recognition& recognition_;
  std::vector<std::vector<std::string>> groups_;
  ReadIssuer read_;
};

}  // namespace

ReadIssuer read_issuer_of(const IssuerClues& clues, const Location& where,
                          const Recognition& recognition) {
  return IssuerReader(clues, where, recognition).run();
}

}  // namespace vanban
