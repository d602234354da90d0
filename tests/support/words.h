// Texts compared word by word, whatever the line ends.
#pragma once

#include <string>
#include <vector>

namespace vanban::test {

// Apart by any white space, no-break spaces too.
std::vector<std::string> words_of(const std::string& text);

// Removes the words once from wherever they stand together; false if they do not.
bool remove_words(std::vector<std::string>& words, const std::vector<std::string>& what);

// Where they part, with a few words around; empty if they do not.
std::string first_difference(const std::vector<std::string>& text,
                             const std::vector<std::string>& page);

}  // namespace vanban::test
