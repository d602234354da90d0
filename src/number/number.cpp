#include "number/number.h"

#include <utility>

#include "number/appendices.h"
#include "number/labels.h"
#include "number/numbering.h"
#include "number/words.h"

namespace vanban {

NumberedDocument number(Document document, Diagnostics& diagnostics) {
  References references;
  name_appendices(document, references);
  label_items(document, references);
  set_words(document, references, diagnostics);
  list_appendices(document);
  return Numbering::seal(std::move(document));
}

}  // namespace vanban
