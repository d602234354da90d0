// Texts worded for the child: goals of other levels cut, places named as the rules say, bodies that
// are not there named in full. What only a person can decide is reported: words of the superior's
// level that are left, wordings that may be better.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "derive/context.h"
#include "derive/items/selection.h"
#include "derive/text/drafting_notes.h"
#include "derive/text/wording.h"

namespace vanban {

// Whom the superior's text speaks to.
enum class Addressee { everyone, units_below };

class Texts {
 public:
  Texts(const Context& context, const Selection& selection);

  // Nothing if all the goals that the text names stay above.
  std::optional<Markup> derive(const Markup& text, Addressee addressee);
  // Headings, the closing: without goals.
  Markup word(const Markup& text);
  // The child's own title, and who issues its plan: what the rules say of titles is taken too.
  Markup word_title(const Markup& text);
  // "Trên đây là Kế hoạch …": the first sentence names the child's own plan.
  Markup word_closing(const Markup& text);
  // Whose bodies are the child's already.
  Markup word_heading(const Markup& heading);
  std::optional<PlanTable> derive(const PlanTable& table, Addressee addressee);
  Markup word_footnote(const Markup& footnote) { return word(footnote); }
  // What a drafter should read once; to be called at the end.
  void report_notes() { notes_.report(context_.diagnostics); }
  // Words for what the unit does not have, be they quoted: a title of its own may leave them out.
  void report_missing_things(const Markup& text);

 private:
  Markup address(const Markup& text);
  Markup suggest(const Markup& text);
  void note_leftovers(const Markup& text, const Location& where);
  void report_suggestions(const Reworded& suggested, const Location& where);
  Reworded suggest_deadlines(const Markup& text) const;
  Markup name_missing_bodies(Markup text) const;
  Markup name_missing_superiors(Markup text) const;
  // Whether {superior.body.FUNCTION} in the child's file is the body of the parent's unit.
  bool finds_superior(const std::string& function) const;

  const Context& context_;
  const Selection& selection_;
  Wording wording_;
  Wording titles_;
  Wording suggestions_;
  Phrases leftovers_;
  Phrases missing_;
  DraftingNotes notes_;
};

}  // namespace vanban
