// The "texts" of a style file: how each element is set.
#pragma once

#include <array>

#include "model/style.h"
#include "read/fields.h"

namespace vanban {

// Every element must be there. "like" takes over the values of another one, what stands beside it
// comes on top. `paragraphs`: the ranges that every justified paragraph must keep to.
std::array<TextStyle, element_count> read_texts(const Fields& texts, const Value* paragraphs,
                                                Reading& reading);

extern const ObjectKeys texts_keys;

}  // namespace vanban
