#include <fmt/format.h>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "model/blank_name.h"
#include "model/plain_text.h"
#include "write/docx/flow.h"
#include "write/docx/style_names.h"

namespace vanban {

std::string run_properties(const DocxLook& look, Emphasis emphasis) {
  std::string xml;
  const auto toggle = [&](std::string_view name, bool emphasised, std::optional<bool> wanted) {
    if (emphasised) wanted = true;
    if (!wanted) return;
    const std::string_view value = *wanted ? "" : R"( w:val="0")";
    xml += fmt::format("<w:{0}{1}/><w:{0}Cs{1}/>", name, value);
  };
  if (!look.style.empty()) xml += fmt::format(R"(<w:rStyle w:val="{}"/>)", look.style);
  toggle("b", emphasis.bold, look.bold);
  toggle("i", emphasis.italic, look.italic);
  return xml;
}

class DocxRuns {
 public:
  // `calls`: where notes go that cannot be real ones; null: they are real.
  DocxRuns(DocxFlow& flow, Element element, const DocxLook& look, std::vector<FootnoteCall>* calls)
      : flow_(flow), capitals_(flow.style()[element].capitals), look_(look), calls_(calls) {}

  std::string write(const RichText& text, std::string_view before = {}) {
    say(before, {});
    for (const Inline& piece : text.inlines) {
      std::visit(overloaded{
                     [&](const Text& words) { say(words.text, words.emphasis); },
                     [&](const LineBreak&) {
                       flush();
                       xml_ += "<w:r><w:br/></w:r>";
                     },
                     [&](const Blank& blank) { add_control(blank); },
                     [&](const Citation& citation) {
                       for (const Text& words : citation.words) say(words.text, words.emphasis);
                     },
                     [&](const Reference& reference) { say(reference.words, reference.emphasis); },
                     [&](const FootnoteCall& call) { add_note(call); },
                 },
                 piece);
    }
    flush();
    return std::move(xml_);
  }

 private:
  // Neighbours of one look make one run.
  void say(std::string_view words, Emphasis emphasis) {
    if (emphasis != emphasis_) flush();
    emphasis_ = emphasis;
    words_ += words;
  }

  void flush() {
    append_run(capitals_ ? to_upper(words_) : words_, run_properties(look_, emphasis_), xml_);
    words_.clear();
  }

  // The gap is shown as what stands there until something is typed: one click takes all of it.
  void add_control(const Blank& blank) {
    flush();
    const BlankName name = name_of(blank.field);
    const std::string properties = run_properties(look_, blank.emphasis);
    xml_ += fmt::format(R"(<w:sdt><w:sdtPr>{}<w:alias w:val="{}"/><w:tag w:val="{}"/>)"
                        R"(<w:id w:val="{}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>)",
                        properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>", name.words,
                        name.name, first_control + ++flow_.controls_);
    append_run(
        blank_spaces(blank.field, flow_.style()),
        run_properties({std::string(blank_word_style), look_.bold, look_.italic}, blank.emphasis),
        xml_);
    xml_ += "</w:sdtContent></w:sdt>";
  }

  // Word counts notes from the first one's number on; a note that it would count otherwise bears
  // its mark as words.
  void add_note(const FootnoteCall& call) {
    flush();
    if (calls_ != nullptr) {
      calls_->push_back(call);
      return append_run(note_mark(call.number), "", xml_);
    }
    std::vector<DocxNote>& notes = flow_.notes_;
    const int id = static_cast<int>(notes.size()) + 1;
    const int counted = notes.empty() ? call.number : notes.front().number + id - 1;
    notes.push_back({call.note, id, call.number, call.number == counted});
    xml_ += fmt::format(R"(<w:r><w:rPr><w:rStyle w:val="{}"/></w:rPr>)", note_mark_word_style);
    if (call.number == counted) {
      xml_ += fmt::format(R"(<w:footnoteReference w:id="{}"/></w:r>)", id);
    } else {
      xml_ += fmt::format(
          R"(<w:footnoteReference w:customMarkFollows="1" w:id="{}"/><w:t>{}</w:t></w:r>)", id,
          call.number);
    }
  }

  static constexpr int first_control = 30202000;  // any number that others are unlikely to use

  DocxFlow& flow_;
  bool capitals_;
  DocxLook look_;
  std::vector<FootnoteCall>* calls_;
  std::string words_;  // not yet in a run
  Emphasis emphasis_;
  std::string xml_;
};

std::string DocxFlow::runs(const RichText& text, Element element, const DocxLook& look,
                           std::string_view before) {
  return DocxRuns(*this, element, look, nullptr).write(text, before);
}

std::string DocxFlow::runs_without_notes(const RichText& text, Element element,
                                         std::vector<FootnoteCall>& calls,
                                         std::string_view before) {
  return DocxRuns(*this, element, {}, &calls).write(text, before);
}

}  // namespace vanban
