// The elements of a document put into a Word file: one function and one file each. Each says what
// src/layout says of the same element, in Word's words.
#pragma once

#include "model/document.h"
#include "write/docx/flow.h"

namespace vanban {

void docx_letterhead(const Letterhead& head, DocxFlow& flow);
void docx_title(const Title& title, DocxFlow& flow);
void docx_centred_line(const CentredLine& line, DocxFlow& flow);
void docx_paragraph(const Paragraph& paragraph, DocxFlow& flow);
void docx_item(const Item& item, DocxFlow& flow);
void docx_table(const Table& table, DocxFlow& flow);
void docx_signing(const Signing& signing, DocxFlow& flow);

// What a part of a file of its own shows in its top right corner until the body has signed it.
void docx_signature_line(const RichText& line, const PageStyle& page, DocxFlow& flow);

// The contact line with its rule, for the foot of the first page.
std::string docx_contact(const RichText& contact, DocxFlow& flow);

// All notes that were called: w:footnote elements.
std::string docx_footnotes(DocxFlow& flow);

// A rule of that length in the middle of a column.
DocxParagraph docx_rule(std::string_view style, Pt length, Pt column);

}  // namespace vanban
