#include <string>
#include <utility>

#include "check/form/recipients.h"
#include "check/form/typed_text.h"
#include "check/words.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// (b/c), (để báo cáo), typed as a note or behind the name.
bool is_reported_to(const TypedRecipient& recipient) {
  static const Phrases words = phrases_of({"b/c", "báo cáo", "để báo cáo", "đểbc"});
  return !words.find(FlatText(recipient.entry->note).words()).empty() ||
         !words.find(recipient.name.words, recipient.name.tokens).empty();
}

bool begins_with_any(const Phrases& phrases, const Passage& name) {
  const auto found = phrases.find(name.words, name.tokens);
  return !found.empty() && found.front().begin == 0;
}

// Who surely is none: the issuer's own offices, those that carry the document out. Party
// committees and councils stand beside the issuer or above it.
bool is_below(const TypedRecipient& recipient) {
  static const Phrases openings =
      phrases_of({"Các sở", "Các phòng", "Các ban", "Các cơ quan", "UBND các", "Các xã",
                  "Văn phòng UBND", "VP UBND", "Các trường", "Các nhà trường", "Công chức",
                  "Trưởng thôn", "LĐVP", "Trung tâm", "Cổng TTĐT"});
  return begins_with_any(openings, recipient.name);
}

}  // namespace

void find_superiors_out_of_order(const CheckedDocument& document,
                                 const std::vector<TypedRecipient>& recipients,
                                 const FormWords& words, Findings& findings) {
  if (!findings.wants(Message::superiors_not_first) || document.unit == nullptr) return;
  const TypedRecipient* below = nullptr;
  for (const TypedRecipient& recipient : recipients) {
    const bool is_superior =
        is_reported_to(recipient) || begins_with_any(words.central_bodies, recipient.name);
    if (is_superior && below != nullptr) {
      const std::string name(without_end_marks(recipient.name.words));
      Diagnostic finding = found_in(recipient.name, {0, name.size()}, Message::superiors_not_first,
                                    {name, std::string(without_end_marks(below->name.words))});
      finding.compared_with = below->name.where;
      return findings.report(std::move(finding));
    }
    if (!is_superior && below == nullptr && is_below(recipient)) below = &recipient;
  }
}

}  // namespace vanban
