#include "import/recognise/note_texts.h"

#include <map>
#include <set>
#include <string>
#include <variant>

#include "diag/messages.h"
#include "import/recognise/document_parts.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "model/plan_texts.h"

namespace vanban {

namespace {

class NoteRenaming {
 public:
  NoteRenaming(const Manuscript& manuscript, Diagnostics& diagnostics) : diagnostics_(diagnostics) {
    for (const ManuscriptNote& note : manuscript.notes) {
      names_.emplace(note.id, std::to_string(names_.size() + 1));
    }
  }

  void rename(ManuscriptLine& line) {
    std::erase_if(line.notes, [&](NoteMark& mark) {
      const auto name = names_.find(mark.id);
      if (name == names_.end() || !called_.insert(mark.id).second) {
        diagnostics_.report(Message::import_note_doubtful, line.where, {mark.id});
        return true;
      }
      mark.id = name->second;
      return false;
    });
  }

  void rename(ManuscriptBlock& block) {
    if (auto* line = std::get_if<ManuscriptLine>(&block)) return rename(*line);
    for (auto& row : std::get<ManuscriptTable>(block).rows) {
      for (ManuscriptCell& cell : row) {
        for (ManuscriptLine& line : cell.lines) rename(line);
      }
    }
  }

  void rename(ManuscriptNote& note) {
    note.id = names_.at(note.id);
    // A note calls none.
    for (ManuscriptLine& line : note.lines) line.notes.clear();
  }

 private:
  Diagnostics& diagnostics_;
  std::map<std::string, std::string> names_;
  std::set<std::string> called_;
};

void collect(const Plan& plan, std::set<std::string>& called) {
  visit_texts(plan, [&](const Markup& text) {
    for (const MarkupPiece& piece : text.pieces) {
      if (const auto* note = std::get_if<FootnoteId>(&piece)) called.insert(note->id);
    }
  });
  const Value* subject = plan.data.find("subject");
  if (subject != nullptr && subject->text() != nullptr) {
    const std::string& words = *subject->text();
    for (std::size_t at = words.find("[^"); at != words.npos; at = words.find("[^", at + 2)) {
      // A bracket of the author's.
      if (at > 0 && words[at - 1] == '\\') continue;
      called.insert(words.substr(at + 2, words.find(']', at) - at - 2));
    }
  }
  for (const Plan& attached : plan.attachment) collect(attached, called);
}

ManuscriptLine words_of(const ManuscriptNote& note) {
  ManuscriptLine words;
  for (const ManuscriptLine& line : note.lines) append_line(words, part_of(line, 0), '\n');
  return words;
}

}  // namespace

Manuscript with_plain_notes(const Manuscript& manuscript, Diagnostics& diagnostics) {
  Manuscript plain = manuscript;
  NoteRenaming renaming(manuscript, diagnostics);
  for (ManuscriptBlock& block : plain.blocks) renaming.rename(block);
  for (ManuscriptNote& note : plain.notes) renaming.rename(note);
  return plain;
}

void put_notes(const Manuscript& manuscript, Plan& plan, Diagnostics& diagnostics) {
  std::set<std::string> called;
  collect(plan, called);
  for (const ManuscriptNote& note : manuscript.notes) {
    const ManuscriptLine words = words_of(note);
    if (called.contains(note.id) && !words.text.empty()) {
      // Of two texts with one id the second is called by nobody.
      if (plan.footnotes.emplace(note.id, markup_of_line(words)).second) continue;
    }
    if (words.text.empty()) continue;
    diagnostics.report(Message::import_note_doubtful, words.where, {note.id});
    add_stray({words}, plan);
  }
}

}  // namespace vanban
