// The words of a passage as they are written: which letters are capitals, and which words begin a
// sentence. One shape for each of Passage::tokens, in their order; made in one walk over the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/word_keys.h"
#include "check/checked_document.h"
#include "check/words.h"

namespace vanban {

// Of a word: "và", "Sở", "UBND", "GDĐT". A single capital letter is `capital`.
enum class WordCase : std::uint8_t { none, small, capital, capitals, mixed };

// open: behind a colon, a semicolon, an opening mark or a dash, where either letter may be right.
enum class Start : std::uint8_t { inside, open, sentence };

struct WordShape {
  WordCase letters = WordCase::none;  // none: a mark, or no letter in it
  Start start = Start::inside;
  bool has_marks = false;   // a letter with a Vietnamese mark, or đ
  bool has_latin1 = false;  // a letter of Latin-1 beyond ASCII
  bool has_digit = false;
  bool follows_space = false;
};

struct WrittenPassage {
  const Passage* passage = nullptr;
  std::vector<WordShape> shapes;
};

std::vector<WordShape> shapes_of(const Passage& passage);
std::vector<WrittenPassage> written_passages(const CheckedDocument& document);

// The letters of `meant` as `was` has them: all capitals, or the first one.
std::string with_letters_of(std::string_view was, std::string_view meant);

}  // namespace vanban
