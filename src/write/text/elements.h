// The elements of a document put on a sheet: one function each. At width 0 they give their words in
// the order in which layout puts them on the page: columns of head and foot one after the other.
#pragma once

#include "model/document.h"
#include "write/text/sheet.h"

namespace vanban {

void write_letterhead(const Letterhead& head, Sheet& sheet);
void write_title(const Title& title, Sheet& sheet);
void write_centred_line(const CentredLine& line, Sheet& sheet);
void write_paragraph(const Paragraph& paragraph, Sheet& sheet);
void write_item(const Item& item, Sheet& sheet);
void write_table(const Table& table, Sheet& sheet);
void write_signing(const Signing& signing, Sheet& sheet);

// The footnotes that the part has called, and the contact line of its first page.
void write_notes(Sheet& sheet);
void write_contact(Sheet& sheet);

}  // namespace vanban
