#include "import/extract/docx/field_stack.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t longest_instruction = 10'000;

std::string kind_of(std::string_view instruction) {
  const std::string_view text = trim(instruction);
  std::string kind(text.substr(0, text.find_first_of(" \t\\\"")));
  std::ranges::transform(kind, kind.begin(), [](char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  });
  return kind;
}

}  // namespace

void FieldStack::push(Field field) {
  if (fields_.size() >= deepest) {
    ++ignored_;
  } else {
    fields_.push_back(std::move(field));
  }
}

void FieldStack::begin_result_of(std::string_view instruction) {
  push({std::string(instruction.substr(0, longest_instruction)), true});
}

void FieldStack::instruct(std::string_view words) {
  if (ignored_ > 0 || fields_.empty() || fields_.back().has_result) return;
  std::string& instruction = fields_.back().instruction;
  if (instruction.size() + words.size() <= longest_instruction) instruction += words;
}

void FieldStack::separate() {
  if (ignored_ == 0 && !fields_.empty()) fields_.back().has_result = true;
}

void FieldStack::end() {
  if (ignored_ > 0) {
    --ignored_;
  } else if (!fields_.empty()) {
    fields_.pop_back();
  }
}

void FieldStack::end_paragraph() {
  std::erase_if(fields_, [](const Field& field) { return !field.has_result; });
  ignored_ = 0;
}

bool FieldStack::in_instruction() const {
  return std::ranges::any_of(fields_, [](const Field& field) { return !field.has_result; });
}

bool FieldStack::any_is(std::string_view kind) const {
  return std::ranges::any_of(fields_, [&](const Field& field) {
    return field.has_result && kind_of(field.instruction) == kind;
  });
}

bool FieldStack::in_contents() const {
  return any_is("TOC");
}

bool FieldStack::in_page_number() const {
  return any_is("PAGE") || any_is("NUMPAGES") || any_is("SECTIONPAGES");
}

std::string_view FieldStack::instruction() const {
  return fields_.empty() ? std::string_view{} : fields_.back().instruction;
}

bool FieldStack::has_result() const {
  return !fields_.empty() && fields_.back().has_result;
}

std::vector<std::string> field_words(std::string_view instruction) {
  std::vector<std::string> words;
  while (true) {
    instruction = trim(instruction);
    if (instruction.empty()) return words;
    const bool is_quoted = instruction.front() == '"';
    if (is_quoted) instruction.remove_prefix(1);
    const std::size_t end =
        std::min(instruction.find_first_of(is_quoted ? "\"" : " \t"), instruction.size());
    words.emplace_back(instruction.substr(0, end));
    instruction.remove_prefix(std::min(end + (is_quoted ? 1 : 0), instruction.size()));
  }
}

}  // namespace vanban
