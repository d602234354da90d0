#include "base/syllable.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace vanban {

TEST_CASE("syllables of Vietnamese") {
  for (const auto* word :
       {U"nghiêng", U"quốc", U"quyền", U"quỳnh", U"quý",  U"gì",    U"giếng", U"giữ",
        U"khuya",   U"hòa",  U"hoà",   U"thuỷ",  U"thủy", U"ưởng",  U"ỷ",     U"đường",
        U"huế",     U"bắc",  U"tỉnh",  U"xã",    U"yên",  U"ngoèo", U"khuỷu", U"mùa"}) {
    CHECK_MESSAGE(is_vietnamese_syllable(word), to_utf8(word));
  }
}

TEST_CASE("words that are no syllables of Vietnamese") {
  for (const auto* word : {U"",    U"b",        U"ng",     U"krông", U"hat",   U"hàt", U"ngi",
                           U"cê",  U"kà",       U"gế",     U"hánòi", U"xaõ",   U"tuô", U"bđa",
                           U"zoé", U"nghiêngg", U"müller", U"đưng1", U"thaùi", U"ượn’"}) {
    CHECK_MESSAGE(!is_vietnamese_syllable(word), to_utf8(word));
  }
}

TEST_CASE("names of the Central Highlands resemble syllables") {
  for (const auto* word : {U"krông", U"đắk", U"plông", U"blô", U"sêr"}) {
    CHECK_MESSAGE(resembles_syllable(word), to_utf8(word));
  }
  for (const auto* word : {U"", U"ẳh", U"inđ", U"microsoftđ", U"sunđ", U"krắg", U"nàná"}) {
    CHECK_MESSAGE(!resembles_syllable(word), to_utf8(word));
  }
}

TEST_CASE("the coda is what follows the last vowel") {
  CHECK(coda(U"đương") == U"ng");
  CHECK(coda(U"hoà").empty());
  CHECK(coda(U"").empty());
}

}  // namespace vanban
