// The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7): an object for
// each node that shows something, and the parent tree that leads back from marked content and
// annotations to them.
//
// A node stands among its siblings where its first words stand on the pages; the rows and cells of
// a table stand with it, the empty ones too.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "layout/structure.h"
#include "write/pdf/content.h"
#include "write/pdf/file.h"

namespace vanban::pdf {

// "/P", "/H2"
std::string_view tag_name(const Node& node);

class StructureTree {
 public:
  StructureTree(File& file, const Structure& structure);

  // Pages in order, each once; its key in the parent tree is its place.
  void add_page(ObjectId page, const std::vector<Mark>& marks);
  // After the last page: an annotation on a page, and the node it belongs to. Gives its key in the
  // parent tree, for /StructParent.
  std::size_t add_annotation(ObjectId annotation, ObjectId page, NodeId node);

  // A title for a node's element, and properties for programs to read, each a dictionary of /N and
  // /V (ISO 32000-1, 14.7.5.4).
  void describe(NodeId node, std::string_view title, std::string_view properties);

  // What the catalog says in /MarkInfo.
  std::string_view mark_info() const;
  // Writes the tree; gives its root.
  ObjectId finish();

 private:
  struct Element {
    ObjectId object;
    ObjectId page;     // of its first words
    std::string kids;  // as they stand in /K
    std::string description;
    bool placed = false;
  };

  void place(NodeId node);
  void place_parts(NodeId whole);
  void add_kid(NodeId node, std::string_view kid, ObjectId page);
  void append_entries(std::string& out, NodeId node) const;
  std::string id_tree() const;

  File& file_;
  const Structure& structure_;
  ObjectId root_;
  std::vector<Element> elements_;  // by node
  std::string parents_;            // of the parent tree: key and value in turn
  std::size_t next_key_ = 0;
  bool has_properties_ = false;
};

}  // namespace vanban::pdf
