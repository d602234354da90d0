#include <string>
#include <variant>
#include <vector>

#include "compare/word_changes.h"
#include "write/changes/change_words.h"
#include "write/changes/changes.h"

namespace vanban {

namespace {

constexpr std::size_t words_around = 6;  // kept beside what changed

// The stretch of words that did not change, cut to what shows where the others stand.
std::string shortened(const std::string& words, bool is_first, bool is_last) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != ' ' && words[at] != '\n' &&
        (at == 0 || words[at - 1] == ' ' || words[at - 1] == '\n')) {
      starts.push_back(at);
    }
  }
  const std::size_t kept = (is_first ? 0 : words_around) + (is_last ? 0 : words_around);
  if (starts.size() <= kept + 1) return words;
  std::string text;
  if (!is_first) text = words.substr(0, starts[words_around] - 1) + " ";
  text += "…";
  if (!is_last) text += " " + words.substr(starts[starts.size() - words_around]);
  return text;
}

class TextWriter {
 public:
  TextWriter(const ChangeReport& report, Language language)
      : report_(report), language_(language) {}

  std::string run() {
    text_ =
        say("Cũ:  ", "Old: ") + report_.before + "\n" + say("Mới: ", "New: ") + report_.now + "\n";
    if (report_.is_folder) write_documents();
    bool in_targets = false, in_pieces = false;
    for (const ChangeGroup& group : report_.changes.groups) {
      if (const auto* target = std::get_if<TargetChange>(&group.change)) {
        head(in_targets, say("Chỉ tiêu", "Targets"));
        write(*target);
      } else {
        head(in_pieces, say("Nội dung", "Texts"));
        write(std::get<PieceChange>(group.change));
      }
      if (report_.is_folder) {
        line("    ", unit_words(group.units, report_.changes.compared, language_));
      }
    }
    if (report_.changes.empty()) text_ += "\n" + say("Không khác nhau.", "No difference.") + "\n";
    return std::move(text_);
  }

 private:
  std::string say(const char* vietnamese, const char* english) const {
    return vanban::say(language_, vietnamese, english);
  }

  void line(const char* indent, const std::string& words) { text_ += indent + words + "\n"; }

  void head(bool& is_written, const std::string& words) {
    if (!is_written) text_ += "\n" + words + "\n";
    is_written = true;
  }

  void write_documents() {
    const FolderChanges& changes = report_.changes;
    text_ += "\n" + say("Số văn bản so được: ", "Documents compared: ") +
             std::to_string(changes.compared) + "; " + say("có thay đổi: ", "changed: ") +
             std::to_string(changes.changed) + "\n";
    list(changes.added, say("Mới có", "Only in the new"));
    list(changes.removed, say("Không còn", "Only in the old"));
    list(changes.unknown, say("Chưa so được", "Not compared"));
  }

  void list(const std::vector<std::string>& units, const std::string& heading) {
    if (!units.empty()) text_ += heading + ": " + unit_words(units, 0, language_) + "\n";
  }

  void write(const TargetChange& change) {
    std::string words = change.text + " [" + change.id + "]";
    switch (change.kind) {
      case TargetChange::Kind::value:
        words += say(", năm ", ", ") + change.year + ": " + or_nothing(change.before) + " → " +
                 or_nothing(change.now);
        break;
      case TargetChange::Kind::added:
        words = say("Bổ sung: ", "Added: ") + words + ": " + change.now;
        break;
      case TargetChange::Kind::removed:
        words = say("Bãi bỏ: ", "Removed: ") + words + ": " + change.before;
        break;
      case TargetChange::Kind::text:
        words = "[" + change.id + "] " + difference(change.before, change.now);
        break;
    }
    line("  ", words);
  }

  std::string or_nothing(const std::string& value) const {
    return value.empty() ? say("(không có)", "(none)") : value;
  }

  void write(const PieceChange& change) {
    line("  ", change_words(change, language_));
    switch (change.kind) {
      case PieceChange::Kind::added:
        return block("+ ", change.now->text);
      case PieceChange::Kind::removed:
        return block("- ", change.before->text);
      case PieceChange::Kind::reworded:
        return block("", difference(change.before->text, change.now->text));
      case PieceChange::Kind::moved:
        return block("", change.now->text);
    }
  }

  void block(const std::string& mark, const std::string& words) {
    std::string indented = "    " + mark;
    for (const char c : words) {
      indented += c;
      if (c == '\n') indented += "    " + std::string(mark.size(), ' ');
    }
    text_ += indented + "\n";
  }

  static std::string difference(const std::string& before, const std::string& now) {
    const std::vector<WordChange> changes = word_changes(before, now);
    std::string text;
    for (std::size_t i = 0; i < changes.size(); ++i) {
      if (!text.empty() && text.back() != '\n') text += ' ';
      switch (changes[i].kind) {
        case WordChange::Kind::same:
          text += shortened(changes[i].words, i == 0, i + 1 == changes.size());
          break;
        case WordChange::Kind::removed:
          text += "[-" + changes[i].words + "-]";
          break;
        case WordChange::Kind::added:
          text += "{+" + changes[i].words + "+}";
          break;
      }
    }
    return text;
  }

  const ChangeReport& report_;
  Language language_;
  std::string text_;
};

}  // namespace

std::string changes_text(const ChangeReport& report, Language language) {
  return TextWriter(report, language).run();
}

}  // namespace vanban
