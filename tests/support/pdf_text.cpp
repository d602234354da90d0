#include "support/pdf_text.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace vanban::test {

std::string text_of(const Shown& shown, const PdfPage& page) {
  const auto font = page.fonts.find(shown.font);
  if (font == page.fonts.end()) return std::string(shown.codes.size(), '?');
  std::string text;
  for (const unsigned code : font->second.codes_in(shown.codes)) {
    const auto character = font->second.unicode.find(code);
    text += character != font->second.unicode.end() ? character->second : "?";
  }
  return text;
}

namespace {

// What the kids of an element say, with a new line where the words go on in another line.
class TextReader {
 public:
  explicit TextReader(const PdfFile& file) : file_(file) {
    for (const PdfPage& page : file.pages) {
      for (const Shown& shown : page.content.shown) {
        const auto mcid = shown.mcid();
        if (shown.kind == Shown::Kind::text && mcid) shown_[{page.id, *mcid}].push_back(&shown);
      }
    }
  }

  std::string read() {
    for (std::size_t i = 0; i < file_.elements.size(); ++i) {
      if (!file_.elements[i].parent) add_element(file_.elements[i]);
    }
    return std::move(text_);
  }

 private:
  void add_element(const Element& element) {
    static const std::set<std::string> inlines = {"Span", "Link",  "Reference", "Note",
                                                  "Lbl",  "Quote", "Form"};
    const bool is_block = !inlines.contains(element.type);
    if (is_block) line_.reset();
    for (const Kid& kid : element.kids) {
      if (kid.kind == Kid::Kind::element) add_element(file_.elements.at(kid.element));
      if (kid.kind == Kid::Kind::words) add_words(kid);
    }
    if (is_block) line_.reset();
  }

  void add_words(const Kid& kid) {
    const auto found = shown_.find({kid.page, kid.mcid});
    if (found == shown_.end()) return;
    for (const Shown* shown : found->second) {
      const std::pair line(kid.page, shown->line);
      if (line_ != line && !text_.empty() && !text_.ends_with('-')) text_ += '\n';
      line_ = line;
      text_ += text_of(*shown, *file_.find_page(kid.page));
    }
  }

  const PdfFile& file_;
  std::map<std::pair<Reference, int>, std::vector<const Shown*>> shown_;
  std::optional<std::pair<Reference, double>> line_;
  std::string text_;
};

}  // namespace

std::string text_of_tree(const PdfFile& file) {
  return TextReader(file).read();
}

}  // namespace vanban::test
