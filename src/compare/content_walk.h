// The walk through the parts of a document that content_of() makes: each text becomes a piece.
// Document and plan are walked side by side, since items and rows stand in both in one order.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compare/content_of.h"
#include "number/places.h"

namespace vanban {

class ContentWalk {
 public:
  ContentWalk(const Document& document, std::vector<ContentPiece>& pieces,
              std::vector<PieceSource>& sources)
      : document_(document), pieces_(pieces), sources_(sources) {}

  void add_main(const Part& part, const Plan& plan);
  // What comes from here on is attached.
  void add_attachment(const Part& part, const Plan& plan);
  void add_appendix(const Part& part, const PlanItem& content);

 private:
  using Kind = ContentPiece::Kind;
  using Counters = std::map<Marker, int>;

  // What the items at one level have in common.
  struct Level {
    int parent = -1;
    ItemPlace place;
    Counters counters;
  };

  void add_part(const Part& part, const std::vector<PlanItem>* items);
  void add_head(const Letterhead& head);
  void add_title(const Title& title, Level& level);
  void add_paragraph(const RichText& text, Level& level, bool is_before_items = true);
  void add_item(const Item& item, const PlanItem* plan, Level& level);
  void add_item_words(const Item& item, ContentPiece& piece);
  void add_table(const Table& table, const PlanTable* plan, int parent);
  void add_row(const Table& table, std::size_t row, const PlanTable* plan, int parent);
  void add_signing(const Signing& signing);
  void add_notes(const RichText& text, int parent);

  // The piece stays where it is only until the next one is added.
  ContentPiece& add(Kind kind, int parent, PieceSource source = {});
  void add_field(const char* id, const char* place, const std::vector<RichText>& lines);
  void add_words(const RichText& text, ContentPiece& piece);
  // What its words depend on: references, citations that are the first of their document.
  void note_sources(const RichText& text, ContentPiece& piece) const;
  std::string place_at(int piece) const;  // -1: none
  int last() const { return static_cast<int>(pieces_.size()) - 1; }

  const Document& document_;
  std::vector<ContentPiece>& pieces_;
  std::vector<PieceSource>& sources_;
  bool is_attached_ = false;
};

}  // namespace vanban
