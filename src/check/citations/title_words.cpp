#include "check/citations/title_words.h"

#include "base/word_keys.h"

namespace vanban {

namespace {

constexpr std::size_t longest_lead = 16;

// Words between the number and the name that it quotes; any other word and the quotation may be of
// something else.
bool leads_to_name(std::uint64_t key) {
  static const WordKeys words{"về",   "việc", "phê", "duyệt", "ban",   "hành",  "triển",  "khai",
                              "thực", "hiện", "tổ",  "chức",  "tiếp",  "tục",   "chương", "trình",
                              "đề",   "án",   "dự",  "kế",    "hoạch", "chiến", "lược",   "phong",
                              "trào", "cuộc", "vận", "động",  "quy",   "đầu",   "tư",     ","};
  return words.has(key);
}

}  // namespace

void read_title(const CitedText& text, std::size_t first, DocumentCitation& citation) {
  for (std::size_t at = first; at < text.size() && at - first <= longest_lead; ++at) {
    if (const Range* quotation = text.quotation_at(at)) {
      citation.quoted = inside_of(text.words(), *quotation);
      if (citation.quoted.empty()) return;
      citation.quotation =
          text.words().substr(citation.quoted.begin, citation.quoted.end - citation.quoted.begin);
      citation.lead = text.text(first, at);
      return;
    }
    if (!leads_to_name(text.key(at))) return;
  }
}

}  // namespace vanban
