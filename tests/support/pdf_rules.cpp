#include "support/pdf_rules.h"

namespace vanban::test {

std::string to_text(const Findings& findings) {
  std::string text;
  for (const std::string& finding : findings) text += finding + "\n";
  return text;
}

Findings faults_of_pdf(const PdfFile& file, bool tagged) {
  Findings all = faults_of_annotations(file, tagged);
  const auto append = [&](const Findings& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  append(faults_of_catalog(file, tagged));
  for (const auto& rule :
       {faults_of_fonts, faults_of_navigation, faults_of_limits, faults_of_syntax})
    append(rule(file));
  if (!tagged) return all;
  for (const auto& rule : {faults_of_marking, faults_of_parent_tree, faults_of_tree,
                           faults_of_headings, faults_of_lists, faults_of_tables, faults_of_notes})
    append(rule(file));
  return all;
}

}  // namespace vanban::test
