#include <utility>

#include "merge/blocks.h"
#include "merge/end_marks.h"

namespace vanban {

namespace {

void append(RichText& text, RichText more) {
  if (text.inlines.empty()) text.where = more.where;
  for (Inline& piece : more.inlines) text.inlines.push_back(std::move(piece));
}

void append(RichText& text, std::string_view words) {
  text.inlines.push_back(Text{std::string(words), {}});
}

RichText joined(std::vector<RichText> texts, std::string_view last_mark) {
  RichText whole;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool last = i + 1 == texts.size();
    end_with(texts[i], last ? last_mark : ";");
    append(whole, std::move(texts[i]));
    if (!last) append(whole, " ");
  }
  return whole;
}

// One căn cứ; a group is its opening words and its members in one line.
RichText merge_basis(const LegalBases::Basis& basis, const Scope& scope, Filler& filler) {
  RichText text = filler.fill(basis.text, scope);
  if (basis.group.empty()) return text;
  if (!text.empty()) append(text, " ");
  append(text, joined(filler.fill(basis.group, scope), ""));
  return text;
}

Paragraph paragraph(Paragraph::Kind kind, RichText text) {
  return {kind, std::move(text)};
}

}  // namespace

std::vector<Block> merge_bases(const LegalBases& bases, const Scope& scope, Filler& filler) {
  std::vector<RichText> texts;
  for (const LegalBases::Basis& basis : bases.items) {
    texts.push_back(merge_basis(basis, scope, filler));
  }
  RichText lead = filler.fill(bases.lead, scope);

  std::vector<Block> blocks;
  switch (bases.shape) {
    case LegalBases::Shape::lines:
      for (std::size_t i = 0; i < texts.size(); ++i) {
        end_with(texts[i], i + 1 == texts.size() ? "." : ";");
        blocks.push_back(paragraph(Paragraph::Kind::basis, std::move(texts[i])));
      }
      break;
    case LegalBases::Shape::packed:
      blocks.push_back(paragraph(Paragraph::Kind::basis, joined(std::move(texts), ".")));
      break;
    case LegalBases::Shape::paragraph: {
      RichText opening = joined(std::move(texts), lead.empty() ? "." : ",");
      if (!lead.empty()) {
        if (!opening.empty()) append(opening, " ");
        append(opening, std::move(lead));
        lead = {};
      }
      blocks.push_back(paragraph(Paragraph::Kind::body, std::move(opening)));
      break;
    }
  }
  if (!lead.empty()) blocks.push_back(paragraph(Paragraph::Kind::body, std::move(lead)));
  return blocks;
}

}  // namespace vanban
