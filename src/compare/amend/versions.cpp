#include "compare/amend/versions.h"

#include "compare/compare.h"

namespace vanban {

AmendedVersion::AmendedVersion(const Plan& of_plan, const NumberedDocument& of_document)
    : plan(of_plan),
      document(of_document.content()),
      content(content_of(of_plan, of_document, sources)),
      inside(content.pieces.size()) {
  for (std::size_t i = 0; i < content.pieces.size(); ++i) {
    const int parent = content.pieces[i].parent;
    (parent >= 0 ? inside[static_cast<std::size_t>(parent)] : roots).push_back(static_cast<int>(i));
  }
}

Marker AmendedVersion::marker(int at) const {
  const Item* item = source(at).item;
  return item != nullptr ? item->marker : Marker::none;
}

Versions::Versions(const AmendedVersion& old, const AmendedVersion& recent)
    : before(old),
      now(recent),
      changes(compare(old.content, recent.content)),
      before_of(match_pieces(old.content, recent.content).before_of) {
  for (std::size_t i = 0; i < before_of.size(); ++i) {
    const int counterpart = before_of[i];
    if (counterpart < 0) continue;
    const int parent = recent.content.pieces[i].parent;
    const int expected = parent < 0 ? -1 : before_of[static_cast<std::size_t>(parent)];
    if (old.piece(counterpart).parent != expected || (parent >= 0 && expected < 0)) {
      before_of[i] = -1;
    }
  }
}

}  // namespace vanban
