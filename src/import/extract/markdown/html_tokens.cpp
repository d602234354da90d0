#include "import/extract/markdown/html_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> entities = {
    {{"amp", "&"},
     {"lt", "<"},
     {"gt", ">"},
     {"quot", "\""},
     {"apos", "'"},
     {"nbsp", "\u00A0"},
     {"ndash", "–"},
     {"mdash", "—"},
     {"ldquo", "“"},
     {"rdquo", "”"}}};

// Of "#225" or "#xE1"; empty if there is no such character.
std::string numbered_character(std::string_view name) {
  const bool is_hex = name.starts_with("#x") || name.starts_with("#X");
  name.remove_prefix(is_hex ? 2 : 1);
  unsigned code = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), code, is_hex ? 16 : 10);
  const bool is_character = error == std::errc() && end == name.data() + name.size() &&
                            code >= 0x20 && code < 0x11'0000 && (code < 0xD800 || code > 0xDFFF);
  std::string character;
  if (is_character) append_utf8(character, code);
  return character;
}

std::string decoded_entities(std::string_view text) {
  constexpr std::size_t longest = 10;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text[at] == '&' ? text.substr(at, longest).find(';') : text.npos;
    if (end == std::string_view::npos) {
      result += text[at++];
      continue;
    }
    const std::string_view name = text.substr(at + 1, end - 1);
    const auto* known =
        std::ranges::find(entities, name, &std::pair<std::string_view, std::string_view>::first);
    std::string character;
    if (known != entities.end()) character = known->second;
    if (name.starts_with('#')) character = numbered_character(name);
    result += character.empty() ? text.substr(at, end + 1) : std::string_view(character);
    at += end + 1;
  }
  return result;
}

// The place behind a tag that begins at `at`; attributes may hold ">" in quotes.
std::size_t tag_end(std::string_view html, std::size_t at) {
  constexpr std::size_t longest = 4096;
  char quote = 0;
  for (std::size_t i = at; i < std::min(html.size(), at + longest); ++i) {
    if (quote != 0) {
      if (html[i] == quote) quote = 0;
    } else if (html[i] == '"' || html[i] == '\'') {
      quote = html[i];
    } else if (html[i] == '>') {
      return i + 1;
    }
  }
  return std::min(html.find('>', at), html.size() - 1) + 1;
}

}  // namespace

std::string html_tag_name(std::string_view tag) {
  if (!tag.starts_with('<')) return {};
  std::string name(tag.substr(1, std::min(tag.find_first_of(" \t\n>", 1), tag.size()) - 1));
  if (name.ends_with('/')) name.pop_back();
  std::ranges::transform(name, name.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return name.starts_with('!') || name.starts_with('?') ? std::string{} : name;
}

std::optional<HtmlToken> HtmlTokens::next() {
  if (at_ >= html_.size()) return std::nullopt;
  const std::size_t begin = at_;
  if (!hidden_.empty()) {
    at_ = std::min(html_.find("</" + std::exchange(hidden_, {}), at_), html_.size());
    return HtmlToken{HtmlToken::Kind::hidden, std::string(html_.substr(begin, at_ - begin)), {}};
  }
  if (html_[at_] != '<') {
    at_ = std::min(html_.find('<', at_), html_.size());
    return HtmlToken{HtmlToken::Kind::text, decoded_entities(html_.substr(begin, at_ - begin)), {}};
  }
  if (html_.substr(at_).starts_with("<!--")) {
    const std::size_t end = std::max(std::min(html_.find("-->", at_), html_.size()), begin + 4);
    at_ = std::min(end + 3, html_.size());
    return HtmlToken{
        HtmlToken::Kind::hidden, std::string(html_.substr(begin + 4, end - begin - 4)), {}};
  }
  at_ = tag_end(html_, at_);
  const std::string_view tag = html_.substr(begin, at_ - begin);
  HtmlToken token{HtmlToken::Kind::tag, html_tag_name(tag), tag};
  if (token.text == "script" || token.text == "style") hidden_ = token.text;
  return token;
}

}  // namespace vanban
