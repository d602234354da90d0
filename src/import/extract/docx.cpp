// A Word file (.docx): Office Open XML, transitional or strict, as Word, LibreOffice, Google Docs
// and WPS write it. Reads like the file: parts, running heads, body, notes, comments.
#include <iterator>
#include <utility>
#include <variant>

#include "diag/messages.h"
#include "import/extract/docx/block_reader.h"
#include "import/extract/docx/old_fonts.h"
#include "import/extract/docx/running_heads.h"
#include "import/extract/docx/word_values.h"
#include "import/extract/extract_faults.h"
#include "import/extract/formats.h"

namespace vanban {

namespace {

// The parts that must be whole for the words to be right. Those that the file has not are empty.
struct WordParts {
  std::string main;
  PartLinks links;
  Xml document;
  std::optional<Xml> styles, numbering, footnotes, endnotes, comments;
};

// True unless there is such a part and it cannot be read.
bool read_linked(const OfficePackage& package, const PartLinks& links, std::string_view type,
                 std::optional<Xml>& xml, const Extraction& file) {
  const PartLink* link = find_link(links, type);
  if (link == nullptr) return true;
  auto part = package.xml(link->target);
  if (const auto* fault = std::get_if<ArchiveFault>(&part)) {
    report_part_fault(*fault, file);
    return false;
  }
  xml = std::move(std::get<Xml>(part));
  return true;
}

std::optional<WordParts> read_parts(const OfficePackage& package, const Extraction& file) {
  const std::string main = main_word_part(package);
  auto document = package.xml(main);
  auto links = package.links(main);
  if (const auto* fault = std::get_if<ArchiveFault>(&document)) {
    report_part_fault(*fault, file);
    return std::nullopt;
  }
  if (const auto* fault = std::get_if<ArchiveFault>(&links)) {
    report_part_fault(*fault, file);
    return std::nullopt;
  }
  WordParts parts{main,
                  std::move(std::get<PartLinks>(links)),
                  std::move(std::get<Xml>(document)),
                  std::nullopt,
                  std::nullopt,
                  std::nullopt,
                  std::nullopt,
                  std::nullopt};
  const bool are_whole = read_linked(package, parts.links, "styles", parts.styles, file) &&
                         read_linked(package, parts.links, "numbering", parts.numbering, file) &&
                         read_linked(package, parts.links, "footnotes", parts.footnotes, file) &&
                         read_linked(package, parts.links, "endnotes", parts.endnotes, file) &&
                         read_linked(package, parts.links, "comments", parts.comments, file);
  if (!are_whole) return std::nullopt;
  return parts;
}

XmlElement root_of(const std::optional<Xml>& xml) {
  return xml ? xml->root() : XmlElement();
}

// Separators between text and notes are among the notes, with a type of their own.
WordNotes notes_of(XmlElement root) {
  WordNotes notes;
  for (const XmlElement note : root) {
    const std::string_view type = note.attribute("type").value_or("normal");
    if (type == "normal") notes.emplace(note.attribute("id").value_or(""), note);
  }
  return notes;
}

PartLinks links_of_notes(const OfficePackage& package, const PartLinks& links,
                         std::string_view type) {
  const PartLink* link = find_link(links, type);
  if (link == nullptr) return {};
  auto found = package.links(link->target);
  auto* known = std::get_if<PartLinks>(&found);
  return known == nullptr ? PartLinks{} : std::move(*known);
}

void read_called_notes(WordFile& word, const PartLinks& links, Manuscript& manuscript) {
  WordPlace place;
  place.links = &links;
  place.in_cell = true;
  for (std::size_t i = 0; i < word.calls.size(); ++i) {
    const WordNoteCall call = word.calls[i];
    const Location where = word.ledger.next_place();
    ManuscriptNote note{call.id, lines_of_blocks(BlockReader(word, place).read(call.note))};
    if (note.lines.empty()) word.ledger.note(Message::import_note_doubtful, {call.id}, where);
    manuscript.notes.push_back(std::move(note));
  }
}

// Enough to know whether they are Unicode.
void gather_words(XmlElement parent, std::string& words) {
  constexpr std::size_t enough = 65'536;
  for (const XmlElement child : parent) {
    if (words.size() >= enough) return;
    const std::string_view name = child.name();
    if (name == "t" || name == "softHyphen") {
      words += name == "t" ? word_text(child) : "\u00AD";
    } else {
      gather_words(child, words);
      if (name == "p" || name == "tab" || name == "br") words += ' ';
    }
  }
}

void leave_out_story(XmlElement story, WordFile& word, std::string_view reason) {
  WordPlace place;
  static const PartLinks none;
  place.links = &none;
  for (const ManuscriptLine& line : lines_of_blocks(BlockReader(word, place).read(story))) {
    word.ledger.leave_out(line, reason);
  }
}

void leave_out_uncalled(const WordNotes& notes, char kind, WordFile& word) {
  for (const auto& [id, note] : notes) {
    if (!word.called.contains(kind + id)) leave_out_story(note, word, "out-hidden");
  }
}

void leave_out_comments(XmlElement comments, WordFile& word) {
  for (const XmlElement comment : comments) {
    if (comment.name() != "comment") continue;
    word.ledger.count_object("object-comment");
    leave_out_story(comment, word, "object-comment");
  }
}

Manuscript read_stories(const WordParts& parts, WordFile& word) {
  Manuscript manuscript;
  const XmlElement body = parts.document.root().child("body");
  RunningHeads running(word, parts.links);
  manuscript.blocks = running.read(body, "header");
  WordPlace place;
  place.links = &parts.links;
  std::ranges::move(BlockReader(word, place).read(body), std::back_inserter(manuscript.blocks));
  std::ranges::move(running.read(body, "footer"), std::back_inserter(manuscript.blocks));
  const PartLinks links = links_of_notes(word.package, parts.links, "footnotes");
  read_called_notes(word, links, manuscript);
  leave_out_uncalled(word.footnotes, 'f', word);
  leave_out_uncalled(word.endnotes, 'e', word);
  leave_out_comments(root_of(parts.comments), word);
  return manuscript;
}

}  // namespace

std::optional<Manuscript> extract_docx(const Extraction& file) {
  const auto package = OfficePackage::open(file.bytes, file.limits.part);
  if (!package) return report_damage("archive-broken", file);
  const std::optional<WordParts> parts = read_parts(*package, file);
  if (!parts) return std::nullopt;
  if (!parts->document.root().child("body")) return report_damage("part-broken", file);
  ManuscriptLedger ledger(file.limits);
  StyleBook styles(root_of(parts->styles));
  NumberingBook numbering(root_of(parts->numbering), styles);
  WordFile word{*package, ledger, std::move(styles), std::move(numbering), {}, {}, {}, {}, {}};
  std::string words;
  gather_words(parts->document.root(), words);
  word.prevailing_codes = prevailing_codes(words);
  word.footnotes = notes_of(root_of(parts->footnotes));
  word.endnotes = notes_of(root_of(parts->endnotes));
  Manuscript manuscript = read_stories(*parts, word);
  return ledger.settle(std::move(manuscript), file);
}

}  // namespace vanban
