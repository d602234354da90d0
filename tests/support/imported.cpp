#include "support/imported.h"

#include <algorithm>

#include "app/import.h"
#include "diag/messages.h"

namespace vanban::test {

ImportedFile import_bytes(Program& program, const std::string& name, const std::string& bytes) {
  Diagnostics found;
  const auto plan =
      import_plan({name, bytes, name + ".plan.json"}, program.engine(), program.sources(), found);
  const auto count = [&](Message message) {
    return static_cast<std::size_t>(std::ranges::count(found.all(), message, &Diagnostic::message));
  };
  return {plan.value_or(""), to_text(found, Language::english), count(Message::import_word_missing),
          count(Message::import_word_added)};
}

}  // namespace vanban::test
