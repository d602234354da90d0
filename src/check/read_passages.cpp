#include "check/read_passages.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "derive/text/asides.h"
#include "derive/text/cited.h"

namespace vanban {

namespace {

std::string joined(const std::vector<Text>& texts) {
  std::string words;
  for (const Text& text : texts) words += text.text;
  return words;
}

class Reader {
 public:
  explicit Reader(const Document& document) : document_(document) {}

  std::vector<Passage> run() {
    for (const Part& part : document_.parts) {
      part_ = &part;
      has_items_ = false;
      for (const Block& block : part.blocks) std::visit(*this, block);
      add(part.contact, Passage::Kind::other);
    }
    return std::move(passages_);
  }

  void operator()(const Letterhead& head) {
    for (const RichText* text : {&head.circulation, &head.urgency, &head.draft}) {
      add(*text, Passage::Kind::other);
    }
  }

  void operator()(const Title& title) {
    add(title.subject, title.kind == Title::Kind::document ? Passage::Kind::subject
                                                           : Passage::Kind::appendix_title);
  }

  void operator()(const CentredLine&) {}

  void operator()(const Paragraph& paragraph) {
    const bool is_basis = paragraph.kind == Paragraph::Kind::basis;
    const bool in_appendix = part_->kind == Part::Kind::appendix;
    add(paragraph.text, is_basis      ? Passage::Kind::basis
                        : in_appendix ? Passage::Kind::text
                        : has_items_  ? Passage::Kind::closing
                                      : Passage::Kind::lead);
  }

  void operator()(const Item& item) {
    has_items_ = true;
    const Item* outer = std::exchange(item_, &item);
    const Role role = role_;
    if (depth_ == 0) role_ = item.role;
    ++depth_;
    add(item.title, Passage::Kind::heading);
    add(item.run_in, Passage::Kind::run_in);
    for (const RichText& text : item.text) add(text, Passage::Kind::text);
    if (item.table) (*this)(*item.table);
    for (const Item& inner : item.items) (*this)(inner);
    --depth_;
    role_ = role;
    item_ = outer;
  }

  void operator()(const Table& table) {
    std::size_t row = 0;
    for (const auto* rows : {&table.header, &table.rows}) {
      for (const auto& cells : *rows) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
          Passage* passage = add(cells[column].text, Passage::Kind::cell);
          if (passage == nullptr) continue;
          passage->table = &table;
          passage->row = row;
          passage->column = column;
        }
        ++row;
      }
    }
  }

  void operator()(const Signing& signing) {
    for (const Recipients::Entry& entry : signing.recipients.entries) {
      add(entry.text, Passage::Kind::recipient);
      for (const RichText& line : entry.lines) add(line, Passage::Kind::recipient);
    }
    for (const RichText& line : signing.signature.authority) add(line, Passage::Kind::authority);
    add(signing.signature.office, Passage::Kind::authority);
    add(signing.signature.name, Passage::Kind::signer);
  }

 private:
  // Null if there is nothing to read.
  Passage* add(const RichText& text, Passage::Kind kind) {
    if (text.empty()) return nullptr;
    Passage& passage = passages_.emplace_back();
    passage.kind = kind;
    passage.role = role_;
    passage.depth = depth_;
    passage.part = part_;
    passage.item = item_;
    passage.where = text.where;
    std::vector<std::size_t> notes;
    for (const Inline& piece : text.inlines) add_words(piece, passage, notes);
    passage.tokens = folded_words(passage.words);
    find_words_of_others(passage);
    const std::size_t self = passages_.size() - 1;
    for (const std::size_t note : notes) {
      if (note < document_.footnotes.size())
        add(document_.footnotes[note].text, Passage::Kind::note);
    }
    return &passages_[self];
  }

  static void add_words(const Inline& piece, Passage& passage, std::vector<std::size_t>& notes) {
    const std::size_t begin = passage.words.size();
    std::visit(overloaded{
                   [&](const Text& text) { passage.words += text.text; },
                   [&](const LineBreak&) { passage.words += '\n'; },
                   [&](const Blank&) { passage.words += "…"; },
                   [&](const Citation& citation) {
                     passage.words += joined(citation.words);
                     passage.citations.push_back({{begin, passage.words.size()}, citation.id});
                   },
                   [&](const Reference& reference) {
                     passage.words += reference.words;
                     passage.references.push_back({{begin, passage.words.size()}, reference.id});
                   },
                   [&](const FootnoteCall& call) { notes.push_back(call.note); },
               },
               piece);
  }

  static void find_words_of_others(Passage& passage) {
    passage.quoted = quoted_ranges(passage.words);
    passage.of_others = words_of_others(passage.words, passage.quoted);
    if (passage.citations.empty()) return;
    for (const LinkedRange& citation : passage.citations) {
      passage.of_others.push_back(citation.range);
    }
    passage.of_others = united(std::move(passage.of_others));
  }

  const Document& document_;
  std::vector<Passage> passages_;
  const Part* part_ = nullptr;
  const Item* item_ = nullptr;
  Role role_ = Role::none;
  int depth_ = 0;
  bool has_items_ = false;
};

}  // namespace

std::vector<Passage> read_passages(const Document& document) {
  return Reader(document).run();
}

}  // namespace vanban
