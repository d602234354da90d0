#include "base/phrases.h"

#include <doctest/doctest.h>
#include <string>

#include "base/vietnamese.h"

namespace vanban {
namespace {

// The pieces of the text that were found, each with its id: "Sở Y tế=1".
std::string found(const Phrases& phrases, const std::string& text) {
  std::string result;
  for (const PhraseMatch& match : phrases.find(text)) {
    if (!result.empty()) result += " | ";
    result += text.substr(match.begin, match.end - match.begin) + "=" + std::to_string(match.id);
  }
  return result;
}

std::string found(const std::string& phrase, const std::string& text) {
  Phrases phrases;
  phrases.add(phrase, 1);
  return found(phrases, text);
}

TEST_CASE("a phrase is found wherever it stands") {
  CHECK(found("Sở Y tế", "Sở Y tế") == "Sở Y tế=1");
  CHECK(found("Sở Y tế", "Giao Sở Y tế chủ trì; Sở Y tế, UBND xã.") == "Sở Y tế=1 | Sở Y tế=1");
  CHECK(found("Sở Y tế", "(Sở Y tế)") == "Sở Y tế=1");
  CHECK(found("Sở Y tế", "“Sở Y tế”") == "Sở Y tế=1");
  CHECK(found("Sở Y tế", "Sở Y") == "");
  CHECK(found("Sở Y tế", "") == "");
  CHECK(found("", "Sở Y tế") == "");
  CHECK(found("  ", "Sở Y tế") == "");
}

TEST_CASE("case and the place of the tone mark do not matter, tones and letters do") {
  CHECK(found("Văn hóa", "VĂN HOÁ, văn hóa, Văn hoá") == "VĂN HOÁ=1 | văn hóa=1 | Văn hoá=1");
  CHECK(found("Ủy ban", "Uỷ ban, UỶ BAN, ủy ban") == "Uỷ ban=1 | UỶ BAN=1 | ủy ban=1");
  CHECK(found("Đoàn", "ĐOÀN, đòan") == "ĐOÀN=1 | đòan=1");
  CHECK(found("Đoàn", "Ðoàn") == "Ðoàn=1");
  CHECK(found("Đoàn", "đoán, doàn, đoạn, đoan") == "");
  CHECK(found("Ủy ban", "Ùy ban, Uy ban") == "");
  CHECK(found("thủy", "thuỷ, thúy, thuý, thùy") == "thuỷ=1");
}

TEST_CASE("words match whole") {
  CHECK(found("Báo", "Báocáo") == "");
  CHECK(found("xã", "xãhội, xã-hội") == "xã=1");
  CHECK(found("Phòng 1", "Phòng 12") == "");
  CHECK(found("Phòng 1", "Phòng 1.") == "Phòng 1=1");
  CHECK_MESSAGE(found("an", "ban, ản, Công an") == "an=1", "letters before are part of the word");
}

TEST_CASE("any spaces between words, and any hyphen") {
  CHECK(found("Sở Y tế", "Sở  Y\u00A0tế") == "Sở  Y\u00A0tế=1");
  CHECK(found("Sở Y tế", "Sở\nY\ttế") == "Sở\nY\ttế=1");
  CHECK(found("Văn hóa - Xã hội", "Văn hóa-Xã hội") == "Văn hóa-Xã hội=1");
  CHECK(found("Văn hóa-Xã hội", "Văn hóa – Xã hội") == "Văn hóa – Xã hội=1");
  CHECK(found("Văn hóa - Xã hội", "Văn hóa, Xã hội") == "");
  CHECK(found("Văn hóa - Xã hội", "Văn hóa Xã hội") == "");
}

TEST_CASE("marks between words must agree") {
  CHECK(found("Văn hóa, Thể thao", "Văn hóa, Thể thao") != "");
  CHECK(found("Văn hóa, Thể thao", "Văn hóa Thể thao") == "");
  CHECK(found("Văn hóa, Thể thao", "Văn hóa; Thể thao") == "");
  CHECK(found("Văn hóa Thể thao", "Văn hóa, Thể thao") == "");
  CHECK(found("Sở GD&ĐT", "Sở GD&ĐT") == "Sở GD&ĐT=1");
  CHECK(found("Sở GD&ĐT", "Sở GD-ĐT") == "");
  CHECK(found("Ea H'Leo", "Ea H’Leo") == "Ea H’Leo=1");
}

TEST_CASE("the longest phrase wins, from left to right") {
  Phrases phrases;
  phrases.add("Sở Văn hóa", 1);
  phrases.add("Sở Văn hóa, Thể thao và Du lịch", 2);
  phrases.add("Sở Văn hóa và Thể thao", 3);
  phrases.add("Thể thao", 4);
  CHECK(found(phrases, "Sở Văn hóa, Thể thao và Du lịch") == "Sở Văn hóa, Thể thao và Du lịch=2");
  CHECK(found(phrases, "Sở Văn hoá, Thể thao và Y tế") == "Sở Văn hoá=1 | Thể thao=4");
  CHECK(found(phrases, "Sở Văn hóa và Thể thao tỉnh") == "Sở Văn hóa và Thể thao=3");
  CHECK(found(phrases, "Thể thao Sở Văn hóa") == "Thể thao=4 | Sở Văn hóa=1");
}

TEST_CASE("of equal phrases the first wins") {
  Phrases phrases;
  phrases.add("Ủy ban", 1);
  phrases.add("UỶ BAN", 2);
  CHECK(found(phrases, "Ủy ban") == "Ủy ban=1");
}

TEST_CASE("a text that is cut into words already gives the same matches") {
  Phrases phrases;
  phrases.add("Sở Y tế", 1);
  phrases.add("UBND xã", 2);
  const std::string text = "Giao Sở Y tế, UBND xã (sở y tế).";
  const std::vector<PhraseMatch> matches = phrases.find(text, folded_words(text));
  REQUIRE(matches.size() == 3);
  CHECK(text.substr(matches[1].begin, matches[1].end - matches[1].begin) == "UBND xã");
  CHECK(matches[2].id == 1);
  CHECK(phrases.find(text, {}).empty());
}

TEST_CASE("letters of other scripts make words, signs do not") {
  CHECK(found("Sở", "→Sở") == "Sở=1");
  CHECK(found("Sở", "•Sở…") == "Sở=1");
  CHECK(found("Sở", "яSở") == "");
  CHECK(found("Ω", "ω") == "ω=1");
}

TEST_CASE("every Vietnamese letter has the key of its fold") {
  const std::string vowels =
      "a à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ e è é ẻ ẽ ẹ ê ề ế ể ễ ệ i ì í ỉ ĩ ị o ò ó ỏ õ ọ "
      "ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ u ù ú ủ ũ ụ ư ừ ứ ử ữ ự y ỳ ý ỷ ỹ ỵ đ";
  CHECK(found(vowels, to_upper(vowels)) == to_upper(vowels) + "=1");
}

}  // namespace
}  // namespace vanban
