// What holds for the numbers of every document, whatever its items.
#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <string>
#include <vector>

#include "model/walk.h"
#include "number/number.h"
#include "support/documents.h"
#include "support/generated.h"

using namespace vanban;
using namespace vanban::test;

namespace {

int roman_value(const std::string& figures) {
  const std::map<char, int> values = {{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}};
  int sum = 0;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const int value = values.at(figures[i]);
    sum += i + 1 < figures.size() && values.at(figures[i + 1]) > value ? -value : value;
  }
  return sum;
}

int letter_value(const std::string& letter) {
  const std::vector<std::string> letters = {"a", "b", "c", "d", "đ", "e", "g", "h",
                                            "i", "k", "l", "m", "n", "o", "p", "q",
                                            "r", "s", "t", "u", "v", "x", "y"};
  const auto found = std::ranges::find(letters, letter);
  return found != letters.end() ? static_cast<int>(found - letters.begin()) + 1 : 0;
}

// Which one of its list the label says that it is.
int place_said(const Item& item) {
  const std::string label = item.label.substr(0, item.label.size() - 1);
  switch (item.marker) {
    case Marker::section:
      return roman_value(label);
    case Marker::article:
      return std::stoi(label.substr(std::string("Điều ").size()));
    case Marker::number:
      return std::stoi(label);
    case Marker::decimal:
      return std::stoi(label.substr(label.rfind('.') + 1));
    case Marker::letter:
      return letter_value(label);
    default:
      return 0;
  }
}

bool is_counted(const Item& item) {
  return item.marker != Marker::dash && item.marker != Marker::plus && item.marker != Marker::none;
}

// In every list: 1, 2, 3 …; under 2. stand 2.1., 2.2. …
void check_list(const std::vector<const Item*>& items, const std::string& figures) {
  std::map<Marker, int> counts;
  for (const Item* item : items) {
    CAPTURE(item->label);
    if (is_counted(*item)) CHECK(place_said(*item) == ++counts[item->marker]);
    if (item->marker == Marker::decimal) CHECK(item->label.starts_with(figures));
    std::vector<const Item*> inner;
    for (const Item& each : item->items) inner.push_back(&each);
    const bool gives_figures = item->marker == Marker::number || item->marker == Marker::decimal;
    const bool passes_on = !is_counted(*item);
    check_list(inner, gives_figures ? item->label : passes_on ? figures : "");
  }
}

void for_each_item(const Item& item, const std::function<void(const Item&)>& visit) {
  visit(item);
  for (const Item& inner : item.items) for_each_item(inner, visit);
}

// "khoản 2", "2.1": what a reference to the item must begin with.
std::string name_of(const Item& item) {
  const std::string label = item.label.substr(0, item.label.size() - 1);
  if (item.marker == Marker::section) return "Mục " + label;
  if (item.marker == Marker::article) return label;
  return (item.marker == Marker::letter ? "điểm " : "khoản ") + label;
}

std::map<std::string, std::string> names_by_id(const Document& document) {
  std::map<std::string, std::string> names;
  for (const Part& part : document.parts) {
    for (const Block& block : part.blocks) {
      const auto* item = std::get_if<Item>(&block);
      if (item == nullptr) continue;
      for_each_item(*item, [&](const Item& each) {
        if (!each.id.empty() && is_counted(each)) names[each.id] = name_of(each);
      });
    }
  }
  return names;
}

}  // namespace

TEST_CASE("the items of every list are counted without gap and doubling") {
  for_each_round(10, [](Chance& chance) {
    Diagnostics diagnostics;
    const auto numbered = number(generated_document(chance, test_style()), diagnostics);
    for (const Part& part : numbered.content().parts) {
      std::vector<const Item*> items;
      for (const Block& block : part.blocks) {
        if (const auto* item = std::get_if<Item>(&block)) items.push_back(item);
      }
      check_list(items, "");
    }
  });
}

TEST_CASE("a reference says the label that is printed, and notes are counted as they are called") {
  for_each_round(10, [](Chance& chance) {
    Diagnostics diagnostics;
    const auto numbered = number(generated_document(chance, test_style()), diagnostics);
    CHECK(to_text(diagnostics, Language::english) == "");
    Document document = numbered.content();
    const auto names = names_by_id(document);
    int notes = 0;
    for (Part& part : document.parts) {
      for (Block& block : part.blocks) {
        for_each_text(block, [&](RichText& text) {
          for (const Inline& piece : text.inlines) {
            if (const auto* call = std::get_if<FootnoteCall>(&piece)) {
              CHECK(call->number == ++notes);
              CHECK(document.footnotes.at(call->note).number == call->number);
            }
            const auto* reference = std::get_if<Reference>(&piece);
            if (reference == nullptr) continue;
            CAPTURE(reference->words);
            const std::string& name = names.at(reference->id);
            CHECK((reference->words == name || reference->words.starts_with(name + " ")));
          }
        });
      }
    }
    CHECK(notes == static_cast<int>(document.footnotes.size()));
  });
}
