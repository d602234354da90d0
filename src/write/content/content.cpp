#include "write/content/content.h"

#include <string_view>
#include <utility>

#include "read/content_words.h"

namespace vanban {

namespace {

// Texts are valid UTF-8 in which only line ends are controls.
class CompactJson {
 public:
  void open(char bracket) {
    separate();
    text_ += bracket;
    is_first_ = true;
  }
  void close(char bracket) {
    text_ += bracket;
    is_first_ = false;
  }
  void key(std::string_view name) {
    separate();
    quote(name);
    text_ += ':';
    is_first_ = true;
  }
  void value(std::string_view words) {
    separate();
    quote(words);
    is_first_ = false;
  }
  void number(int number) {
    separate();
    text_ += std::to_string(number);
    is_first_ = false;
  }
  void field(std::string_view name, std::string_view words) {
    if (words.empty()) return;
    key(name);
    value(words);
  }
  void list(std::string_view name, const std::vector<std::string>& words) {
    if (words.empty()) return;
    key(name);
    open('[');
    for (const std::string& word : words) value(word);
    close(']');
  }

  std::string take() { return std::move(text_); }

 private:
  void separate() {
    if (!is_first_) text_ += ',';
    is_first_ = true;
  }
  void quote(std::string_view words) {
    text_ += '"';
    std::size_t written = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const char c = words[at];
      if (c != '"' && c != '\\' && c != '\n') continue;
      text_.append(words, written, at - written);
      text_ += '\\';
      text_ += c == '\n' ? 'n' : c;
      written = at + 1;
    }
    text_.append(words, written);
    text_ += '"';
  }

  std::string text_;
  bool is_first_ = true;
};

void write(const ContentTarget& target, CompactJson& json) {
  json.open('{');
  json.field("id", target.id);
  json.field("text", target.text);
  json.field("unit", target.unit);
  json.key("values");
  json.open('{');
  for (const auto& [year, value] : target.values) {
    json.key(year);
    json.value(value);
  }
  json.close('}');
  json.close('}');
}

void write(const ContentPiece& piece, CompactJson& json) {
  json.open('{');
  json.field("kind", word_of<ContentPiece::Kind>(piece.kind, content_kind_words));
  if (piece.attached) {
    json.key("attached");
    json.number(1);
  }
  if (piece.parent >= 0) {
    json.key("parent");
    json.number(piece.parent);
  }
  json.field("id", piece.id);
  json.field("place", piece.place);
  json.field("label", piece.label);
  json.field("text", piece.text);
  json.list("targets", piece.targets);
  json.list("references", piece.references);
  json.list("citations", piece.citations);
  json.close('}');
}

}  // namespace

std::string write_content(const Content& content) {
  CompactJson json;
  json.open('{');
  json.field("kind", content.kind);
  json.field("name", content.name);
  json.field("unit", content.unit);
  json.field("subject", content.subject);
  json.field("attachment", content.attachment);
  json.key("targets");
  json.open('[');
  for (const ContentTarget& target : content.targets) write(target, json);
  json.close(']');
  json.key("pieces");
  json.open('[');
  for (const ContentPiece& piece : content.pieces) write(piece, json);
  json.close(']');
  json.close('}');
  return json.take();
}

}  // namespace vanban
