#include <algorithm>
#include <string>
#include <variant>

#include "check/language/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool has_heading(const Item& item) {
  return !item.title.empty() || !item.run_in.empty();
}

class ListReader {
 public:
  ListReader(const CheckedDocument& document, Findings& findings)
      : document_(document), findings_(findings) {}

  // `is_last`: nothing goes on behind the item, in its list or an outer one.
  void read(const Item& item, bool is_last) {
    const bool is_end = is_last || has_heading(item);
    for (const Item& inner : item.items) {
      const bool inner_is_last = &inner == &item.items.back();
      read(inner, inner_is_last && is_end);
      const bool is_leaf = inner.items.empty() && !inner.table && !has_heading(inner);
      if (is_leaf && inner_is_last && is_end && item.items.size() > 1) check(inner);
    }
  }

 private:
  void check(const Item& item) {
    const auto last = std::ranges::find_if(
        document_.passages.rbegin(), document_.passages.rend(), [&](const Passage& passage) {
          return passage.item == &item && passage.kind == Passage::Kind::text;
        });
    if (last == document_.passages.rend()) return;
    const std::size_t end = last->words.find_last_not_of(" \n");
    if (end == std::string::npos || (last->words[end] != ';' && last->words[end] != ',')) return;
    const Range mark{end, end + 1};
    findings_.report(
        found_in(*last, mark, Message::list_end_mark, {std::string(last->at(mark))}, "."));
  }

  const CheckedDocument& document_;
  Findings& findings_;
};

}  // namespace

void find_list_ends(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::list_end_mark) || document.document == nullptr) return;
  ListReader reader(document, findings);
  for (const Part& part : document.document->parts) {
    for (const Block& block : part.blocks) {
      if (const auto* item = std::get_if<Item>(&block)) reader.read(*item, true);
    }
  }
}

}  // namespace vanban
