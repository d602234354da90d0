// Where the words of a passage stand in the file, and what may be mended there.
#include "check/passage.h"

#include <doctest/doctest.h>
#include <string>

#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {
namespace {

// A passage whose text stands in a file as `spelling`, with the quotes.
class Written {
 public:
  Written(std::string words, const std::string& spelling) {
    passage.words = std::move(words);
    passage.of_others = quoted_ranges(passage.words);
    passage.where = {sources_.add("x.plan.json", "{\"text\": " + spelling + "}"), 9};
  }

  Range range_of(const std::string& words, std::size_t from = 0) const {
    const std::size_t begin = passage.words.find(words, from);
    return {begin, begin + words.size()};
  }
  std::string file_from(const Location& place) const {
    return place.source->text.substr(place.offset);
  }

  Passage passage;

 private:
  Sources sources_;
};

TEST_CASE("words are found where they stand, also the second time") {
  const Written text("một hai một ba", "\"một hai một ba\"");
  const Range second = text.range_of("một", 3);
  CHECK(text.file_from(place_of(text.passage, second)) == "một ba\"}");
  CHECK(text.file_from(place_of(text.passage, text.range_of("hai"))) == "hai một ba\"}");
}

TEST_CASE("escapes are followed") {
  const Written text("a \"b\"\nc  d", R"("a \"b\"\nc  d")");
  CHECK(text.file_from(place_of(text.passage, text.range_of("c  d"))) == "c  d\"}");
  CHECK(text.file_from(place_of(text.passage, text.range_of("\"b\"\nc"))) == R"(\"b\"\nc  d"})");
}

TEST_CASE("words that a placeholder gave stand for their whole text") {
  const Written text("tăng 60% mỗi năm", "\"tăng {targets.a.2030} mỗi năm\"");
  CHECK(text.file_from(place_of(text.passage, text.range_of("60%"))) ==
        "\"tăng {targets.a.2030} mỗi năm\"}");
  CHECK_FALSE(found_in(text.passage, text.range_of("60%"), Message::misreading, {}, "x").fix);
}

TEST_CASE("a fix has the bytes of the file") {
  const Written text("nói \"a\" ,b", R"("nói \"a\" ,b")");
  const auto finding =
      found_in(text.passage, text.range_of(" ,b"), Message::space_at_mark, {}, ", \"b");
  REQUIRE(finding.fix);
  CHECK(text.file_from(finding.fix->where).substr(0, finding.fix->length) == " ,b");
  CHECK(finding.fix->replacement == ", \\\"b");
}

TEST_CASE("what another document says is never mended") {
  const Written text("theo “Đề án  x” đã  duyệt", "\"theo “Đề án  x” đã  duyệt\"");
  CHECK_FALSE(found_in(text.passage, text.range_of("n  x"), Message::space_doubled, {}, "n x").fix);
  CHECK(found_in(text.passage, text.range_of("đã  d"), Message::space_doubled, {}, "đã d").fix);
}

TEST_CASE("the line of another place, with its file if that is another") {
  Sources sources;
  const Source a = sources.add("a.json", "1\n2\n3"), b = sources.add("b.json", "1\n2");
  CHECK(line_of({a, 4}, {a, 0}) == "3");
  CHECK(line_of({b, 2}, {a, 0}) == "b.json:2");
  CHECK(line_of({}, {a, 0}) == "?");
}

}  // namespace
}  // namespace vanban
