#include "import/recognise/capital_names.h"

#include <algorithm>
#include <vector>

#include "base/phrases.h"
#include "base/syllable.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "base/word_keys.h"
#include "check/words.h"
#include "import/recognise/line_words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 32;  // words

// Parts of names whose case does not depend on where they stand.
constexpr std::string_view known_parts[] = {"Ủy ban nhân dân",
                                            "Hội đồng nhân dân",
                                            "Ủy ban Mặt trận Tổ quốc Việt Nam",
                                            "Ủy ban Mặt trận Tổ quốc",
                                            "Mặt trận Tổ quốc Việt Nam",
                                            "Mặt trận Tổ quốc",
                                            "Việt Nam",
                                            "Hồ Chí Minh",
                                            "Cộng sản",
                                            "Ban Thường trực",
                                            "Ban Thường vụ",
                                            "Ban Chấp hành",
                                            "Ban Chỉ đạo",
                                            "Ban Quản lý",
                                            "Ban Tổ chức",
                                            "Ban Dân tộc",
                                            "Ban Tuyên giáo",
                                            "Tổ công tác",
                                            "Đề án",
                                            "Tỉnh ủy",
                                            "Thành ủy",
                                            "Huyện ủy",
                                            "Đảng ủy",
                                            "Đảng bộ",
                                            "Văn phòng",
                                            "Công an",
                                            "Trưởng ban",
                                            "Phó Trưởng ban Thường trực",
                                            "Phó Trưởng ban",
                                            "Chánh Văn phòng",
                                            "Phó Chánh Văn phòng",
                                            "Phó Chủ tịch Thường trực",
                                            "Phó Chủ tịch",
                                            "Chủ tịch",
                                            "Phó Bí thư",
                                            "Bí thư",
                                            "Phó Giám đốc",
                                            "Giám đốc",
                                            "Nội vụ",
                                            "Tài chính",
                                            "Tư pháp",
                                            "Y tế",
                                            "Ngoại giao",
                                            "Quốc phòng",
                                            "Công Thương",
                                            "Xây dựng",
                                            "Văn hóa",
                                            "Thể thao",
                                            "Du lịch",
                                            "Khoa học và Công nghệ",
                                            "Giáo dục và Đào tạo",
                                            "Nông nghiệp và Môi trường",
                                            "Nông nghiệp và Phát triển nông thôn",
                                            "Tài nguyên và Môi trường",
                                            "Kế hoạch và Đầu tư",
                                            "Thông tin và Truyền thông",
                                            "Dân tộc và Tôn giáo",
                                            "Giao thông vận tải",
                                            "Thương binh và Xã hội",
                                            "Văn hóa - Xã hội",
                                            "Văn hóa, Xã hội",
                                            "Thủ tướng Chính phủ",
                                            "Chính phủ",
                                            "Quốc hội",
                                            "Liên đoàn Lao động",
                                            "Đoàn Thanh niên",
                                            "Chuyển đổi số",
                                            "Cải cách hành chính"};

bool has_small_letter(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const char32_t letter = next_code_point(words, at);
    if (is_letter(letter) && !is_capital(letter)) return true;
  }
  return false;
}

// A capital that begins a sentence or a line tells nothing.
bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  if (at == 0) return true;
  const std::string_view before = text.substr(0, at);
  for (const std::string_view mark : {".", ":", ";", "\n", "-", "+", ")", "“", "\"", "*", "|"}) {
    if (before.ends_with(mark)) return true;
  }
  return false;
}

bool is_abbreviation(std::string_view capitals) {
  const std::u32string word = to_utf32(to_lower(capitals));
  return !is_vietnamese_syllable(word) && !resembles_syllable(word);
}

class NameReader {
 public:
  NameReader(std::string_view name, std::string_view text)
      : name_(name), text_(text), words_(folded_words(name)), forms_(words_.size()) {}

