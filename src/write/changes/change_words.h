// The words that texts and tables of changes have in common.
#pragma once

#include <string>
#include <vector>

#include "compare/changes.h"
#include "diag/messages.h"

namespace vanban {

// "khoản 2 Mục III", "Nơi nhận", "Căn cứ"; of what is attached: "khoản 2 Mục III (kèm theo)".
std::string place_words(const ContentPiece& piece, Language language);

// "Sửa đổi khoản 2 Mục III", "Chuyển khoản 1 Mục II sang khoản 3 Mục IV".
std::string change_words(const PieceChange& change, Language language);

// "cả 99 đơn vị", "2 đơn vị: phường Kinh Bắc, xã Đại Sơn"
std::string unit_words(const std::vector<std::string>& units, std::size_t compared,
                       Language language);

}  // namespace vanban
