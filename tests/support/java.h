// The Java programs of tests/pdf: PDFBox at work on our files, as others use it.
#pragma once

#include <string>
#include <vector>

namespace vanban::test {

// What the program writes, errors too. Compiles it on the way, a second or so: give it all files at
// once.
std::string run_java(const std::string& program, const std::vector<std::string>& arguments);

}  // namespace vanban::test
