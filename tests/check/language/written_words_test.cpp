#include "check/language/written_words.h"

#include <doctest/doctest.h>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "support/passage.h"

namespace vanban {
namespace {

using test::passage_of;

// The words that begin a sentence in brackets, those that may in angles: "[Sở] Y tế: <giao> việc".
std::string starts_in(const std::string& words) {
  const Passage passage = passage_of(words);
  const std::vector<WordShape> shapes = shapes_of(passage);
  std::string result;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const std::string word(passage.at({passage.tokens[i].begin, passage.tokens[i].end}));
    const bool is_word = shapes[i].letters != WordCase::none;
    const bool begins = is_word && shapes[i].start == Start::sentence;
    const bool may_begin = is_word && shapes[i].start == Start::open;
    if (i > 0 && shapes[i].follows_space) result += ' ';
    result += begins ? "[" + word + "]" : may_begin ? "<" + word + ">" : word;
  }
  return result;
}

WordCase case_of(const std::string& word) {
  return shapes_of(passage_of(word)).front().letters;
}

TEST_CASE("what begins a sentence, and what may") {
  CHECK(starts_in("Sở Y tế chủ trì.") == "[Sở] Y tế chủ trì.");
  CHECK(starts_in("mua sách. Mở điểm đọc") == "[mua] sách. [Mở] điểm đọc");
  CHECK(starts_in("mua sách: Mở điểm; đọc") == "[mua] sách: <Mở> điểm; <đọc>");
  CHECK(starts_in("của “Tủ sách” và (nếu có)") == "[của] “<Tủ> sách” và (<nếu> có)");
  CHECK(starts_in("một\nHai") == "[một] [Hai]");
}

TEST_CASE("a full stop behind an abbreviation or a number ends no sentence for certain") {
  CHECK(starts_in("ở TP. Bắc Ninh") == "[ở] TP. <Bắc> Ninh");
  CHECK(starts_in("mục 2. Sở") == "[mục] 2. <Sở>");
}

TEST_CASE("the letters of a word") {
  CHECK(case_of("và") == WordCase::small);
  CHECK(case_of("Ủy") == WordCase::capital);
  CHECK(case_of("Đ") == WordCase::capital);
  CHECK(case_of("UBND") == WordCase::capitals);
  CHECK(case_of("BCĐ") == WordCase::capitals);
  CHECK(case_of("QyĐ") == WordCase::mixed);
  CHECK(case_of("2030") == WordCase::none);
}

TEST_CASE("small letters of every Vietnamese capital") {
  const std::string small =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíị"
      "òỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
  const std::u32string letters = to_utf32(small), capitals = to_utf32(to_upper(small));
  REQUIRE(letters.size() == capitals.size());
  for (std::size_t i = 0; i < letters.size(); ++i) {
    CAPTURE(i);
    CHECK(small_letter(capitals[i]) == letters[i]);
    CHECK(small_letter(letters[i]) == letters[i]);
    CHECK(is_letter(letters[i]));
    CHECK(is_capital(capitals[i]));
  }
}

TEST_CASE("a suggestion takes over the capitals of what it replaces") {
  CHECK(with_letters_of("hổ trợ", "hỗ trợ") == "hỗ trợ");
  CHECK(with_letters_of("Hổ trợ", "hỗ trợ") == "Hỗ trợ");
  CHECK(with_letters_of("HỔ TRỢ", "hỗ trợ") == "HỖ TRỢ");
}

}  // namespace
}  // namespace vanban
