#include <fmt/format.h>

#include "model/plain_text.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"

namespace vanban {

namespace {

// Notes called where Word allows none follow as paragraphs. By index: a note may call more.
void append_called(std::vector<FootnoteCall>& calls, DocxFlow& flow, std::string& xml) {
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const FootnoteCall call = calls[i];
    const RichText& text = flow.document().footnotes.at(call.note).text;
    append_paragraph(
        {word_style(Element::footnote),
         flow.runs_without_notes(text, Element::footnote, calls, note_mark(call.number) + " ")},
        xml);
  }
}

std::string mark_of(const DocxNote& note) {
  std::string xml =
      fmt::format(R"(<w:r><w:rPr><w:rStyle w:val="{}"/></w:rPr>)", note_mark_word_style);
  xml += note.counted ? std::string("<w:footnoteRef/>") : fmt::format("<w:t>{}</w:t>", note.number);
  return xml + "</w:r>";
}

std::string separator(std::string_view type, int id, std::string_view element) {
  return fmt::format(
      R"(<w:footnote w:type="{}" w:id="{}"><w:p><w:r><w:{}/></w:r></w:p></w:footnote>)", type, id,
      element);
}

}  // namespace

std::string docx_footnotes(DocxFlow& flow) {
  std::string xml = separator("separator", -1, "separator");
  xml += separator("continuationSeparator", 0, "continuationSeparator");
  xml += "\n";
  for (const DocxNote& note : flow.notes()) {
    std::vector<FootnoteCall> calls;
    DocxParagraph paragraph{word_style(Element::footnote), mark_of(note)};
    paragraph.content += flow.runs_without_notes(flow.document().footnotes.at(note.note).text,
                                                 Element::footnote, calls, " ");
    xml += fmt::format(R"(<w:footnote w:id="{}">)", note.id);
    append_paragraph(paragraph, xml);
    append_called(calls, flow, xml);
    xml += "</w:footnote>\n";
  }
  return xml;
}

std::string docx_contact(const RichText& contact, DocxFlow& flow) {
  std::string xml;
  append_paragraph(docx_rule(contact_rule_word_style, flow.width(), flow.width()), xml);
  std::vector<FootnoteCall> calls;
  DocxParagraph words{word_style(Element::contact),
                      flow.runs_without_notes(contact, Element::contact, calls)};
  append_paragraph(words, xml);
  append_called(calls, flow, xml);
  return xml;
}

}  // namespace vanban
