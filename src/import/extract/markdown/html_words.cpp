#include "import/extract/markdown/html_words.h"

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

bool begins_line(std::string_view tag) {
  constexpr std::array<std::string_view, 16> tags = {"br", "p",  "div", "li",    "tr", "table",
                                                     "ul", "ol", "h1",  "h2",    "h3", "h4",
                                                     "h5", "h6", "hr",  "center"};
  if (tag.starts_with('/')) tag.remove_prefix(1);
  return std::ranges::find(tags, tag) != tags.end();
}

class Words {
 public:
  void text(std::string_view html) {
    for (const char letter : decoded_entities(html)) line_ += letter == '\n' ? ' ' : letter;
  }

  void tag(std::string_view name) {
    if (begins_line(name)) end_line();
    if (name == "td" || name == "th") line_ += "    ";
    if (name == "table") result_.has_table = true;
  }

  void hide(std::string_view words) {
    if (!trim(words).empty()) result_.hidden.emplace_back(trim(words));
  }

  HtmlWords finish() {
    end_line();
    return std::move(result_);
  }

 private:
  void end_line() {
    if (!trim(line_).empty()) result_.lines.emplace_back(trim(line_));
    line_.clear();
  }

  HtmlWords result_;
  std::string line_;
};

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

HtmlWords html_words(std::string_view html) {
  Words words;
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] != '<') {
      const std::size_t end = std::min(html.find('<', at), html.size());
      words.text(html.substr(at, end - at));
      at = end;
    } else if (html.substr(at).starts_with("<!--")) {
      const std::size_t end = std::min(html.find("-->", at), html.size());
      words.hide(html.substr(at + 4, std::max(end, at + 4) - at - 4));
      at = std::min(end + 3, html.size());
    } else {
      const std::size_t end = tag_end(html, at);
      const std::string name = html_tag_name(html.substr(at, end - at));
      words.tag(name);
      at = end;
      if (name != "script" && name != "style") continue;
      const std::size_t close = std::min(html.find("</" + name, at), html.size());
      words.hide(html.substr(at, close - at));
      at = close;
    }
  }
  return words.finish();
}

}  // namespace vanban
