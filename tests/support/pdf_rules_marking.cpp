// Rules on what pages mark and on how it hangs together with the structure tree.
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "support/pdf_rules.h"
#include "support/pdf_text.h"

namespace vanban::test {

namespace {

using nlohmann::json;

std::string describe(const Shown& shown, const PdfPage& page) {
  if (shown.kind == Shown::Kind::path) return "a path";
  if (shown.kind == Shown::Kind::object) return "an object";
  return "“" + text_of(shown, page) + "”";
}

std::string describe(const Element& element) {
  return element.type + " (" + element.id + ")";
}

bool is_artifact(const std::vector<Mark>& marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [](const Mark& mark) { return mark.tag == "Artifact"; });
}

bool has_mcid(const std::vector<Mark>& marks) {
  return std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.mcid; });
}

// The element that the parent tree names for words on a page; empty if it names none.
Reference element_of_words(const PdfFile& file, const PdfPage& page, int mcid) {
  if (!page.struct_parents || !file.parent_tree.contains(*page.struct_parents)) return "";
  const json& elements = file.parent_tree.at(*page.struct_parents);
  const bool inside = mcid >= 0 && mcid < static_cast<int>(elements.size());
  if (!elements.is_array() || !inside) return "";
  const json& element = elements[static_cast<std::size_t>(mcid)];
  return element.is_string() ? element.get<std::string>() : "";
}

// Which elements have these words as a kid: the same MCID may be used by one only.
using WordsOfPages = std::map<std::pair<Reference, int>, std::vector<const Element*>>;

WordsOfPages words_in_tree(const PdfFile& file) {
  WordsOfPages words;
  for (const Element& element : file.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind == Kid::Kind::words) words[{kid.page, kid.mcid}].push_back(&element);
    }
  }
  return words;
}

}  // namespace

Findings faults_of_marking(const PdfFile& file) {
  Findings findings;
  for (std::size_t number = 1; const PdfPage& page : file.pages) {
    const std::string where = fmt::format("page {}: ", number++);
    for (const std::string& fault : page.content.faults) findings.push_back(where + fault);
    for (const auto& marks : page.content.sequences) {
      const std::vector<Mark> outer(marks.begin(), marks.end() - 1);
      if (marks.back().tag == "Artifact" && has_mcid(outer))
        findings.push_back(where + "an artifact within words of the tree");
      if (marks.back().mcid && is_artifact(outer))
        findings.push_back(where + "words of the tree within an artifact");
      if (marks.back().mcid && has_mcid(outer))
        findings.push_back(where + "words of the tree within others");
    }
    for (const Shown& shown : page.content.shown) {
      if (!shown.is_artifact() && !shown.mcid())
        findings.push_back(where + describe(shown, page) + " is neither tagged nor an artifact");
      if (shown.kind != Shown::Kind::text && shown.mcid())
        findings.push_back(where + describe(shown, page) + " is tagged as words");
    }
  }
  return findings;
}

Findings faults_of_parent_tree(const PdfFile& file) {
  Findings findings;
  if (!std::is_sorted(file.parent_tree_keys.begin(), file.parent_tree_keys.end()) ||
      file.parent_tree.size() != file.parent_tree_keys.size())
    findings.push_back("the keys of the parent tree are not in order");

  const WordsOfPages in_tree = words_in_tree(file);
  WordsOfPages left = in_tree;
  for (std::size_t number = 1; const PdfPage& page : file.pages) {
    std::set<int> seen;
    for (const auto& marks : page.content.sequences) {
      const auto mcid = marks.back().mcid;
      if (!mcid) continue;
      const std::string where = fmt::format("page {}, MCID {}: ", number, *mcid);
      if (!seen.insert(*mcid).second) findings.push_back(where + "marked twice");
      left.erase({page.id, *mcid});
      const Reference named = element_of_words(file, page, *mcid);
      const auto kids = in_tree.find({page.id, *mcid});
      if (named.empty()) {
        findings.push_back(where + "not in the parent tree");
      } else if (kids == in_tree.end()) {
        findings.push_back(where + "no element has it as a kid");
      } else if (kids->second.size() > 1) {
        findings.push_back(where + "the kid of two elements");
      } else if (kids->second.front()->id != named) {
        findings.push_back(where + "the parent tree names " + named + ", but it is a kid of " +
                           describe(*kids->second.front()));
      }
    }
    ++number;
  }
  for (const auto& [words, elements] : left) {
    findings.push_back(fmt::format("{}: no page {} with MCID {}", describe(*elements.front()),
                                   words.first, words.second));
  }
  return findings;
}

}  // namespace vanban::test
