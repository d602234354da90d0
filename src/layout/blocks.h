// The blocks of a document → strips at the end of the galley. One function and one file a block.
#pragma once

#include <optional>

#include "layout/context.h"
#include "layout/strip.h"
#include "model/document.h"

namespace vanban {

// Issuing body and country side by side, number and date on one line below, marks under the number.
void lay_out_letterhead(const Letterhead& head, const LayoutContext& context, Galley& galley);

// Name, subject and reference line, centred, with a short rule below.
void lay_out_title(const Title& title, const LayoutContext& context, Galley& galley);

void lay_out_centred_line(const CentredLine& line, const LayoutContext& context, Galley& galley);

// Sections, articles and list items with all they hold. Neighbours without a heading make a list.
class ItemSequence {
 public:
  explicit ItemSequence(const LayoutContext& context) : context_(context) {}

  void add(const Item& item, Galley& galley);
  // What follows is no item: the next one begins another list.
  void interrupt() { list_.reset(); }

 private:
  const LayoutContext& context_;
  std::optional<NodeId> list_;
};

void lay_out_table(const Table& table, const LayoutContext& context, Galley& galley);

// Recipients and signature: never cut, never alone on a page.
void lay_out_signing(const Signing& signing, const LayoutContext& context, Galley& galley);

}  // namespace vanban
