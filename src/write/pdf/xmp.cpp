#include "write/pdf/xmp.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

#include "write/pdf/metadata.h"
#include "write/xml.h"

namespace vanban::pdf {

namespace {

// A property that validators do not know by themselves.
struct Property {
  std::string_view name, type, description;
};

constexpr std::array outgoing_properties = {
    Property{"OrganId", "Text", "Identifier of the issuing body"},
    Property{"OrganName", "Text", "Name of the issuing body"},
    Property{"TypeName", "Text", "Type of document"},
    Property{"CodeNumber", "Text", "Number of the document"},
    Property{"CodeNotation", "Text", "Symbol of the document"},
    Property{"Place", "Text", "Place of issue"},
    Property{"IssuedDate", "Date", "Date of issue"},
    Property{"Subject", "Text", "What the document is about"},
    Property{"Language", "Text", "Language of the document"},
    Property{"PageAmount", "Integer", "Number of pages"},
    Property{"SignerCompetence", "Text", "For whom the signer signs"},
    Property{"SignerPosition", "Text", "Position of the signer"},
    Property{"SignerFullName", "Text", "Name of the signer"},
    Property{"To", "bag Text", "Recipients"},
    Property{"Priority", "Integer", "Urgency: 0 ordinary, 1 urgent, 2 very urgent, 3 immediate"},
    Property{"IssuedAmount", "Integer", "Number of copies issued"},
};

constexpr std::array accessibility_properties = {
    Property{"part", "Integer", "Part of ISO 14289 that the file keeps to"},
};

struct Schema {
  std::string_view title, uri, prefix;
};

constexpr Schema outgoing = {"Outgoing document", "urn:vanban:outgoing-document:1#", "vanban"};
constexpr Schema accessibility = {"PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/",
                                  "pdfuaid"};

template <class Properties>
std::string description(const Schema& schema, const Properties& properties) {
  std::string xml = fmt::format(
      "<rdf:li rdf:parseType=\"Resource\">\n<pdfaSchema:schema>{}</pdfaSchema:schema>\n"
      "<pdfaSchema:namespaceURI>{}</pdfaSchema:namespaceURI>\n"
      "<pdfaSchema:prefix>{}</pdfaSchema:prefix>\n<pdfaSchema:property><rdf:Seq>\n",
      schema.title, schema.uri, schema.prefix);
  for (const Property& property : properties) {
    xml += fmt::format(
        "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{}</pdfaProperty:name>"
        "<pdfaProperty:valueType>{}</pdfaProperty:valueType>"
        "<pdfaProperty:category>external</pdfaProperty:category>"
        "<pdfaProperty:description>{}</pdfaProperty:description></rdf:li>\n",
        property.name, property.type, property.description);
  }
  return xml + "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n";
}

std::string descriptions(bool accessible) {
  return "<rdf:Description rdf:about=\"\""
         " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
         " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
         " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
         "<pdfaExtension:schemas><rdf:Bag>\n" +
         description(outgoing, outgoing_properties) +
         (accessible ? description(accessibility, accessibility_properties) : "") +
         "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";
}

std::string identification_of(int part, std::string_view conformance, bool accessible) {
  std::string xml = fmt::format(
      "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
      "<pdfaid:part>{}</pdfaid:part>\n<pdfaid:conformance>{}</pdfaid:conformance>\n"
      "</rdf:Description>\n",
      part, conformance);
  if (accessible) {
    xml += fmt::format(
        "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"{}\">\n"
        "<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n",
        accessibility.uri);
  }
  return xml + descriptions(accessible);
}

// The same for every document of a profile.
std::string_view identification(PdfProfile profile) {
  static const std::string a2a_ua = identification_of(2, "A", true);
  static const std::string a2b = identification_of(2, "B", false);
  static const std::string a1b = identification_of(1, "B", false);
  switch (profile) {
    case PdfProfile::a2a_ua:
      return a2a_ua;
    case PdfProfile::a2b:
      return a2b;
    case PdfProfile::a1b:
      return a1b;
    case PdfProfile::plain:
      break;
  }
  return "";
}

// One value inside rdf:Alt, rdf:Seq or rdf:Bag; nothing for an empty one.
void append_in(std::string& xml, std::string_view name, std::string_view container,
               std::string_view attribute, std::string_view text) {
  if (text.empty()) return;
  xml += fmt::format("<{}><rdf:{}><rdf:li{}>", name, container, attribute);
  append_escaped(xml, text);
  xml += fmt::format("</rdf:li></rdf:{}></{}>\n", container, name);
}

void append_info(std::string& xml, const Metadata& metadata) {
  constexpr std::string_view by_default = " xml:lang=\"x-default\"";
  xml +=
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
      "<dc:format>application/pdf</dc:format>\n";
  append_in(xml, "dc:language", "Bag", "", language);
  append_in(xml, "dc:title", "Alt", by_default, metadata.title);
  append_in(xml, "dc:creator", "Seq", "", metadata.author);
  append_in(xml, "dc:description", "Alt", by_default, metadata.subject);
  append_element(xml, "", "xmp:CreatorTool", program);
  append_element(xml, "", "pdf:Producer", program);
  const Date& date = metadata.date;
  if (is_complete(date)) {
    xml += fmt::format("<xmp:CreateDate>{:04}-{:02}-{:02}T00:00:00+07:00</xmp:CreateDate>\n",
                       date.year, *date.month, *date.day);
  }
  xml += "</rdf:Description>\n";
}

void append_outgoing(std::string& xml, const Metadata& metadata, std::size_t pages) {
  const auto add = [&xml](std::string_view name, std::string_view text) {
    append_element(xml, "", name, text);
  };
  xml += fmt::format("<rdf:Description rdf:about=\"\" xmlns:{}=\"{}\">\n", outgoing.prefix,
                     outgoing.uri);
  add("vanban:OrganId", metadata.author_id);
  add("vanban:OrganName", metadata.author);
  add("vanban:TypeName", metadata.type_name);
  add("vanban:CodeNumber", metadata.code_number);
  add("vanban:CodeNotation", metadata.code_notation);
  add("vanban:Place", metadata.place);
  const Date& date = metadata.date;
  if (is_complete(date)) {
    add("vanban:IssuedDate", fmt::format("{:04}-{:02}-{:02}", date.year, *date.month, *date.day));
  }
  add("vanban:Subject", metadata.subject);
  add("vanban:Language", "Tiếng Việt");
  add("vanban:PageAmount", fmt::format("{}", pages));
  add("vanban:SignerCompetence", metadata.signer.competence);
  add("vanban:SignerPosition", metadata.signer.position);
  add("vanban:SignerFullName", metadata.signer.full_name);
  if (!metadata.recipients.empty()) {
    xml += "<vanban:To><rdf:Bag>\n";
    for (const Organisation& recipient : metadata.recipients) add("rdf:li", recipient.name);
    xml += "</rdf:Bag></vanban:To>\n";
  }
  add("vanban:Priority", fmt::format("{}", static_cast<int>(metadata.urgency)));
  if (metadata.issued_amount) {
    add("vanban:IssuedAmount", fmt::format("{}", *metadata.issued_amount));
  }
  xml += "</rdf:Description>\n";
}

}  // namespace

std::string xmp_packet(const Metadata& metadata, std::size_t pages, PdfProfile profile) {
  std::string xml =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
  append_info(xml, metadata);
  append_outgoing(xml, metadata, pages);
  xml += identification(profile);
  return xml + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

}  // namespace vanban::pdf
