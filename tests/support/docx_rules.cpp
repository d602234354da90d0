#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "read/xml.h"
#include "support/opened_docx.h"

namespace vanban::test {

namespace {

using Faults = std::vector<std::string>;
using Sequence = std::vector<std::string_view>;

// Children in the order of the schema (ECMA-376-1, annex A, transitional), those that we write.
// Names are local names: they mean one thing each in our files.
const std::map<std::string_view, Sequence>& sequences() {
  static const std::map<std::string_view, Sequence> rows = {
      {"pPr",
       {"pStyle", "keepNext", "keepLines", "framePr", "widowControl", "numPr", "pBdr", "tabs",
        "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr"}},
      {"rPr",
       {"rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "spacing", "sz", "szCs",
        "vertAlign", "lang"}},
      {"sectPr",
       {"headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols",
        "titlePg"}},
      {"tbl", {"tblPr", "tblGrid", "tr"}},
      {"tblPr", {"tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar"}},
      {"tblBorders", {"top", "left", "bottom", "right", "insideH", "insideV"}},
      {"tblCellMar", {"top", "left", "bottom", "right"}},
      {"tcMar", {"top", "left", "bottom", "right"}},
      {"pBdr", {"top", "left", "bottom", "right"}},
      {"tr", {"trPr", "tc"}},
      {"trPr", {"cantSplit", "tblHeader"}},
      {"tc", {"tcPr", "p"}},
      {"tcPr", {"tcW", "gridSpan", "vMerge", "tcMar", "vAlign"}},
      {"numPr", {"ilvl", "numId"}},
      {"sdt", {"sdtPr", "sdtContent"}},
      {"sdtPr", {"rPr", "alias", "tag", "id", "showingPlcHdr", "text"}},
      {"style", {"name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr"}},
      {"styles", {"docDefaults", "style"}},
      {"docDefaults", {"rPrDefault", "pPrDefault"}},
      {"numbering", {"abstractNum", "num"}},
      {"abstractNum", {"multiLevelType", "lvl"}},
      {"lvl", {"start", "numFmt", "suff", "lvlText", "lvlJc", "pPr"}},
      {"num", {"abstractNumId", "lvlOverride"}},
      {"settings",
       {"zoom", "defaultTabStop", "autoHyphenation", "evenAndOddHeaders", "characterSpacingControl",
        "footnotePr", "compat", "themeFontLang", "decimalSymbol", "listSeparator"}},
      {"compat", {"doNotExpandShiftReturn", "compatSetting"}},
      {"footnotePr", {"numStart", "footnote"}},
      {"font", {"panose1", "charset", "family", "pitch"}},
      {"body", {"p", "tbl", "sectPr"}},
      {"document", {"body"}},
      {"hdr", {"p"}},
      {"ftr", {"p"}},
      {"footnotes", {"footnote"}}};
  return rows;
}

// Where paragraphs and tables stand in any order.
bool is_mixed(std::string_view element) {
  return element == "body" || element == "sectPr";
}

class DocxRules {
 public:
  explicit DocxRules(const OpenedDocx& docx) : docx_(docx) {}

  Faults check() {
    check_package();
    for (const auto& [name, bytes] : docx_.parts) {
      const auto xml = Xml::parse(bytes);
      if (!xml) {
        faults_.push_back(name + " is no XML");
      } else {
        part_ = name;
        if (name.ends_with(".rels")) {
          check_relations(xml->root());
        } else {
          walk(xml->root());
        }
      }
    }
    check_names();
    return std::move(faults_);
  }

 private:
  void check_package() {
    if (docx_.names.front() != "[Content_Types].xml") fault("does not begin with its types");
    const std::string& types = docx_.parts.at("[Content_Types].xml");
    for (const std::string& name : docx_.names) {
      const bool usual = name.ends_with(".rels") || name == "[Content_Types].xml";
      if (!usual && types.find("\"/" + name + "\"") == std::string::npos) {
        fault(name + " has no type");
      }
    }
  }

  void check_relations(XmlElement relations) {
    const std::string folder = part_ == "_rels/.rels" ? "" : "word/";
    std::set<std::string> ids;
    for (const XmlElement relation : relations) {
      const std::string target(relation.attribute("Target").value_or(""));
      if (!docx_.parts.contains(folder + target)) fault("leads to " + target);
      if (!ids.emplace(relation.attribute("Id").value_or("")).second) fault("has an id twice");
    }
    if (!folder.empty()) relations_ = ids;
  }

  void walk(XmlElement element) {
    note(element);
    const auto row = sequences().find(element.name());
    std::size_t reached = 0;
    for (const XmlElement child : element) {
      if (row != sequences().end()) check_place(row->first, row->second, child, reached);
      walk(child);
    }
    if (element.name() == "tc" && !element.child("p")) fault("a cell without paragraph");
    if (element.name() == "p" && element.child("pPr") && element.first_child().name() != "pPr") {
      fault("pPr does not come first");
    }
  }

  void check_place(std::string_view parent, const Sequence& order, XmlElement child,
                   std::size_t& reached) {
    const auto at = std::find(order.begin(), order.end(), child.name());
    if (at == order.end()) return fault(fmt::format("{} in {}", child.name(), parent));
    const auto place = static_cast<std::size_t>(at - order.begin());
    if (place < reached && !is_mixed(parent)) {
      fault(fmt::format("{} in {} comes too late", child.name(), parent));
    }
    reached = std::max(reached, place);
  }

  void note(XmlElement element) {
    const std::string_view name = element.name();
    const std::string value(element.attribute("val").value_or(""));
    const std::string id(element.attribute("id").value_or(""));
    if (name == "pStyle" || name == "rStyle" || name == "tblStyle" || name == "basedOn" ||
        name == "next") {
      used_styles_.insert(value);
    }
    if (name == "numId") used_lists_.insert(value);
    if (name == "style") once(styles_, std::string(element.attribute("styleId").value_or("")));
    if (name == "num") once(lists_, std::string(element.attribute("numId").value_or("")));
    if (name == "bookmarkStart") {
      once(bookmarks_, std::string(element.attribute("name").value_or("")));
      once(bookmark_ids_, id);
    }
    if (name == "bookmarkEnd") ended_.insert(id);
    if (name == "sdtPr") {
      once(controls_, std::string(element.child("id").attribute("val").value_or("")));
    }
    if (name == "headerReference" || name == "footerReference") used_relations_.insert(id);
  }

  void once(std::set<std::string>& names, const std::string& name) {
    if (name.empty() || !names.insert(name).second) fault("named twice: " + name);
  }

  void check_names() {
    const auto known = [&](const std::set<std::string>& used, const std::set<std::string>& all) {
      for (const std::string& name : used) {
        if (!all.contains(name)) faults_.push_back("nothing is called " + name);
      }
    };
    known(used_styles_, styles_);
    known(used_lists_, lists_);
    known(used_relations_, relations_);
    known(bookmark_ids_, ended_);
  }

  void fault(const std::string& what) { faults_.push_back(part_ + ": " + what); }

  const OpenedDocx& docx_;
  Faults faults_;
  std::string part_;
  std::set<std::string> styles_, lists_, bookmarks_, bookmark_ids_, ended_, controls_, relations_;
  std::set<std::string> used_styles_, used_lists_, used_relations_;
};

}  // namespace

std::string faults_of(const OpenedDocx& docx) {
  std::string lines;
  for (const std::string& fault : DocxRules(docx).check()) lines += fault + "\n";
  return lines;
}

}  // namespace vanban::test
