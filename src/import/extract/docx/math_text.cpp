#include "import/extract/docx/math_text.h"

#include <string_view>

#include "base/utf8.h"
#include "import/extract/docx/word_values.h"

namespace vanban {

namespace {

std::string grouped_math(const std::string& text) {
  return count_code_points(text) > 1 ? "(" + text + ")" : text;
}

std::string inner(XmlElement math) {
  std::string text;
  for (const XmlElement child : math) text += math_text(child);
  return text;
}

std::string raised(XmlElement math) {
  std::string text = inner(math.child("e"));
  if (const XmlElement sub = math.child("sub")) text += "_" + grouped_math(inner(sub));
  if (const XmlElement sup = math.child("sup")) text += "^" + grouped_math(inner(sup));
  return text;
}

std::string fenced(XmlElement math) {
  const XmlElement look = math.child("dPr");
  std::string text(word_value(look, "begChr").value_or("("));
  bool is_first = true;
  for (const XmlElement child : math) {
    if (child.name() != "e") continue;
    if (!is_first) text += word_value(look, "sepChr").value_or("|");
    text += inner(child);
    is_first = false;
  }
  return text.append(word_value(look, "endChr").value_or(")"));
}

std::string summed(XmlElement math) {
  std::string text(word_value(math.child("naryPr"), "chr").value_or("∫"));
  if (const std::string sub = inner(math.child("sub")); !sub.empty()) {
    text += "_" + grouped_math(sub);
  }
  if (const std::string sup = inner(math.child("sup")); !sup.empty()) {
    text += "^" + grouped_math(sup);
  }
  return text + " " + inner(math.child("e"));
}

}  // namespace

std::string math_text(XmlElement math) {
  const std::string_view name = math.name();
  if (name == "t") return math.whole_text();
  if (name == "f") {
    return grouped_math(inner(math.child("num"))) + "/" + grouped_math(inner(math.child("den")));
  }
  if (name == "sSup" || name == "sSub" || name == "sSubSup") return raised(math);
  if (name == "d") return fenced(math);
  if (name == "nary") return summed(math);
  if (name == "rad") {
    const std::string degree = inner(math.child("deg"));
    return (degree.empty() ? "" : degree) + "√(" + inner(math.child("e")) + ")";
  }
  return inner(math);
}

}  // namespace vanban
