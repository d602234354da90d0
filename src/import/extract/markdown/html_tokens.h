// HTML cut into words and tags. It need not be right: what is no tag is words.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vanban {

struct HtmlToken {
  enum class Kind { text, tag, hidden };  // hidden: a comment, a script or style
  Kind kind = Kind::text;
  std::string text;      // words, entities as characters; of a tag its name as html_tag_name()
  std::string_view tag;  // whole, with its attributes
};

class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view html) : html_(html) {}

  std::optional<HtmlToken> next();

 private:
  std::string_view html_;
  std::size_t at_ = 0;
  std::string hidden_;  // the element whose content is not shown
};

// "br" of "<br/>", "/b" of "</b>"; in small letters. Empty for declarations and the like.
std::string html_tag_name(std::string_view tag);

}  // namespace vanban
