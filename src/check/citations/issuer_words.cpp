#include "check/citations/issuer_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 24;

// What a title begins with.
bool begins_title(const CitedText& text, std::size_t at) {
  static const WordKeys words{"về",   "tại",  "đã",   "để",   "nhằm", "kèm", "ngày",  "năm",
                              "trên", "được", "theo", "giao", "cho",  "có",  "sẽ",    "đang",
                              "khi",  "từ",   "do",   "vào",  "nêu",  "đến", "trong", "nhiệm",
                              "là",   "tổ",   "chỉ",  "kiểm", "phối", "đối"};
  static const std::unordered_set<std::uint64_t> pairs = [] {
    std::unordered_set<std::uint64_t> keys;
    for (const std::string_view pair :
         {"phê duyệt", "ban hành",   "quy định",   "quy chế",   "hướng dẫn",  "triển khai",
          "thực hiện", "sửa đổi",    "điều chỉnh", "yêu cầu",   "công bố",    "thành lập",
          "đẩy mạnh",  "tăng cường", "phát động",  "xử lý",     "quyết định", "bổ sung",
          "công nhận", "ủy quyền",   "chấn chỉnh", "phân công", "kiện toàn"}) {
      keys.insert(combined(word_keys(pair)));
    }
    return keys;
  }();
  if (words.has(text.key(at)) && !text.opens_with_capital(at)) return true;
  return pairs.contains(combined({text.key(at), text.key(at + 1)}));
}

bool goes_on_behind_comma(const CitedText& text, std::size_t at) {
  static const WordKeys bodies{"Ủy", "UBND", "HĐND"};
  return text.opens_with_capital(at) && !type_at(text.tokens(), at) && !bodies.has(text.key(at));
}

bool names_document(const CitedText& text, std::size_t at) {
  static const std::uint64_t so = word_key("số");
  return text.key(at) == so || (text.opens_with_capital(at) && type_at(text.tokens(), at));
}

// Longer ways to say it; and who heads a body or signs for it says nothing of which body it is.
std::vector<std::uint64_t> shortened(std::vector<std::uint64_t> words) {
  struct Short {
    std::vector<std::uint64_t> said, meant;
  };
  static const auto forms =
      std::to_array<Short>({{word_keys("Ủy ban nhân dân"), word_keys("UBND")},
                            {word_keys("Hội đồng nhân dân"), word_keys("HĐND")},
                            {word_keys("Chủ tịch"), {}},
                            {word_keys("Bộ trưởng"), {}},
                            {word_keys("Ban Thường vụ"), {}},
                            {word_keys("Ban Chấp hành"), {}}});
  for (const Short& form : forms) {
    const auto found = find_part(words, form.said);
    if (!found) continue;
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(*found);
    const auto place = words.erase(first, first + std::ssize(form.said));
    words.insert(place, form.meant.begin(), form.meant.end());
  }
  return words;
}

struct LevelWord {
  std::string_view type;
  Level level;
  std::vector<std::uint64_t> words;
};

LevelWord level_word(std::string_view type, Level level) {
  return {type, level, word_keys(type)};
}

// Longer ones before those that they end with.
const std::vector<LevelWord>& level_words() {
  static const std::vector<LevelWord> words = {
      level_word("tỉnh", Level::province),   level_word("thành phố", Level::province),
      level_word("huyện", Level::district),  level_word("quận", Level::district),
      level_word("thị xã", Level::district), level_word("xã", Level::commune),
      level_word("phường", Level::commune),  level_word("thị trấn", Level::commune),
      level_word("đặc khu", Level::commune)};
  return words;
}

bool ends_with(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& last) {
  return words.size() >= last.size() && std::equal(last.rbegin(), last.rend(), words.rbegin());
}

}  // namespace

std::size_t end_of_issuer(const CitedText& text, std::size_t first) {
  static const std::uint64_t also = word_key("và");
  std::size_t at = first;
  for (; at < text.size() && at - first < longest_name; ++at) {
    if (text.is_mark(at, ";.():\"") || text.quotation_at(at) != nullptr) break;
    if (text.is_mark(at, ",") && !goes_on_behind_comma(text, at + 1)) break;
    if (text.key(at) == also && names_document(text, at + 1)) break;
    if (begins_title(text, at)) break;
  }
  return at;
}

CitedIssuer read_issuer(std::string_view words, const CheckedDocument& document) {
  CitedIssuer issuer{shortened(word_keys(words)), false};
  for (const LevelWord& word : level_words()) {
    if (!ends_with(issuer.words, word.words)) continue;
    for (const Unit* unit : {document.unit, document.above}) {
      if (unit == nullptr || unit->type != word.type) continue;
      const std::vector<std::uint64_t> name = word_keys(unit->name);
      issuer.words.insert(issuer.words.end(), name.begin(), name.end());
      return issuer;
    }
    issuer.is_vague = document.unit == nullptr || word.level >= document.unit->level;
    return issuer;
  }
  return issuer;
}

bool is_same_issuer(const CitedIssuer& one, const CitedIssuer& other) {
  return !one.words.empty() && !one.is_vague && !other.is_vague && one.words == other.words;
}

}  // namespace vanban
