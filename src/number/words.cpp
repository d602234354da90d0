#include "number/words.h"

#include <set>
#include <string>
#include <utility>
#include <variant>

#include "base/nearest.h"
#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "model/walk.h"

namespace vanban {

namespace {

std::string in_letters(const std::string& words, Letters letters) {
  switch (letters) {
    case Letters::as_they_are:
      return words;
    case Letters::upper:
      return to_upper(words);
    case Letters::capital:
      return capitalised(words);
  }
  return words;
}

constexpr int most_suggestions = 20;  // more would take long and help nobody

class WordSetter {
 public:
  WordSetter(Document& document, const References& references, Diagnostics& diagnostics)
      : document_(document), references_(references), diagnostics_(diagnostics) {}

  void set(Part& part) {
    if (part.kind == Part::Kind::attachment) cited_.clear();
    for (Block& block : part.blocks) {
      counts_ = !std::holds_alternative<Title>(block);
      for_each_text(block, [this](RichText& text) { set(text); });
    }
    set(part.contact);
    set(part.signature_line);
  }

 private:
  void set(RichText& text) {
    for (Inline& piece : text.inlines) {
      std::visit(overloaded{
                     [](Text&) {},
                     [](LineBreak&) {},
                     [](Blank&) {},
                     [this](Citation& citation) { set(citation); },
                     [this](Reference& reference) { set(reference); },
                     [this](FootnoteCall& call) { set(call); },
                 },
                 piece);
    }
  }

  void set(Citation& citation) {
    const CitedDocument& cited = document_.citations.at(citation.id);
    switch (citation.form) {
      case Citation::Form::automatic:
        citation.words = cited_.contains(citation.id) ? cited.brief : cited.full;
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
    if (counts_ && citation.form != Citation::Form::brief) cited_.insert(citation.id);
    bool first = true;
    for (Text& words : citation.words) {
      words.emphasis.bold |= citation.emphasis.bold;
      words.emphasis.italic |= citation.emphasis.italic;
      const bool stays = citation.letters == Letters::capital && !std::exchange(first, false);
      if (!stays) words.text = in_letters(words.text, citation.letters);
    }
  }

  void set(Reference& reference) {
    const auto found = references_.find(reference.id);
    if (found == references_.end()) {
      Diagnostic& report =
          diagnostics_.report(Message::unknown_reference, reference.where, {reference.id});
      if (++unknown_ <= most_suggestions) report.nearest = nearest(reference.id, known_ids());
    } else if (found->second.empty()) {
      diagnostics_.report(Message::reference_without_label, reference.where, {reference.id});
    } else {
      reference.words = in_letters(found->second, reference.letters);
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
  bool counts_ = true;  // a citation in a title is none in the text, which names it in full again
  int footnotes_ = 0;
  int unknown_ = 0;  // references
};

}  // namespace

void set_words(Document& document, const References& references, Diagnostics& diagnostics) {
  WordSetter setter(document, references, diagnostics);
  for (Part& part : document.parts) setter.set(part);
}

}  // namespace vanban
