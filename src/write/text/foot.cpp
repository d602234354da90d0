#include <string>

#include "model/plain_text.h"
#include "write/text/elements.h"

namespace vanban {

namespace {

void draw_rule(std::size_t length, TextSheet& sheet) {
  sheet.gap();
  if (!sheet.flat()) sheet.line(drawn_line(length));
}

}  // namespace

void write_notes(TextSheet& sheet) {
  if (sheet.notes().empty()) return;
  draw_rule(sheet.width() / 4, sheet);
  // By index: reading a note may add the notes that it calls.
  for (std::size_t i = 0; i < sheet.notes().size(); ++i) {
    const FootnoteCall call = sheet.notes().at(i);
    const RichText& note = sheet.document().footnotes.at(call.note).text;
    sheet.paragraph(note_mark(call.number) + " " + sheet.words(note, Element::footnote),
                    Element::footnote);
  }
}

void write_contact(TextSheet& sheet) {
  if (sheet.part().contact.empty()) return;
  draw_rule(sheet.width(), sheet);
  sheet.paragraph(sheet.words(sheet.part().contact, Element::contact), Element::contact);
}

}  // namespace vanban
