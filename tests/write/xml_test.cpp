#include "write/xml.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

std::string escaped(std::string_view text) {
  std::string xml;
  append_escaped(xml, text);
  return xml;
}

TEST_CASE("markup characters are escaped, letters are not") {
  CHECK(escaped("A & B < C > D \"E\" 'đ'") == "A &amp; B &lt; C &gt; D \"E\" 'đ'");
  CHECK(escaped("]]>") == "]]&gt;");
}

TEST_CASE("what XML cannot hold is replaced") {
  CHECK(escaped(std::string("a\0b\x1F\r", 5)) == "a\uFFFDb\uFFFD\uFFFD");
  CHECK(escaped("a\uFFFEb\uFFFF") == "a\uFFFDb\uFFFD");
  CHECK(escaped("tab\tand line\nstay, \uFFFD and \uFFFC too") ==
        "tab\tand line\nstay, \uFFFD and \uFFFC too");
}

TEST_CASE("an element without text is left out") {
  std::string xml;
  append_element(xml, "  ", "a", "1 < 2");
  append_element(xml, "  ", "b", "");
  CHECK(xml == "  <a>1 &lt; 2</a>\n");
}

}  // namespace
}  // namespace vanban
