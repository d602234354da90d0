// What a document says, in its own order: its targets and every text with the words that refer to
// its place. Ready to be kept and compared with what another version says.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace vanban {

struct ContentTarget {
  std::string id;
  std::string text;
  std::string unit;
  std::map<std::string, std::string> values;  // by year, as printed

  friend bool operator==(const ContentTarget&, const ContentTarget&) = default;
};

// Line breaks are spaces, blanks "…"; marks that only end a list or the document are left out, and
// so are the figures of notes.
struct ContentPiece {
  enum class Kind { head, basis, item, row, note, closing, recipient, signature };
  Kind kind{};
  bool attached = false;  // in what is attached to the decision
  int parent = -1;        // the piece that it stands in, by its place in the list; -1: none
  std::string id;         // of the item in the plan's file, or the field of the head; empty: none
  std::string place;      // "khoản 2 Mục II", as references say it; empty: none
  std::string label;      // "2.", "a)", "Phụ lục I", the number of a row; empty: none
  std::string text;       // all of its own words, a line each paragraph, without those of items
                          // inside; the cells of a row are joined by " | "
  std::vector<std::string> targets;     // that its words were filled in from: "dv-xa.2030"
  std::vector<std::string> references;  // ids of items whose places it names
  // Documents that it cites in full because it is the first to cite them: full and short name, by
  // turns.
  std::vector<std::string> citations;

  friend bool operator==(const ContentPiece&, const ContentPiece&) = default;
};

struct Content {
  std::string kind;  // "ke-hoach"
  std::string name;  // "Kế hoạch số 15/KH-UBND ngày 31/01/2023 của …", as it would be cited
  std::string unit;        // that issued it: "phường Kinh Bắc"
  std::string subject;     // trích yếu
  std::string attachment;  // type of what is attached to it: "Kế hoạch"; empty: nothing
  std::vector<ContentTarget> targets;
  std::vector<ContentPiece> pieces;

  friend bool operator==(const Content&, const Content&) = default;
};

}  // namespace vanban
