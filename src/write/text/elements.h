// The elements of a document put on a sheet: one function each. At width 0 they give their words in
// the order in which layout puts them on the page: columns of head and foot one after the other.
#pragma once

#include "model/document.h"
#include "write/text/sheet.h"

namespace vanban {

void write_letterhead(const Letterhead& head, TextSheet& sheet);
void write_title(const Title& title, TextSheet& sheet);
void write_centred_line(const CentredLine& line, TextSheet& sheet);
void write_paragraph(const Paragraph& paragraph, TextSheet& sheet);
void write_item(const Item& item, TextSheet& sheet);
void write_table(const Table& table, TextSheet& sheet);
void write_signing(const Signing& signing, TextSheet& sheet);

// The footnotes that the part has called, and the contact line of its first page.
void write_notes(TextSheet& sheet);
void write_contact(TextSheet& sheet);

}  // namespace vanban
