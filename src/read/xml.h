// XML as a tree of elements; pugixml stays behind it. Names are local names: the prefixes that
// programs choose differ. DOCTYPEs are skipped, entities beyond those of XML itself are not
// expanded.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
struct xml_node_struct;
}  // namespace pugi

namespace vanban {

// An element of a tree that is alive, or none; everything asked of none is empty.
class XmlElement {
 public:
  XmlElement() = default;
  explicit XmlElement(pugi::xml_node_struct* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  std::string_view name() const;
  std::string_view text() const;   // of its own, not of elements in it, up to a comment
  std::string whole_text() const;  // of its own, what stands behind comments too
  // Nothing if it has none of that name.
  std::optional<std::string_view> attribute(std::string_view name) const;
  XmlElement child(std::string_view name) const;  // the first
  XmlElement first_child() const;
  XmlElement next() const;

  // for (const XmlElement child : element)
  class Iterator;
  Iterator begin() const;
  Iterator end() const;

 private:
  pugi::xml_node_struct* node_ = nullptr;
};

class XmlElement::Iterator {
 public:
  explicit Iterator(XmlElement element) : element_(element) {}
  XmlElement operator*() const { return element_; }
  Iterator& operator++() {
    element_ = element_.next();
    return *this;
  }
  bool operator!=(const Iterator& other) const { return element_.node_ != other.element_.node_; }

 private:
  XmlElement element_;
};

class Xml {
 public:
  // Nothing if the text is no XML, is not Unicode, nests deeper than `depth` or has so many
  // elements or attributes (over five million) that the tree would not fit into memory.
  static std::optional<Xml> parse(std::string_view text, int depth = 64);

  Xml(Xml&&) noexcept;
  Xml& operator=(Xml&&) noexcept;
  ~Xml();

  XmlElement root() const;

 private:
  explicit Xml(std::unique_ptr<pugi::xml_document> document);
  std::unique_ptr<pugi::xml_document> document_;
};

}  // namespace vanban
