// A PDF as plain values: what its pages show and which elements of the structure tree say what it
// is (ISO 32000-1, 14.7). Read through qpdf's JSON; whatever is missing in the file is empty here.
// An object is known by its reference, "12 0 R".
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/pdf_content.h"

namespace vanban::test {

using Reference = std::string;

// The objects as qpdf gives them: names as "/Name", strings as "u:text" or "b:hexadecimal".
struct PdfObjects {
  nlohmann::json trailer;
  std::map<Reference, nlohmann::json> values;  // of a stream: its dictionary
  std::map<Reference, std::string> streams;    // decoded

  // What a reference stands for; any other value is itself. Null if there is nothing.
  const nlohmann::json& resolve(const nlohmann::json& value) const;
  // The entry of a dictionary, resolved; null if there is none.
  const nlohmann::json& get(const nlohmann::json& dictionary, const std::string& key) const;
  const nlohmann::json& catalog() const;
};

std::string text_string(const nlohmann::json& value);  // of "u:text"; empty for others
std::string name_of(const nlohmann::json& value);      // "Name" of "/Name"; empty for others

struct PdfFont {
  std::string name;                         // "ABCDEF+LiberationSerif"
  std::map<unsigned, std::string> unicode;  // by code, UTF-8
  std::size_t code_size = 1;                // in bytes
  bool has_unicode = false;
  bool is_embedded = false;

  std::vector<unsigned> codes_in(const std::string& shown) const;
};

struct PdfAnnotation {
  Reference id;
  nlohmann::json entries;
  std::optional<int> struct_parent;

  std::string subtype() const { return name_of(entries.value("/Subtype", nlohmann::json())); }
};

struct PdfPage {
  Reference id;
  std::optional<int> struct_parents;
  std::string tab_order;  // "S"
  Content content;
  std::map<std::string, PdfFont> fonts;  // by name in the resources, "/F1"
  std::vector<PdfAnnotation> annotations;
};

// A kid of an element: another element, words on a page, or an annotation.
struct Kid {
  enum class Kind { element, words, object };
  Kind kind = Kind::element;
  std::size_t element = 0;
  Reference page;    // of words and objects
  int mcid = 0;      // of words
  Reference object;  // of objects
};

struct Element {
  Reference id;
  std::string type;                   // the standard type that it is or stands for: "P"
  std::optional<std::size_t> parent;  // none: the root
  Reference said_parent;              // what its own entry names
  std::string name;                   // its ID
  nlohmann::json entries;
  std::map<std::string, nlohmann::json> table;  // its attributes as a part of a table: "/Scope"
  std::vector<Kid> kids;
};

struct PdfFile {
  std::string bytes;
  PdfObjects objects;
  std::vector<PdfPage> pages;
  std::vector<Element> elements;              // in the order of the tree, parents first
  Reference tree_root;                        // empty if there is no tree
  std::map<int, nlohmann::json> parent_tree;  // an element's reference, or an array of them
  std::vector<int> parent_tree_keys;          // in the order of the file

  const PdfPage* find_page(const Reference& id) const;
  std::vector<std::string> kid_types(
      const Element& element) const;  // of the kids that are elements
};

PdfFile read_pdf(std::string_view pdf);

}  // namespace vanban::test
