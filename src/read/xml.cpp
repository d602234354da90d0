#include "read/xml.h"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

std::string_view local(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node element_from(pugi::xml_node node) {
  while (node && node.type() != pugi::node_element) node = node.next_sibling();
  return node;
}

bool has_broken_text(pugi::xml_node node) {
  if (find_invalid_utf8(node.name()) || find_invalid_utf8(node.value())) return true;
  return std::any_of(node.attributes_begin(), node.attributes_end(),
                     [](const pugi::xml_attribute& attribute) {
                       return find_invalid_utf8(attribute.name()).has_value() ||
                              find_invalid_utf8(attribute.value()).has_value();
                     });
}

class Check : public pugi::xml_tree_walker {
 public:
  explicit Check(int most) : most_(most) {}

  bool for_each(pugi::xml_node& node) override { return depth() < most_ && !has_broken_text(node); }

 private:
  int most_;
};

bool is_countable(std::string_view text) {
  constexpr std::ptrdiff_t most = 5'000'000;
  return std::count(text.begin(), text.end(), '<') <= most &&
         std::count(text.begin(), text.end(), '=') <= most;
}

}  // namespace

std::string_view XmlElement::name() const {
  return local(pugi::xml_node(node_).name());
}

std::string_view XmlElement::text() const {
  return pugi::xml_node(node_).child_value();
}

std::string XmlElement::whole_text() const {
  std::string text;
  for (const pugi::xml_node node : pugi::xml_node(node_).children()) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
  }
  return text;
}

std::optional<std::string_view> XmlElement::attribute(std::string_view name) const {
  for (const pugi::xml_attribute attribute : pugi::xml_node(node_).attributes()) {
    if (local(attribute.name()) == name) return attribute.value();
  }
  return std::nullopt;
}

XmlElement XmlElement::child(std::string_view name) const {
  for (const XmlElement element : *this) {
    if (element.name() == name) return element;
  }
  return {};
}

XmlElement XmlElement::first_child() const {
  return XmlElement(element_from(pugi::xml_node(node_).first_child()).internal_object());
}

XmlElement XmlElement::next() const {
  return XmlElement(element_from(pugi::xml_node(node_).next_sibling()).internal_object());
}

XmlElement::Iterator XmlElement::begin() const {
  return Iterator(first_child());
}

XmlElement::Iterator XmlElement::end() const {
  return Iterator(XmlElement());
}

Xml::Xml(std::unique_ptr<pugi::xml_document> document) : document_(std::move(document)) {}
Xml::Xml(Xml&&) noexcept = default;
Xml& Xml::operator=(Xml&&) noexcept = default;
Xml::~Xml() = default;

std::optional<Xml> Xml::parse(std::string_view text, int depth) {
  if (!is_countable(text)) return std::nullopt;
  auto document = std::make_unique<pugi::xml_document>();
  // Blanks alone are text in shared strings.
  constexpr unsigned options = pugi::parse_minimal | pugi::parse_escapes | pugi::parse_eol |
                               pugi::parse_cdata | pugi::parse_ws_pcdata_single |
                               pugi::parse_wconv_attribute;
  if (!document->load_buffer(text.data(), text.size(), options)) return std::nullopt;
  Check check(depth);
  if (!document->traverse(check)) return std::nullopt;
  return Xml(std::move(document));
}

XmlElement Xml::root() const {
  return XmlElement(document_->document_element().internal_object());
}

}  // namespace vanban
