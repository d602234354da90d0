#include "write/edxml/edxml.h"

#include <fmt/format.h>
#include <string_view>

#include "write/xml.h"

namespace vanban {

namespace {

constexpr std::size_t depth_of_fields =
    4;  // below edXML, edXMLEnvelope, edXMLHeader, MessageHeader

// Elements one step further in than what stands around them.
class Group {
 public:
  explicit Group(std::size_t depth) : indent_(2 * depth, ' '), depth_(depth) {}

  // Nothing for an empty text.
  void field(std::string_view name, std::string_view text) {
    append_element(content_, indent_, fmt::format("edXML:{}", name), text);
  }

  // Nothing if `fill` puts nothing into it.
  template <class Fill>
  void group(std::string_view name, Fill fill) {
    Group inner(depth_ + 1);
    fill(inner);
    if (inner.content_.empty()) return;
    content_ += fmt::format("{0}<edXML:{1}>\n{2}{0}</edXML:{1}>\n", indent_, name, inner.content_);
  }

  const std::string& content() const { return content_; }

 private:
  std::string content_;
  std::string indent_;
  std::size_t depth_;
};

void add_organisation(Group& group, const Organisation& organisation) {
  group.field("OrganId", organisation.id);
  group.field("OrganName", organisation.name);
}

void add_addresses(Group& header, const Metadata& metadata) {
  header.group("From", [&](Group& from) {
    add_organisation(from, {metadata.author, metadata.author_id});
  });
  for (const Organisation& recipient : metadata.recipients) {
    if (recipient.id.empty()) continue;
    header.group("To", [&](Group& to) { add_organisation(to, recipient); });
  }
}

std::string promulgation_date(const Date& date) {
  if (!is_complete(date)) return "";
  return fmt::format("{:04}/{:02}/{:02}", date.year, *date.month, *date.day);
}

void add_document(Group& header, const Metadata& metadata) {
  header.group("Code", [&](Group& code) {
    code.field("CodeNumber", metadata.code_number);
    code.field("CodeNotation", metadata.code_notation);
  });
  header.group("PromulgationInfo", [&](Group& promulgation) {
    promulgation.field("Place", metadata.place);
    promulgation.field("PromulgationDate", promulgation_date(metadata.date));
  });
  header.group("DocumentType", [&](Group& type) { type.field("TypeName", metadata.type_name); });
  header.field("Subject", metadata.subject);
  header.group("SignerInfo", [&](Group& signer) {
    signer.field("Competence", metadata.signer.competence);
    signer.field("Position", metadata.signer.position);
    signer.field("FullName", metadata.signer.full_name);
  });
}

void add_places(Group& header, const Metadata& metadata) {
  header.group("ToPlaces", [&](Group& places) {
    for (const Organisation& recipient : metadata.recipients) {
      if (recipient.id.empty()) places.field("Place", recipient.name);
    }
    for (const std::string& archive : metadata.archives) places.field("Place", archive);
  });
}

void add_other_info(Group& header, const Metadata& metadata, std::size_t pages) {
  header.group("OtherInfo", [&](Group& other) {
    other.field("Priority", fmt::format("{}", static_cast<int>(metadata.urgency)));
    other.field("SphereOfPromulgation", metadata.circulation);
    other.field("TyperNotation", metadata.drafter);
    if (metadata.issued_amount) {
      other.field("PromulgationAmount", fmt::format("{}", *metadata.issued_amount));
    }
    other.field("PageAmount", fmt::format("{}", pages));
    other.group("Appendixes", [&](Group& appendices) {
      for (const std::string& title : metadata.appendices) appendices.field("Appendix", title);
    });
  });
}

}  // namespace

std::string edxml_header(const Metadata& metadata, std::size_t pages) {
  Group header(depth_of_fields);
  add_addresses(header, metadata);
  add_document(header, metadata);
  add_places(header, metadata);
  add_other_info(header, metadata, pages);
  constexpr std::string_view form =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<edXML xmlns=\"{0}\">\n"
      "  <edXML:edXMLEnvelope xmlns:edXML=\"{0}\">\n"
      "    <edXML:edXMLHeader>\n"
      "      <edXML:MessageHeader>\n"
      "{1}"
      "      </edXML:MessageHeader>\n"
      "    </edXML:edXMLHeader>\n"
      "  </edXML:edXMLEnvelope>\n"
      "</edXML>\n";
  return fmt::format(form, "http://www.mic.gov.vn/TBT/QCVN_102_2016", header.content());
}

std::string write_edxml_meta(const PagedDocument& document, const PageResources&,
                             const WriteOptions&, Diagnostics&) {
  return edxml_header(document.metadata, document.pages.size());
}

}  // namespace vanban
