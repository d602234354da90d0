#include "write/edxml/edxml.h"

#include <doctest/doctest.h>

#include "support/pdf_tools.h"
#include "write/full_metadata.h"

namespace vanban {
namespace {

TEST_CASE("a document of which everything is known") {
  const std::string xml = edxml_header(full_metadata(), 8);
  CHECK(xml ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
    <edXML:edXMLHeader>
      <edXML:MessageHeader>
        <edXML:From>
          <edXML:OrganId>H05.15</edXML:OrganId>
          <edXML:OrganName>Ủy ban nhân dân xã Đại Sơn</edXML:OrganName>
        </edXML:From>
        <edXML:To>
          <edXML:OrganId>G09</edXML:OrganId>
          <edXML:OrganName>Bộ Văn hóa</edXML:OrganName>
        </edXML:To>
        <edXML:Code>
          <edXML:CodeNumber>05</edXML:CodeNumber>
          <edXML:CodeNotation>KH-UBND</edXML:CodeNotation>
        </edXML:Code>
        <edXML:PromulgationInfo>
          <edXML:Place>Đại Sơn</edXML:Place>
          <edXML:PromulgationDate>2026/05/31</edXML:PromulgationDate>
        </edXML:PromulgationInfo>
        <edXML:DocumentType>
          <edXML:TypeName>Kế hoạch</edXML:TypeName>
        </edXML:DocumentType>
        <edXML:Subject>Đọc &amp; viết &lt;sách&gt;</edXML:Subject>
        <edXML:SignerInfo>
          <edXML:Competence>TM. ỦY BAN NHÂN DÂN</edXML:Competence>
          <edXML:Position>Chủ tịch</edXML:Position>
          <edXML:FullName>Nguyễn Văn An</edXML:FullName>
        </edXML:SignerInfo>
        <edXML:ToPlaces>
          <edXML:Place>Như trên</edXML:Place>
          <edXML:Place>Lưu: VT</edXML:Place>
        </edXML:ToPlaces>
        <edXML:OtherInfo>
          <edXML:Priority>3</edXML:Priority>
          <edXML:SphereOfPromulgation>LƯU HÀNH NỘI BỘ</edXML:SphereOfPromulgation>
          <edXML:TyperNotation>PL</edXML:TyperNotation>
          <edXML:PromulgationAmount>300</edXML:PromulgationAmount>
          <edXML:PageAmount>8</edXML:PageAmount>
          <edXML:Appendixes>
            <edXML:Appendix>DANH MỤC</edXML:Appendix>
          </edXML:Appendixes>
        </edXML:OtherInfo>
      </edXML:MessageHeader>
    </edXML:edXMLHeader>
  </edXML:edXMLEnvelope>
</edXML>
)");
  CHECK(test::run_on(xml, "xmllint --noout {} 2>&1") == "");
}

TEST_CASE("what is not known is left out, groups too") {
  Metadata metadata;
  metadata.date = {2026, 5, std::nullopt};
  metadata.code_notation = "KH-UBND";
  const std::string xml = edxml_header(metadata, 2);
  CHECK(xml.find("MessageHeader>\n        <edXML:Code>\n"
                 "          <edXML:CodeNotation>KH-UBND</edXML:CodeNotation>\n"
                 "        </edXML:Code>\n        <edXML:OtherInfo>\n"
                 "          <edXML:Priority>0</edXML:Priority>\n"
                 "          <edXML:PageAmount>2</edXML:PageAmount>\n"
                 "        </edXML:OtherInfo>\n") != std::string::npos);
}

}  // namespace
}  // namespace vanban
