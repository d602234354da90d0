#include "compare/match.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "compare/similarity.h"

namespace vanban {

namespace {

constexpr double alike = 0.35;            // from here on a text is reworded, not another one
constexpr double alike_by_id = 0.6;       // where both have ids and these differ
constexpr double alike_row = 0.55;        // rows of a table have many words in common anyway
constexpr double same_label = 0.05;       // decides between two that are about as similar
constexpr std::size_t most_pairs = 4096;  // of siblings compared each with each
constexpr int reach = 4;                  // beyond that, with so many neighbours on either side

// With the short names of all documents that it cites: which text cites first says nothing about
// it.
std::string words_to_match(const ContentPiece& piece) {
  std::string words = piece.text;
  for (std::size_t i = 0; i + 1 < piece.citations.size(); i += 2) {
    const std::size_t at = words.find(piece.citations[i]);
    if (at != std::string::npos) {
      words.replace(at, piece.citations[i].size(), piece.citations[i + 1]);
    }
  }
  return words;
}

// One version with what matching asks of it.
struct Side {
  explicit Side(const Content& content) : pieces(content.pieces), inside(pieces.size()) {
    keys.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      keys.push_back(static_cast<char>('0' + static_cast<int>(pieces[i].kind)) +
                     match_key(words_to_match(pieces[i])));
      const int parent = pieces[i].parent;
      (parent >= 0 ? inside[static_cast<std::size_t>(parent)] : roots)
          .push_back(static_cast<int>(i));
    }
  }

  const ContentPiece& piece(int at) const { return pieces[static_cast<std::size_t>(at)]; }
  const std::string& key(int at) const { return keys[static_cast<std::size_t>(at)]; }
  const std::vector<int>& children(int at) const {
    return at < 0 ? roots : inside[static_cast<std::size_t>(at)];
  }

  const std::vector<ContentPiece>& pieces;
  std::vector<std::string> keys;         // kind and words
  std::vector<std::vector<int>> inside;  // places of the pieces in each piece
  std::vector<int> roots;
};

class Matcher {
 public:
  Matcher(const Content& before, const Content& now) : before_(before), now_(now) {
    matching_.now_of.assign(before.pieces.size(), -1);
    matching_.before_of.assign(now.pieces.size(), -1);
  }

  Matching run() {
    match_ids();
    match_unique_words();
    match_inside(-1, -1);
    for (int now = 0; now < static_cast<int>(now_.pieces.size()); ++now) {
      if (const int before = before_of(now); before >= 0) match_inside(before, now);
    }
    match_equal(all(before_), all(now_));
    return std::move(matching_);
  }

 private:
  int& now_of(int before) { return matching_.now_of[static_cast<std::size_t>(before)]; }
  int& before_of(int now) { return matching_.before_of[static_cast<std::size_t>(now)]; }

  void match(int before, int now) {
    now_of(before) = now;
    before_of(now) = before;
  }

  // What says nothing is known by its place alone.
  static std::vector<int> all(const Side& side) {
    std::vector<int> places;
    for (std::size_t i = 0; i < side.pieces.size(); ++i) {
      if (!side.pieces[i].text.empty()) places.push_back(static_cast<int>(i));
    }
    return places;
  }

  // The fields of the head stand in what is attached too; ids of items are unique.
  static std::string id_key(const ContentPiece& piece) {
    const bool is_head = piece.kind == ContentPiece::Kind::head;
    return (is_head ? piece.attached ? "2" : "1" : "0") + piece.id;
  }

  // How often words stand in pieces with an id, and in those without.
  struct Standing {
    int with_id = 0, without_id = 0;
  };
  using Standings = std::unordered_map<std::string_view, Standing>;

  static Standings standings_in(const Side& side) {
    Standings standings;
    for (std::size_t i = 0; i < side.pieces.size(); ++i) {
      if (side.pieces[i].text.empty()) continue;
      Standing& standing = standings[side.keys[i]];
      ++(side.pieces[i].id.empty() ? standing.without_id : standing.with_id);
    }
    return standings;
  }

  static bool stands_once(const Standings& standings, const std::string& key, bool has_id) {
    const auto found = standings.find(key);
    return found != standings.end() && found->second.with_id == (has_id ? 1 : 0) &&
           found->second.without_id == (has_id ? 0 : 1);
  }

  // What gave its words up to a neighbour: where lists are put together, an id goes to whatever
  // comes first.
  static bool has_gone(const std::string& key, const Standings& here, const Standings& there) {
    return stands_once(here, key, true) && stands_once(there, key, false);
  }

  void match_ids() {
    const Standings old = standings_in(before_), recent = standings_in(now_);
    std::unordered_map<std::string, int> places;
    for (std::size_t i = 0; i < before_.pieces.size(); ++i) {
      const ContentPiece& piece = before_.pieces[i];
      if (!piece.id.empty()) places.try_emplace(id_key(piece), static_cast<int>(i));
    }
    for (std::size_t i = 0; i < now_.pieces.size(); ++i) {
      const ContentPiece& piece = now_.pieces[i];
      if (piece.id.empty()) continue;
      const auto found = places.find(id_key(piece));
      if (found == places.end() || now_of(found->second) >= 0) continue;
      const std::string& key = before_.key(found->second);
      const std::string& now_key = now_.keys[i];
      if (key != now_key && (has_gone(key, old, recent) || has_gone(now_key, recent, old)))
        continue;
      match(found->second, static_cast<int>(i));
    }
  }

