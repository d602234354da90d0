// The words by which kept contents name the kinds of pieces, for reading and writing them.
#pragma once

#include <array>

#include "model/content.h"
#include "read/words.h"

namespace vanban {

inline constexpr auto content_kind_words = std::to_array<Word<ContentPiece::Kind>>({
    {"head", ContentPiece::Kind::head},
    {"basis", ContentPiece::Kind::basis},
    {"item", ContentPiece::Kind::item},
    {"row", ContentPiece::Kind::row},
    {"note", ContentPiece::Kind::note},
    {"closing", ContentPiece::Kind::closing},
    {"recipient", ContentPiece::Kind::recipient},
    {"signature", ContentPiece::Kind::signature},
});

}  // namespace vanban
