// Markup → RichText: placeholders filled from a scope.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "merge/scope.h"
#include "model/document.h"
#include "model/markup.h"

namespace vanban {

class Filler {
 public:
  // Footnotes met are added to the document, citations checked against it.
  Filler(Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  RichText fill(const Markup& text, const Scope& scope);
  std::vector<RichText> fill(const std::vector<Markup>& texts, const Scope& scope);

  // Reports that `path`, wanted by the template at `wanted_by`, is missing in the plan.
  void report_missing(const std::string& path, const Location& wanted_by, const Scope& scope);

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
  void add_citation(const Placeholder& placeholder, Emphasis emphasis, std::vector<Inline>& out);
  void add_footnote(const FootnoteId& note, const Scope& scope, std::vector<Inline>& out);
  void report_format(const Placeholder& placeholder, const std::string& value);

  Document& document_;
  Diagnostics& diagnostics_;
  int depth_ = 0;             // of plan texts inside plan texts
  bool in_footnote_ = false;  // a footnote has no footnotes
};

}  // namespace vanban
