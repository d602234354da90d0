#include "number/appendices.h"

#include <algorithm>
#include <string>
#include <variant>

#include "base/numerals.h"

namespace vanban {

namespace {

void name_appendix(Part& part, References& references) {
  const std::string name = part.number > 0 ? "Phụ lục " + roman(part.number) : "Phụ lục";
  for (Block& block : part.blocks) {
    auto* title = std::get_if<Title>(&block);
    if (title == nullptr || title->kind != Title::Kind::appendix) continue;
    title->name.inlines = {Text{name, {}}};
    if (!title->id.empty()) references[title->id] = name;
  }
}

}  // namespace

void name_appendices(Document& document, References& references) {
  const auto is_appendix = [](const Part& part) { return part.kind == Part::Kind::appendix; };
  auto part = document.parts.begin();
  while (part != document.parts.end()) {
    const auto first = std::find_if(part, document.parts.end(), is_appendix);
    const auto last = std::find_if_not(first, document.parts.end(), is_appendix);
    const bool several = last - first > 1;
    int count = 0;
    for (auto appendix = first; appendix != last; ++appendix) {
      appendix->number = several ? ++count : 0;
      name_appendix(*appendix, references);
    }
    part = last;
  }
}

}  // namespace vanban
