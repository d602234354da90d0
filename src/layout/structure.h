// The logical structure of a document, beside its pages: what screen readers read out and archives
// keep (ISO 32000-1, 14.7 and 14.8). A text run or field on a page names the node whose words it
// shows; rules, boxes, page numbers and repeated table headers belong to none.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace vanban {

enum class NodeKind {
  document,
  part,
  heading,
  paragraph,
  list,
  list_item,
  label,
  list_body,
  table,
  table_head,
  table_body,
  table_row,
  header_cell,
  cell,
  footnote,
  footnote_call,
  link,
  blank,  // a gap that văn thư fills
  words,  // a piece of a line, no more
  signature_field,
  text_field,
};

// How the items of a list are labelled.
enum class ListNumbering { none, disc, decimal, upper_roman, lower_alpha };

// A place in Structure::nodes(). Node 0 is the document, which shows no words of its own.
using NodeId = std::size_t;
inline constexpr NodeId document_node = 0;
// Of what is on a page but not in the document.
inline constexpr NodeId no_node = 0;

struct Node {
  NodeKind kind{};
  NodeId parent = document_node;
  int level = 0;                         // of a heading, from 1
  ListNumbering numbering{};             // of a list
  std::size_t rowspan = 1, colspan = 1;  // of a cell
  bool heads_row = false;                // of a header cell: heads its row, not its column
  std::string id = {};                   // what links name it by
  std::string field = {};                // the name of a field, or of the gap it may stand over
  std::string target = {};               // of a link: the id of what it leads to
  // Of a heading: its line in the bookmarks, empty for none; of a link: its words; of a field or
  // gap: what it is, for people.
  std::string words = {};
};

class Structure {
 public:
  // Nodes are added in reading order, parents before children; text fields last, when their gaps
  // are known.
  NodeId add(Node node);

  const std::vector<Node>& nodes() const { return nodes_; }
  const Node& operator[](NodeId node) const { return nodes_.at(node); }
  Node& operator[](NodeId node) { return nodes_.at(node); }

 private:
  std::vector<Node> nodes_ = std::vector<Node>(1);  // node 0 is the document
};

}  // namespace vanban
