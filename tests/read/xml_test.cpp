#include "read/xml.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("text is what stands in an element, up to a comment or wholly") {
  const auto xml =
      Xml::parse("<a><b>một<!-- ? --> hai<c>không</c><![CDATA[ & ba]]></b><b> </b></a>");
  REQUIRE(xml);
  const XmlElement b = xml->root().first_child();
  CHECK(b.text() == "một");
  CHECK(b.whole_text() == "một hai & ba");
  CHECK_MESSAGE(b.next().whole_text() == " ", "a blank alone is text");
  CHECK(XmlElement().whole_text().empty());
}

TEST_CASE("names and attributes are local") {
  const auto xml = Xml::parse("<w:p xmlns:w='x' w:val='1'><w:r/></w:p>");
  REQUIRE(xml);
  CHECK(xml->root().name() == "p");
  CHECK(xml->root().attribute("val") == "1");
  CHECK(xml->root().child("r"));
  CHECK_FALSE(xml->root().child("t"));
}

TEST_CASE("how deep elements may nest is the reader's choice") {
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  for (int i = 0; i < 100; ++i) deep += "</a>";
  CHECK_FALSE(Xml::parse(deep));
  CHECK(Xml::parse(deep, 250));
}
