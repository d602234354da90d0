// Every text of a block in reading order, for stages that treat all of them alike.
#pragma once

#include <variant>

#include "base/overloaded.h"
#include "model/document.h"

namespace vanban {

// Calls visit(RichText&) for each text of the block.
template <class Visit>
class TextWalk {
 public:
  explicit TextWalk(Visit& visit) : visit_(visit) {}

  void operator()(Letterhead& head) {
    visit_(head.circulation);
    each(head.superior);
    each(head.issuer);
    visit_(head.number);
    visit_(head.urgency);
    visit_(head.draft);
    visit_(head.country);
    visit_(head.motto);
    visit_(head.place_date);
  }
  void operator()(Title& title) {
    visit_(title.name);
    visit_(title.subject);
    visit_(title.reference);
  }
  void operator()(CentredLine& line) { visit_(line.text); }
  void operator()(Paragraph& paragraph) { visit_(paragraph.text); }
  void operator()(Item& item) {
    visit_(item.title);
    visit_(item.run_in);
    each(item.text);
    if (item.table) (*this)(*item.table);
    for (Item& inner : item.items) (*this)(inner);
  }
  void operator()(Table& table) {
    for (auto* rows : {&table.header, &table.rows}) {
      for (auto& row : *rows) {
        for (auto& cell : row) visit_(cell.text);
      }
    }
  }
  void operator()(Signing& signing) {
    visit_(signing.recipients.label);
    for (Recipients::Entry& entry : signing.recipients.entries) {
      visit_(entry.text);
      each(entry.lines);
    }
    visit_(signing.recipients.drafter);
    each(signing.signature.authority);
    visit_(signing.signature.office);
    visit_(signing.signature.name);
  }

 private:
  void each(std::vector<RichText>& texts) {
    for (RichText& text : texts) visit_(text);
  }

  Visit& visit_;
};

template <class Visit>
void for_each_text(Block& block, Visit visit) {
  std::visit(TextWalk<Visit>(visit), block);
}

}  // namespace vanban
