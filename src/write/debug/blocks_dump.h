// The blocks of a document in its dump: one overload each, so that a new block does not compile
// until it is shown.
#pragma once

#include "model/document.h"
#include "write/debug/outline.h"

namespace vanban {

void dump_block(const Letterhead& head, Outline& outline);
void dump_block(const Title& title, Outline& outline);
void dump_block(const CentredLine& line, Outline& outline);
void dump_block(const Paragraph& paragraph, Outline& outline);
void dump_block(const Item& item, Outline& outline);
void dump_block(const Table& table, Outline& outline);
void dump_block(const Signing& signing, Outline& outline);

}  // namespace vanban
