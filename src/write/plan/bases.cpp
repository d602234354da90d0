#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

Value::List write_basis_items(const std::vector<LegalBases::Basis>& items) {
  Value::List list;
  for (const LegalBases::Basis& basis : items) {
    if (basis.group.empty()) {
      list.push_back(value_of(basis.text));
      continue;
    }
    ObjectParts parts;
    parts.put_markup("opening", basis.text);
    parts.put_markups("items", basis.group);
    list.push_back(value_of(parts.take()));
  }
  return list;
}

Value::Object write_bases(const LegalBases& bases) {
  ObjectParts parts;
  if (bases.shape != LegalBases::Shape::lines) {
    parts.put_text("shape", std::string(word_of(bases.shape, shape_words)));
  }
  parts.put_list("items", write_basis_items(bases.items));
  parts.put_markup("lead", bases.lead);
  return parts.take();
}

}  // namespace vanban
