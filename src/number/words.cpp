#include "number/words.h"

#include <set>
#include <string>
#include <variant>

#include "base/nearest.h"
#include "base/overloaded.h"
#include "model/walk.h"

namespace vanban {

namespace {

class WordSetter {
 public:
  WordSetter(Document& document, const References& references, Diagnostics& diagnostics)
      : document_(document), references_(references), diagnostics_(diagnostics) {}

  void set(Part& part) {
    if (part.kind == Part::Kind::attachment) cited_.clear();
    for (Block& block : part.blocks) {
      for_each_text(block, [this](RichText& text) { set(text); });
    }
    set(part.contact);
  }

 private:
  void set(RichText& text) {
    for (Inline& piece : text.inlines) {
      std::visit(overloaded{
                     [](Text&) {},
                     [](LineBreak&) {},
                     [](Blank&) {},
                     [this](Citation& citation) { set(citation); },
                     [&](Reference& reference) { set(reference, text.where); },
                     [this](FootnoteCall& call) { set(call); },
                 },
                 piece);
    }
  }

  void set(Citation& citation) {
    const CitedDocument& cited = document_.citations.at(citation.id);
    const bool first = cited_.insert(citation.id).second;
    switch (citation.form) {
      case Citation::Form::automatic:
        citation.words = first ? cited.full : cited.brief;
        break;
      case Citation::Form::full:
        citation.words = cited.full;
        break;
      case Citation::Form::brief:
        citation.words = cited.brief;
        break;
      case Citation::Form::no_issuer:
        citation.words = cited.no_issuer;
        break;
    }
    for (Text& words : citation.words) {
      words.emphasis.bold |= citation.emphasis.bold;
      words.emphasis.italic |= citation.emphasis.italic;
    }
  }

  void set(Reference& reference, const Location& where) {
    const auto found = references_.find(reference.id);
    if (found == references_.end()) {
      Diagnostic& report = diagnostics_.report(Message::unknown_reference, where, {reference.id});
      report.nearest = nearest(reference.id, known_ids());
    } else if (found->second.empty()) {
      diagnostics_.report(Message::reference_without_label, where, {reference.id});
    } else {
      reference.words = found->second;
    }
  }

  void set(FootnoteCall& call) {
    Footnote& note = document_.footnotes.at(call.note);
    note.number = call.number = ++footnotes_;
    set(note.text);
  }

  std::vector<std::string> known_ids() const {
    std::vector<std::string> ids;
    for (const auto& [id, words] : references_) {
      if (!words.empty()) ids.push_back(id);
    }
    return ids;
  }

  Document& document_;
  const References& references_;
  Diagnostics& diagnostics_;
  std::set<std::string> cited_;
  int footnotes_ = 0;
};

}  // namespace

void set_words(Document& document, const References& references, Diagnostics& diagnostics) {
  WordSetter setter(document, references, diagnostics);
  for (Part& part : document.parts) setter.set(part);
}

}  // namespace vanban
