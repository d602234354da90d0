// The empty fields that signing tools fill: never an image, never a signature of ours. Their names
// are fixed, so that a tool finds them.
#pragma once

#include "layout/context.h"
#include "layout/paginate.h"
#include "layout/stack.h"

namespace vanban {

// ChuKyNguoiKy, in the gap between title and name, and ChuKyCoQuan over its left third (Phụ lục I,
// II.7d and II.8a). To be called before the gap is skipped.
void add_signature_fields(Stack& stack, const LayoutContext& context);

// ChuKyVanBanKemTheo, in the top right corner of the first page of an attached document or appendix
// in a file of its own (II.8b, III.1d). Until it is signed it shows the line, for the rest of which
// the signing tool is responsible.
void add_attachment_field(const RichText& line, const PageFrame& frame,
                          const LayoutContext& context, Page& first_page);

}  // namespace vanban
