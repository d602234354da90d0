#include <string>

#include "model/element_of.h"
#include "write/text/elements.h"

namespace vanban {

// The rule stands below the last line of the head: subject, or the reference where there is one.
void write_title(const Title& title, TextSheet& sheet) {
  const TitleElements elements = elements_of(title.kind);
  sheet.gap();
  sheet.centred_lines(sheet.words(title.name, elements.name));
  sheet.centred_lines(sheet.words(title.subject, elements.subject));
  sheet.centred_lines(sheet.words(title.reference, elements.reference));
  sheet.rule_below(title.reference.empty() ? sheet.style().subject_rule
                                           : sheet.style().reference_rule);
  sheet.gap();
}

void write_centred_line(const CentredLine& line, TextSheet& sheet) {
  sheet.gap();
  sheet.centred_lines(sheet.words(line.text, element_of(line.kind)));
  sheet.gap();
}

}  // namespace vanban
