// A template: the blocks of a kind of document, in order, with placeholders for what the plan says.
// Declarative: a block may be repeated (each), left out (when) and named (id), nothing more.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/document.h"
#include "model/markup.h"

namespace vanban {

// The name of a field whose content becomes blocks: body, bases, recipients …
struct FieldName {
  std::string path;
  Location where;
};

struct LetterheadNode {
  Markup country, motto;
  Markup number;  // empty: an attached document
  Markup place_date;
};

struct TitleNode {
  Markup name, subject, reference;
};

struct CentredLineNode {
  CentredLine::Kind kind{};
  Markup text;
};

struct ParagraphNode {
  Markup text;
};

struct BasesNode {
  FieldName field;
};

struct ItemsNode {  // sections or articles
  FieldName field;
  Marker marker{};
};

struct SigningNode {
  Markup label;  // Nơi nhận:
  FieldName recipients, signature;
};

struct Condition {
  std::string path;
  Location where;
};

using TemplateBlock = std::variant<LetterheadNode, TitleNode, CentredLineNode, ParagraphNode,
                                   BasesNode, ItemsNode, SigningNode>;

struct TemplateNode {
  TemplateBlock block;
  std::optional<Condition> when;  // the block vanishes if this field is missing, null or false
  std::optional<FieldName> each;  // once for every element of this list; {.} is the element
  std::string id;
  Location where;
};

struct Template {
  std::string kind;                      // "ke-hoach"
  std::string name;                      // Kế hoạch: how other documents refer to it
  std::string style;                     // "nd30"
  std::string end_mark;                  // "./."
  bool landscape = false;                // of the document itself
  Markup signature_line;                 // of what is attached in a file of its own; may be empty
  std::vector<TemplateNode> main;        // the document itself
  std::vector<TemplateNode> attachment;  // the same kind attached to a decision (sample 1.3)
  std::vector<TemplateNode> appendix;    // the head of an appendix
  Location where;
};

}  // namespace vanban
