// Fields of a Word file (ECMA-376 part 1, 17.16): an instruction and the result that is shown. They
// nest, and tables of contents go over many paragraphs; a field whose end is missing must not
// swallow the document, so instructions end with their paragraph.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban {

class FieldStack {
 public:
  void begin() { push({}); }
  // One that has its instruction at once (fldSimple).
  void begin_result_of(std::string_view instruction);
  void instruct(std::string_view words);
  void separate();
  void end();
  void end_paragraph();

  bool in_instruction() const;  // what stands here is not shown
  bool in_contents() const;     // of a table of contents
  bool in_page_number() const;
  // Of the innermost field; empty if there is none.
  std::string_view instruction() const;
  bool has_result() const;

 private:
  struct Field {
    std::string instruction;
    bool has_result = false;
  };

  void push(Field field);
  bool any_is(std::string_view kind) const;

  std::vector<Field> fields_;
  std::size_t ignored_ = 0;  // those that nest too deep
};

// The words of an instruction, without the quotes around them.
std::vector<std::string> field_words(std::string_view instruction);

}  // namespace vanban
