#include "number/appendices.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "base/numerals.h"
#include "model/plain_text.h"

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

void list_appendices(Document& document) {
  for (const Part& part : document.parts) {
    for (const Block& block : part.blocks) {
      const auto* title = std::get_if<Title>(&block);
      if (title == nullptr || title->kind != Title::Kind::appendix) continue;
      std::string line = heading_words(title->name, *document.style);
      const std::string subject = heading_words(title->subject, *document.style);
      if (!subject.empty()) line += " - " + subject;
      document.metadata.appendices.push_back(std::move(line));
    }
  }
}

}  // namespace vanban
