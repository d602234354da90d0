// The texts of a plan as merge and number would print them, each beside the text it comes from:
// what a change of the plan is held against, letter by letter. Only what the program puts around
// the texts (letterhead, end marks, words of templates) is left out, which refers to nothing, and
// so are recipients, which the metadata of a document take before it is numbered.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/plan.h"
#include "number/references.h"

namespace vanban {

class PrintedPlan {
 public:
  // The plan outlives it.
  PrintedPlan(Plan& plan, const StyleSheet& style);
  PrintedPlan(const PrintedPlan&) = delete;
  PrintedPlan& operator=(const PrintedPlan&) = delete;

  struct Source {
    Markup* text = nullptr;
    const Plan* plan = nullptr;  // the one it stands in: what is attached is a plan of its own
  };
  // In the order in which they are merged, footnotes at their first call.
  const std::vector<Source>& sources() const { return sources_; }
  // The texts of the document have the number of their source as the offset of their place. Of
  // every piece of a source there is one inline.
  const Document& document() const { return document_; }
  const RichText& text(std::size_t number) const { return *texts_[number]; }

  // An item or appendix that texts may refer to.
  struct Labelled {
    std::string* id = nullptr;  // empty where it has none
    const Plan* plan = nullptr;
    std::string words;               // "khoản 2 Mục III"
    const PlanItem* item = nullptr;  // of an appendix its content
  };
  const std::vector<Labelled>& labelled() const { return labelled_; }

 private:
  friend class PlanPrinter;

  Document document_;
  std::vector<Source> sources_;
  std::vector<const RichText*> texts_;
  std::vector<Labelled> labelled_;
};

// Words with their emphasis, in as few pieces as can be; a line break is '\n', the call of a
// footnote its number between two U+0001.
std::vector<Text> printed_words(const RichText& text);
bool are_same_words(const std::vector<Text>& one, const std::vector<Text>& other);

}  // namespace vanban
