// The words that texts and tables of changes have in common.
#pragma once

#include <string>
#include <vector>

#include "compare/changes.h"
#include "diag/message.h"

namespace vanban {

std::string say(Language language, const char* vietnamese, const char* english);

// "khoản 2 Mục III", "Nơi nhận", "Căn cứ"; of what is attached: "khoản 2 Mục III (kèm theo)".
std::string place_words(const ContentPiece& piece, Language language);

// Where it moved to, in a sentence that says where it was: "chuyển sang khoản 3 Mục IV (bản mới)";
// "đổi thứ tự" where both versions call that place the same.
std::string move_words(const PieceChange& change, Language language);

// "Sửa đổi khoản 2 Mục III", "Chuyển khoản 1 Mục II sang khoản 3 Mục IV (bản mới)".
std::string change_words(const PieceChange& change, Language language);

// "cả 99 đơn vị", "2 đơn vị: phường Kinh Bắc, xã Đại Sơn"
std::string unit_words(const std::vector<std::string>& units, std::size_t compared,
                       Language language);

}  // namespace vanban
