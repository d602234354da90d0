// Words by their keys: what counts as the same word, and what a set of them says.
#include "base/word_keys.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

TEST_CASE("a word has one key in capitals, in small letters and in both ways to place its mark") {
  CHECK(word_key("NGÀY") == word_key("ngày"));
  CHECK(word_key("Hòa") == word_key("hoà"));
  CHECK(word_key("Uỷ") == word_key("ủy"));
  CHECK(word_key("–") == word_key("-"));
  CHECK(word_key("đoạn") != word_key("doạn"));
  CHECK(word_key("năm") != word_key("nam"));
}

TEST_CASE("a key is that of the word in a text") {
  CHECK(word_key("tháng") == folded_words("ngày 15 tháng 9")[2].key);
  CHECK(word_key("giai đoạn") == word_key("giai"));
  CHECK(word_key(" ") == 0);
  CHECK(word_keys("kể từ").size() == 2);
  CHECK(word_keys("").empty());
}

TEST_CASE("a set has its words and no others") {
  const WordKeys words{"từ", "Đến", ";"};
  CHECK(words.has(word_key("TỪ")));
  CHECK(words.has(word_key("đến")));
  CHECK(words.has(word_key(";")));
  CHECK_FALSE(words.has(word_key("tư")));
  CHECK_FALSE(words.has(word_key(":")));
  CHECK_FALSE(WordKeys(std::vector<std::string>{}).has(word_key("từ")));
}

TEST_CASE("the key of several words knows their order") {
  CHECK(combined(word_keys("văn hóa đọc")) == combined(word_keys("Văn hoá đọc")));
  CHECK(combined(word_keys("văn hóa đọc")) != combined(word_keys("đọc văn hóa")));
  CHECK(combined(word_keys("hóa đọc"), combined(word_keys("văn"))) ==
        combined(word_keys("văn hóa đọc")));
}

TEST_CASE("a part is found where all its words stand in order") {
  const std::vector<WordKey> words = word_keys("Ủy ban nhân dân tỉnh Bắc Ninh");
  CHECK(find_part(words, word_keys("nhân dân tỉnh")) == 2);
  CHECK(find_part(words, words) == 0);
  CHECK_FALSE(find_part(words, word_keys("dân nhân")).has_value());
  CHECK_FALSE(find_part(word_keys("tỉnh"), words).has_value());
  CHECK_FALSE(find_part(words, {}).has_value());
}

}  // namespace
}  // namespace vanban
