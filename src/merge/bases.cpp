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
  text.inlines.emplace_back(Text{std::string(words), {}});
}

// Joined by semicolons.
RichText joined(std::vector<RichText> texts) {
  RichText whole;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool last = i + 1 == texts.size();
    if (!last) set_end(texts[i], ";");
    append(whole, std::move(texts[i]));
    if (!last) append(whole, " ");
  }
  return whole;
}

// One căn cứ; a group is its opening words and its members in one line.
RichText merge_basis(const LegalBases::Basis& basis, const Scope& scope, Filler& filler) {
  RichText text = filler.fill(basis.text, scope);
  if (basis.group.empty()) return text;
  append(text, " ");
  append(text, joined(filler.fill(basis.group, scope)));
  return text;
}

// Căn cứ …; căn cứ …, Ủy ban nhân dân … như sau:
RichText opening_of(RichText bases, RichText lead) {
  if (bases.empty()) return lead;
  set_end(bases, lead.empty() ? "." : ",");
  if (lead.empty()) return bases;
  append(bases, " ");
  append(bases, std::move(lead));
  return bases;
}

void add_paragraph(Paragraph::Kind kind, RichText text, std::vector<Block>& blocks) {
  if (!is_blank(text)) blocks.emplace_back(Paragraph{kind, std::move(text)});
}

}  // namespace

std::vector<Block> merge_bases(const LegalBases& bases, const Scope& scope, Filler& filler) {
  std::vector<RichText> texts;
  for (const LegalBases::Basis& basis : bases.items) {
    RichText text = merge_basis(basis, scope, filler);
    if (!is_blank(text)) texts.push_back(std::move(text));
  }
  RichText lead = filler.fill(bases.lead, scope);

  std::vector<Block> blocks;
  switch (bases.shape) {
    case LegalBases::Shape::lines:
      for (std::size_t i = 0; i < texts.size(); ++i) {
        set_end(texts[i], i + 1 == texts.size() ? "." : ";");
        add_paragraph(Paragraph::Kind::basis, std::move(texts[i]), blocks);
      }
      break;
    case LegalBases::Shape::packed: {
      RichText all = joined(std::move(texts));
      set_end(all, ".");
      add_paragraph(Paragraph::Kind::basis, std::move(all), blocks);
      break;
    }
    case LegalBases::Shape::paragraph:
      lead = opening_of(joined(std::move(texts)), std::move(lead));
      break;
  }
  add_paragraph(Paragraph::Kind::body, std::move(lead), blocks);
  return blocks;
}

}  // namespace vanban
