#include "write/pdf/xmp.h"

#include <doctest/doctest.h>
#include <set>
#include <string>
#include <vector>

#include "support/pdf_tools.h"
#include "write/full_metadata.h"
#include "write/pdf/metadata.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {
namespace {

constexpr PdfProfile profiles[] = {PdfProfile::a2a_ua, PdfProfile::a2b, PdfProfile::a1b,
                                   PdfProfile::plain};

bool contains(const std::string& text, std::string_view what) {
  return text.find(what) != std::string::npos;
}

// What an XML parser makes of the node at this place, escapes undone; "" if there is none.
std::string value_at(const std::string& packet, const std::string& names) {
  std::string path;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(' ', at), names.size());
    path += "/*[name()=\\\"" + names.substr(at, end - at) + "\\\"]";
    at = end + 1;
  }
  const std::string command = "xmllint --xpath \"string(/" + path + ")\" {} 2>/dev/null";
  std::string value = test::run_on(packet, command);
  if (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

// The names that stand between two marks.
std::set<std::string> all_between(const std::string& text, std::string_view start, char end) {
  std::set<std::string> names;
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at)) {
    at += start.size();
    names.insert(text.substr(at, text.find(end, at) - at));
  }
  return names;
}

TEST_CASE("the packet is well-formed in every profile, whatever the texts") {
  Metadata odd = full_metadata();
  odd.title = std::string("a\x01 ]]> & <b>\uFFFE", 16);
  for (const PdfProfile profile : profiles) {
    for (const Metadata& metadata : {full_metadata(), odd, Metadata{}}) {
      CHECK(test::run_on(xmp_packet(metadata, 8, profile), "xmllint --noout {} 2>&1") == "");
    }
  }
}

TEST_CASE("Info and XMP say the same") {
  const Metadata metadata = full_metadata();
  const std::string info = info_entries(metadata);
  const std::string packet = xmp_packet(metadata, 8, PdfProfile::a1b);
  const auto in_info = [&info](const std::string& key, const std::string& value) {
    return contains(info, "/" + key + " " + text_string(value));
  };
  CHECK(in_info("Title", value_at(packet, "dc:title rdf:Alt rdf:li")));
  CHECK(in_info("Author", value_at(packet, "dc:creator rdf:Seq rdf:li")));
  CHECK(in_info("Subject", value_at(packet, "dc:description rdf:Alt rdf:li")));
  CHECK(in_info("Creator", value_at(packet, "xmp:CreatorTool")));
  CHECK(in_info("Producer", value_at(packet, "pdf:Producer")));
  CHECK(contains(info, "/CreationDate (D:20260531000000+07'00')"));
  CHECK(value_at(packet, "xmp:CreateDate") == "2026-05-31T00:00:00+07:00");
  CHECK(value_at(packet, "dc:title rdf:Alt rdf:li") == metadata.title);
}

TEST_CASE("neither says more than the other") {
  CHECK(info_entries({}) == "/Creator (Vanban) /Producer (Vanban)");
  const std::string packet = xmp_packet({}, 1, PdfProfile::a2a_ua);
  for (const char* absent : {"dc:title", "dc:creator", "dc:description", "CreateDate"}) {
    CAPTURE(absent);
    CHECK_FALSE(contains(packet, absent));
  }
}

TEST_CASE("a date with blanks is left out of both") {
  for (const Date& date : {Date{2026, 5, {}}, Date{2026, {}, {}}, Date{}}) {
    Metadata metadata = full_metadata();
    metadata.date = date;
    CHECK_FALSE(contains(info_entries(metadata), "Date"));
    const std::string packet = xmp_packet(metadata, 8, PdfProfile::plain);
    CHECK_FALSE(contains(packet, "CreateDate"));
    CHECK_FALSE(contains(packet, "IssuedDate"));
  }
}

TEST_CASE("each profile names itself") {
  const auto identification = [](PdfProfile profile) {
    const std::string packet = xmp_packet(full_metadata(), 8, profile);
    return value_at(packet, "pdfaid:part") + value_at(packet, "pdfaid:conformance") +
           value_at(packet, "pdfuaid:part");
  };
  CHECK(identification(PdfProfile::a2a_ua) == "2A1");
  CHECK(identification(PdfProfile::a2b) == "2B");
  CHECK(identification(PdfProfile::a1b) == "1B");
  CHECK(identification(PdfProfile::plain) == "");
}

TEST_CASE("the fields of an outgoing document") {
  const std::string packet = xmp_packet(full_metadata(), 8, PdfProfile::a2a_ua);
  const auto field = [&packet](const std::string& name) {
    return value_at(packet, "vanban:" + name);
  };
  CHECK(field("OrganId") == "H05.15");
  CHECK(field("OrganName") == "Ủy ban nhân dân xã Đại Sơn");
  CHECK(field("TypeName") == "Kế hoạch");
  CHECK(field("CodeNumber") == "05");
  CHECK(field("CodeNotation") == "KH-UBND");
  CHECK(field("Place") == "Đại Sơn");
  CHECK(field("IssuedDate") == "2026-05-31");
  CHECK(field("Subject") == "Đọc & viết <sách>");
  CHECK(field("Language") == "Tiếng Việt");
  CHECK(field("PageAmount") == "8");
  CHECK(field("SignerCompetence") == "TM. ỦY BAN NHÂN DÂN");
  CHECK(field("SignerPosition") == "Chủ tịch");
  CHECK(field("SignerFullName") == "Nguyễn Văn An");
  CHECK(field("Priority") == "3");
  CHECK(field("IssuedAmount") == "300");
  CHECK(contains(packet,
                 "<vanban:To><rdf:Bag>\n<rdf:li>Như trên</rdf:li>\n"
                 "<rdf:li>Bộ Văn hóa</rdf:li>\n</rdf:Bag></vanban:To>"));
}

TEST_CASE("validators find every property described that they do not know by themselves") {
  for (const PdfProfile profile : {PdfProfile::a2a_ua, PdfProfile::a2b, PdfProfile::a1b}) {
    const std::string packet = xmp_packet(full_metadata(), 8, profile);
    const auto described = all_between(packet, "<pdfaProperty:name>", '<');
    for (const std::string& name : all_between(packet, "<vanban:", '>')) {
      CAPTURE(name);
      CHECK(described.contains(name));
    }
    CHECK(described.contains("part") == (profile == PdfProfile::a2a_ua));
    CHECK(all_between(packet, "<pdfaProperty:valueType>", '<') ==
          std::set<std::string>{"Text", "Date", "Integer", "bag Text"});
  }
}

TEST_CASE("the head of the packet has no attributes that PDF/A forbids") {
  const std::string packet = xmp_packet({}, 1, PdfProfile::a1b);
  CHECK(packet.starts_with("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"));
  CHECK(packet.ends_with("<?xpacket end=\"r\"?>"));
}

}  // namespace
}  // namespace vanban::pdf
