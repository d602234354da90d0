// The rules of PDF/A-2a and PDF/UA-1 that a tagged PDF of ours could break, as far as they can be
// held without the validators: each gives what it finds wrong, in words, or nothing. The clauses
// are those of ISO 14289-1 (UA) and ISO 19005-2 as the veraPDF profiles test them.
#pragma once

#include <string>
#include <vector>

#include "support/pdf_structure.h"

namespace vanban::test {

using Findings = std::vector<std::string>;

// One line each, for a message; empty if there are none.
std::string to_text(const Findings& findings);

// UA 7.1: everything shown is words of the tree or an artifact, never one within the other; paths
// are artifacts; sequences are well formed.
Findings faults_of_marking(const PdfFile& file);

// What is marked on pages, the kids of elements and the parent tree say the same (ISO 32000-1,
// 14.7.4.4); each kid names its parent; each type is a standard one in its place.
Findings faults_of_parent_tree(const PdfFile& file);
Findings faults_of_tree(const PdfFile& file);

// UA 7.2, 7.4, 7.5, 7.9
Findings faults_of_headings(const PdfFile& file);
Findings faults_of_lists(const PdfFile& file);
Findings faults_of_tables(const PdfFile& file);
Findings faults_of_notes(const PdfFile& file);

// UA 7.18, A-2 6.3 and 6.4.1. Without tags only what PDF/A asks.
Findings faults_of_annotations(const PdfFile& file, bool tagged);
// UA 7.21, A-2 6.2.11: embedded, a character for every code shown.
Findings faults_of_fonts(const PdfFile& file);
// What the catalog must say of the file: A-2 6.2.3, 6.6.2.1, 6.7; UA 5, 7.1.
Findings faults_of_catalog(const PdfFile& file, bool tagged);
// Outline, page labels and the targets of links.
Findings faults_of_navigation(const PdfFile& file);

// A-2 6.1 on the bytes: header, objects, streams, end of file.
Findings faults_of_syntax(const PdfFile& file);
// A-2 6.1.13: names and strings that are too long.
Findings faults_of_limits(const PdfFile& file);

// All of the above.
Findings faults_of_pdf(const PdfFile& file, bool tagged);

}  // namespace vanban::test
