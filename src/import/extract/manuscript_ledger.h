// What a reader of marked-up files (Word, Markdown) notes down while it reads: the text of the
// source as it grows, words left out, what was repaired, what could not be kept. Locations have
// places but no source until settle() makes it.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/extract/formats.h"
#include "import/extract/text_decoding.h"
#include "import/manuscript.h"

namespace vanban {

struct LimitPassed {
  std::string what;  // a term of import_too_large
  std::string limit;
};

class ManuscriptLedger {
 public:
  explicit ManuscriptLedger(const ExtractLimits& limits) : limits_(limits) {}

  // Adds the words as a line of the source and says where it begins.
  Location place(std::string_view words);
  // Where the next line will begin.
  Location next_place() const;
  // The source has that many lines at least before the next one.
  void fill_lines(std::size_t lines);
  void leave_out(std::string words, std::string_view reason);
  // Words that have their line already.
  void leave_out(const ManuscriptLine& line, std::string_view reason);
  void note(Message message, std::vector<std::string> arguments, Location where);
  void count_object(std::string_view term, std::size_t times = 1);
  void pass_limit(std::string_view what, std::size_t limit);

  const ExtractLimits& limits() const { return limits_; }
  // Reading ends there.
  bool is_over() const { return passed_.has_value(); }
  struct Mark {
    std::size_t text = 0, left_out = 0, noted = 0;
  };
  Mark mark() const { return {text_.size(), left_out_.size(), noted_.size()}; }
  // Takes back the lines placed since; false if more than lines was noted, which stays then.
  bool forget_lines_since(const Mark& mark);

  CleanText repairs;           // only its counts
  std::size_t insertions = 0;  // of tracked changes
  std::size_t deletions = 0;

  // The manuscript with its source, everything noted reported. Nothing if a limit was passed or
  // there are no words.
  std::optional<Manuscript> settle(Manuscript manuscript, const Extraction& file);

 private:
  void report(Source source, Diagnostics& diagnostics);

  const ExtractLimits& limits_;
  std::string text_;
  std::size_t lines_ = 0;
  std::vector<LeftOut> left_out_;
  std::vector<Diagnostic> noted_;
  std::map<std::string, std::size_t, std::less<>> objects_;
  std::optional<LimitPassed> passed_;
};

}  // namespace vanban
