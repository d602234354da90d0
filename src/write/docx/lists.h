// Word's own lists: which list and level an item's label is counted in, so that Word shows the
// label that the item has. Sections or articles, khoản (1.), their divisions (1.1.) and dashes are
// levels of one list, which Word begins anew below each heading. Letters stay words: Word has no
// counting with đ.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/marker.h"
#include "model/style.h"
#include "write/docx/paragraph.h"
#include "write/write_options.h"

namespace vanban {

class DocxLists {
 public:
  explicit DocxLists(DocxNumbering numbering) : numbering_(numbering) {}

  // Lists do not go on from one part of the document to the next.
  void begin_part();
  // Items that stand in the one placed last.
  void enter();
  void leave() { groups_.pop_back(); }

  // Nothing if the label must be written out.
  std::optional<DocxListPlace> place(Marker marker, const std::string& label);

  bool empty() const { return lists_.empty(); }
  std::string numbering_part(const StyleSheet& style) const;

 private:
  static constexpr int levels = 7;

  struct List {
    bool of_articles = false;             // else its first level is of sections
    std::array<int, levels> counts = {};  // as Word has them
  };
  // The items of one list of the document.
  struct Group {
    std::optional<std::size_t> list;       // of the item around it
    std::map<Marker, std::size_t> chosen;  // by what its own are marked with
  };

  bool count(List& list, int level, Marker marker, const std::string& label) const;

  DocxNumbering numbering_;
  std::vector<List> lists_;
  std::vector<Group> groups_;
  std::optional<std::size_t> last_;  // list of the item placed last
};

}  // namespace vanban