  std::string run() {
    if (words_.size() > longest_name) return capitalised(to_lower(name_));
    find_runs();
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (is_abbreviation(word(i))) forms_[i] = word(i);
    }
    if (!is_whole_) put_known_parts();
    put_runs();
    put_names_of_units();
    put_bodies();
    return joined();
  }

 private:
  struct Run {
    std::size_t first = 0, count = 0;  // words of the name
    std::size_t begin = 0;             // bytes of the text
    std::size_t end = 0;
  };

  std::string_view word(std::size_t at) const {
    return name_.substr(words_[at].begin, words_[at].end - words_[at].begin);
  }

  // Every part of the name, of two words at least.
  void find_runs() {
    Phrases phrases;
    for (std::size_t first = 0; first < words_.size(); ++first) {
      for (std::size_t last = first + 1; last < words_.size(); ++last) {
        const std::size_t begin = words_[first].begin;
        phrases.add(name_.substr(begin, words_[last].end - begin), first * longest_name + last);
      }
    }
    std::vector<Run> best(longest_name * longest_name);
    for (const PhraseMatch& match : phrases.find(text_)) {
      const std::size_t first = match.id / longest_name, last = match.id % longest_name;
      Run& run = best[match.id];
      const std::string_view found = text_.substr(match.begin, match.end - match.begin);
      if (run.count > 0 || !has_small_letter(found)) continue;
      run = {first, last - first + 1, match.begin, match.end};
    }
    for (const Run& run : best) {
      if (run.count > 0) runs_.push_back(run);
    }
    std::ranges::stable_sort(runs_, std::ranges::greater{}, &Run::count);
    is_whole_ = !runs_.empty() && runs_.front().count == words_.size();
  }

  void put_known_parts() {
    static const Phrases parts = [] {
      Phrases made;
      for (std::size_t i = 0; i < std::size(known_parts); ++i) made.add(known_parts[i], i);
      return made;
    }();
    for (const PhraseMatch& match : parts.find(name_)) {
      const std::string_view part = known_parts[match.id];
      const auto first = std::ranges::find(words_, match.begin, &FoldedWord::begin);
      put(static_cast<std::size_t>(first - words_.begin()), part, false);
    }
  }

  void put_runs() {
    for (const Run& run : runs_) {
      const bool is_beginning = begins_sentence(text_, run.begin);
      put(run.first, text_.substr(run.begin, run.end - run.begin), is_beginning);
    }
  }

  void put(std::size_t at, std::string_view written, bool first_tells_nothing) {
    const std::vector<FoldedWord> words = folded_words(written);
    for (std::size_t i = 0; i < words.size() && at + i < forms_.size(); ++i) {
      std::string& form = forms_[at + i];
      if (!form.empty() || (i == 0 && first_tells_nothing)) continue;
      std::string found(written.substr(words[i].begin, words[i].end - words[i].begin));
      // The tone may stand at another place there: "hoà" and "hòa".
      if (to_upper(found) == word(at + i)) form = std::move(found);
    }
  }

  bool is_word(std::size_t at, std::string_view wanted) const {
    return at < words_.size() && words_[at].key == word_key(wanted);
  }

  // Words that are a type of unit here: "xã" is none in "xã hội".
  std::size_t words_of_unit_type(std::size_t at) const {
    for (const std::string_view behind : {"hội", "ủy", "đoàn", "viên"}) {
      if (is_word(at + 1, behind)) return 0;
    }
    if (is_word(at, "thành") && is_word(at + 1, "phố")) return 2;
    if (is_word(at, "thị") && (is_word(at + 1, "xã") || is_word(at + 1, "trấn"))) return 2;
    if (is_word(at, "đặc") && is_word(at + 1, "khu")) return 2;
    static const WordKeys types{"tỉnh", "xã", "phường", "huyện", "quận"};
    return types.has(words_[at].key) ? 1 : 0;
  }

  void put_names_of_units() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::size_t type = words_of_unit_type(i);
      if (type == 0) continue;
      for (std::size_t k = i; k < i + type; ++k) {
        if (forms_[k].empty()) forms_[k] = to_lower(word(k));
      }
      for (i += type; i < words_.size() && names_on(i); ++i) forms_[i] = as_name(i);
    }
  }

  bool names_on(std::size_t at) const {
    std::size_t byte = words_[at].begin;
    return is_letter(next_code_point(name_, byte)) && !is_word(at, "về") && !is_word(at, "và");
  }

  std::string as_name(std::size_t at) const {
    return forms_[at].empty() ? capitalised(to_lower(word(at))) : capitalised(forms_[at]);
  }

  // "Giám đốc Sở …", "Phòng Tổ chức …": the body, and what it answers for.
  void put_bodies() {
    static const WordKeys bodies{"sở", "bộ", "phòng", "ban", "vụ", "cục", "hội", "viện", "trường"};
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      if (!bodies.has(words_[i].key)) continue;
      const bool is_body = i == 0 || (forms_[i].empty() && (is_word(i, "sở") || is_word(i, "bộ")));
      if (!is_body) continue;
      forms_[i] = as_name(i);
      if (forms_[i + 1].empty()) forms_[i + 1] = as_name(i + 1);
    }
  }

  std::string joined() const {
    std::string name;
    std::size_t at = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      name += name_.substr(at, words_[i].begin - at);
      name += forms_[i].empty() ? to_lower(word(i)) : forms_[i];
      at = words_[i].end;
    }
    name += name_.substr(at);
    return capitalised(name);
  }

  std::string_view name_, text_;
  std::vector<FoldedWord> words_;
  std::vector<std::string> forms_;  // empty: not known yet
  std::vector<Run> runs_;           // the longest first
  bool is_whole_ = false;           // the text has the name as a whole
};

}  // namespace

std::string name_in_running_text(std::string_view capitals, std::string_view text) {
  return NameReader(capitals, text).run();
}

}  // namespace vanban