  // Words that stand once in either version are the same wherever they stand.
  void match_unique_words() {
    struct Places {
      int before = -1, now = -1;
      bool is_unique = true;
    };
    std::unordered_map<std::string_view, Places> places;
    const auto note = [&](const Side& side, const std::vector<int>& matched, int Places::*place) {
      for (std::size_t i = 0; i < side.pieces.size(); ++i) {
        if (matched[i] >= 0 || side.pieces[i].text.empty()) continue;
        Places& found = places[side.keys[i]];
        found.is_unique = found.is_unique && found.*place < 0;
        found.*place = static_cast<int>(i);
      }
    };
    note(before_, matching_.now_of, &Places::before);
    note(now_, matching_.before_of, &Places::now);
    for (const auto& [key, found] : places) {
      if (found.is_unique && found.before >= 0 && found.now >= 0) match(found.before, found.now);
    }
  }

  void match_inside(int before, int now) {
    std::vector<int> old = open_ones(before_.children(before), matching_.now_of);
    std::vector<int> recent = open_ones(now_.children(now), matching_.before_of);
    if (old.empty() || recent.empty()) return;
    match_equal(old, recent);
    old = open_ones(old, matching_.now_of);
    recent = open_ones(recent, matching_.before_of);
    if (!old.empty() && !recent.empty()) match_similar(old, recent);
  }

  static std::vector<int> open_ones(const std::vector<int>& places,
                                    const std::vector<int>& matched) {
    std::vector<int> open;
    for (const int place : places) {
      if (matched[static_cast<std::size_t>(place)] < 0) open.push_back(place);
    }
    return open;
  }

  // The first with the first, the second with the second.
  void match_equal(const std::vector<int>& old, const std::vector<int>& recent) {
    std::unordered_map<std::string_view, std::pair<std::vector<int>, std::size_t>> waiting;
    for (const int place : old) {
      if (now_of(place) < 0) waiting[before_.key(place)].first.push_back(place);
    }
    for (const int place : recent) {
      if (before_of(place) >= 0) continue;
      const auto found = waiting.find(now_.key(place));
      if (found == waiting.end()) continue;
      auto& [places, taken] = found->second;
      if (taken < places.size()) match(places[taken++], place);
    }
  }

  void match_similar(const std::vector<int>& old, const std::vector<int>& recent) {
    const auto profiles = [](const Side& side, const std::vector<int>& places) {
      std::vector<WordProfile> all;
      all.reserve(places.size());
      for (const int place : places) all.push_back(word_profile(words_to_match(side.piece(place))));
      return all;
    };
    const std::vector<WordProfile> old_words = profiles(before_, old);
    const std::vector<WordProfile> recent_words = profiles(now_, recent);
    const bool few = old.size() * recent.size() <= most_pairs;
    std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < old.size(); ++i) {
      // Where there are many, those about as far from the beginning.
      const std::size_t middle = few ? 0 : i * recent.size() / old.size();
      const std::size_t first = few || middle < reach ? 0 : middle - reach;
      const std::size_t last = few ? recent.size() : std::min(recent.size(), middle + reach + 1);
      for (std::size_t j = first; j < last; ++j) {
        const double score = score_of(old[i], recent[j], old_words[i], recent_words[j]);
        if (score > 0) pairs.emplace_back(-score, i, j);
      }
    }
    std::ranges::sort(pairs);
    for (const auto& [score, i, j] : pairs) {
      if (now_of(old[i]) < 0 && before_of(recent[j]) < 0) match(old[i], recent[j]);
    }
  }

  // 0: they are not the same.
  double score_of(int before, int now, const WordProfile& old, const WordProfile& recent) {
    const ContentPiece& a = before_.piece(before);
    const ContentPiece& b = now_.piece(now);
    if (a.kind != b.kind || a.attached != b.attached) return 0;
    const bool other_id = !a.id.empty() && !b.id.empty();
    const double score = std::max(similarity(old, recent), shared_children(before, now));
    const bool is_row = a.kind == ContentPiece::Kind::row;
    if (score < (other_id ? alike_by_id : is_row ? alike_row : alike)) return 0;
    return score + (a.label == b.label ? same_label : 0);
  }

  double shared_children(int before, int now) {
    const std::vector<int>& old = before_.children(before);
    const std::vector<int>& recent = now_.children(now);
    if (old.empty() || recent.empty()) return 0;
    std::size_t shared = 0;
    for (const int child : old) {
      const int found = now_of(child);
      if (found >= 0 && now_.piece(found).parent == now) ++shared;
    }
    return static_cast<double>(shared) / static_cast<double>(std::max(old.size(), recent.size()));
  }

  Side before_, now_;
  Matching matching_;
};

}  // namespace

std::string match_key(const std::string& text) {
  std::string key;
  key.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_no_break = text.compare(at, no_break_space_utf8.size(), no_break_space_utf8) == 0;
    if (is_no_break) at += no_break_space_utf8.size() - 1;
    const bool is_space = is_no_break || text[at] == ' ' || text[at] == '\n';
    if (!is_space) {
      key += text[at];
    } else if (!key.empty() && key.back() != ' ') {
      key += ' ';
    }
  }
  while (!key.empty() && std::string_view(" .;:,").find(key.back()) != std::string_view::npos) {
    key.pop_back();
  }
  return key;
}

Matching match_pieces(const Content& before, const Content& now) {
  return Matcher(before, now).run();
}

}  // namespace vanban
