// Quotes and brackets that are open behind a text: what stands in them goes on in the next line.
#pragma once

#include <string_view>

namespace vanban {

class OpenMarks {
 public:
  void read(std::string_view text);
  bool any() const { return quotes_ > 0 || brackets_ > 0; }

 private:
  int quotes_ = 0, brackets_ = 0;
};

}  // namespace vanban
