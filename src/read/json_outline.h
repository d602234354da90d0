// What of a JSON text its parser has to see: everything but blanks, comments and the words of plain
// strings, which stand there as "". Plain is a string without escapes and control characters; its
// words are the bytes between its quotes. A plan is nearly all words, and the parser looks at every
// byte several times.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// What is no JSON in the text is none in its outline, at the same token.
std::string outline_of_json(std::string_view text);

}  // namespace vanban
