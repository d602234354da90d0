// The styles of a Word file with what they inherit (basedOn). Chains that are loops or longer than
// 64 end there. Emphasis is a toggle: bold in the paragraph's style and bold in the character's
// make light letters again (ECMA-376 part 1, 17.7.3).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "import/extract/docx/looks.h"
#include "model/inline.h"

namespace vanban {

struct WordStyle {
  std::string id, name;  // empty: a style that the file does not have
  RunLook run;
  RunLook first_row;  // of tables: of the letters in their first row
  ParagraphLook paragraph;
  std::optional<bool> has_borders;  // of tables
};

// How letters come out when styles and the run itself are put together.
struct SeenLook {
  Emphasis emphasis;
  bool capitals = false;
  bool hidden = false;
  std::string font;
};

// The styles around a run; none of them need be known.
struct StylesAround {
  const WordStyle* paragraph = nullptr;
  const RunLook* table = nullptr;
};

class StyleBook {
 public:
  StyleBook();
  explicit StyleBook(XmlElement styles);

  // The default style of paragraphs or tables if the id is empty or unknown.
  const WordStyle& paragraph(std::string_view id) const;
  const WordStyle& table(std::string_view id) const;
  const ParagraphLook& defaults() const { return paragraph_defaults_; }
  SeenLook seen(const StylesAround& around, XmlElement run_properties) const;
  // The same where no run is, but a look.
  SeenLook seen(const StylesAround& around, const RunLook& look) const;

 private:
  using ById = std::map<std::string, WordStyle, std::less<>>;

  const WordStyle& find(std::string_view id, const std::string& otherwise) const;
  void inherit_all(const std::map<std::string, std::string, std::less<>>& bases);

  ById styles_;
  std::string default_paragraph_, default_table_;
  RunLook run_defaults_;
  ParagraphLook paragraph_defaults_;
};

// True if a side of tblBorders or tcBorders is drawn, false if all that stand there are not;
// nothing if none stands there.
std::optional<bool> draws_borders(XmlElement borders);
bool is_drawn_border(XmlElement side);

}  // namespace vanban
