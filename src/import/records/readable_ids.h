// Ids that people can read, made of words: "Sở Văn hóa, Thể thao và Du lịch" gives
// "so-van-hoa-the-thao-va-du-lich". The same words always give the same id; of ids that are taken
// the second is "…-2". Short enough for the bookmarks of Word files (model/word_names.h).
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vanban {

// Cut between words; `otherwise` where the text has no letters and figures.
std::string readable_id(std::string_view text, std::string_view otherwise);

class TakenIds {
 public:
  void take(const std::string& id) { taken_.insert(id); }
  // The id itself, or the first with a number behind it that is free; taken from now on.
  std::string free_id(const std::string& id);

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> last_;
};

}  // namespace vanban
