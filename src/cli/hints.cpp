#include "cli/hints.h"

#include <sstream>
#include <string_view>

namespace vanban {

namespace {

constexpr std::string_view words_mark = "words:";
constexpr std::string_view files_mark = "files:";
constexpr std::string_view templates_mark = "templates:";

std::string marked(std::string_view mark, const std::vector<std::string>& words) {
  std::string name(mark);
  for (const std::string& word : words) name += " " + word;
  return name;
}

CLI::Validator without_check(std::string name) {
  return {[](std::string&) { return std::string(); }, "", std::move(name)};
}

ValueHint read_hint(const std::string& name) {
  ValueHint hint;
  if (name.starts_with(words_mark)) hint.kind = HintKind::words;
  if (name.starts_with(files_mark)) hint.kind = HintKind::files;
  if (name.starts_with(templates_mark)) hint.kind = HintKind::templates;
  if (hint.kind == HintKind::none) return hint;
  std::istringstream words(name.substr(name.find(':') + 1));
  for (std::string word; words >> word;) hint.words.push_back(word);
  return hint;
}

}  // namespace

CLI::Validator with_words(CLI::Validator check, const std::vector<std::string>& words) {
  check.name(marked(words_mark, words));
  return check;
}

CLI::Validator files_like(const std::vector<std::string>& endings) {
  return without_check(marked(files_mark, endings));
}

CLI::Validator template_names() {
  return without_check(std::string(templates_mark));
}

ValueHint hint_of(CLI::Option& option) {
  try {
    for (int at = 0;; ++at) {
      ValueHint hint = read_hint(option.get_validator(at)->get_name());
      if (hint.kind != HintKind::none) return hint;
    }
  } catch (const CLI::OptionNotFound&) {  // the only way in which CLI11 tells how many there are
    return {};
  }
}

}  // namespace vanban
