// What may stand for the value of an option or argument, said where it is defined: for completion.
// CLI11 keeps it with the option, as the name of a check.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace vanban {

enum class HintKind { none, words, files, templates };

struct ValueHint {
  HintKind kind = HintKind::none;
  std::vector<std::string> words;  // the words, or the endings of the files
};

// A check that says what its words are.
CLI::Validator with_words(CLI::Validator check, const std::vector<std::string>& words);

// These let everything pass: a file with one of these endings, the name of a template.
CLI::Validator files_like(const std::vector<std::string>& endings);
CLI::Validator template_names();

ValueHint hint_of(CLI::Option& option);

}  // namespace vanban
