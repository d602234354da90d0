// Markup → RichText: placeholders filled from a scope.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "merge/scope.h"
#include "model/document.h"
#include "model/markup.h"
#include "model/template.h"

namespace vanban {

// True if there is nothing to read in it: what fills it was left out.
bool is_blank(const RichText& text);

class Filler {
 public:
  // Footnotes met are added to the document, citations checked against it.
  Filler(Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  RichText fill(const Markup& text, const Scope& scope);
  std::vector<RichText> fill(const std::vector<Markup>& texts, const Scope& scope);

  // Reports that `path`, wanted at `wanted_by`, is missing: a field that the plan should have if a
  // template wants it, a name that means nothing if the plan itself does.
  void report_missing(const std::string& path, const Location& wanted_by, const Scope& scope);
  // Reports that the plan lacks what the field should hold, or left it empty.
  void report_missing(const FieldName& field, const Scope& scope);

  Document& document() { return document_; }
  Diagnostics& diagnostics() { return diagnostics_; }

 private:
  void add(const Markup& text, const Scope& scope, Emphasis around, std::vector<Inline>& out);
  void add_placeholder(const Placeholder& placeholder, const Scope& scope, Emphasis around,
                       std::vector<Inline>& out);
  void add_field(const Placeholder& placeholder, const Field& field, const Scope& scope,
                 Emphasis emphasis, std::vector<Inline>& out);
  void add_value(const Placeholder& placeholder, const Value& value, const Scope& scope,
                 Emphasis emphasis, std::vector<Inline>& out);
  void add_number(const Placeholder& placeholder, double number, Emphasis emphasis,
                  std::vector<Inline>& out);
  void add_date(const Placeholder& placeholder, const Date& date, Emphasis emphasis,
                std::vector<Inline>& out);
  // Words that a format for numbers or dates is to be applied to.
  void add_formatted(const Placeholder& placeholder, const std::string& words, Emphasis emphasis,
                     std::vector<Inline>& out);
  void add_citation(const Placeholder& placeholder, Emphasis emphasis, std::vector<Inline>& out);
  void add_footnote(const FootnoteId& note, const Scope& scope, std::vector<Inline>& out);
  void report_format(const Placeholder& placeholder, std::string value);
  // "Did you mean", for the first mistakes: more would take long and help nobody. `known` gives the
  // words there are.
  template <class Known>
  void suggest(Diagnostic& report, std::string_view word, Known known);
  // Counts words against what a document may hold; false once there are too many.
  bool take(std::size_t bytes, const Location& where);

  Document& document_;
  Diagnostics& diagnostics_;
  std::size_t taken_ = 0;  // bytes of words
  int suggestions_ = 0;
  int depth_ = 0;             // of plan texts inside plan texts
  bool in_loop_ = false;      // a text led back to itself: no more texts inside texts
  bool gave_up_ = false;      // on a plan that is a trap or mistaken all over
  bool in_footnote_ = false;  // a footnote has no footnotes
};

}  // namespace vanban
