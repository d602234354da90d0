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
};

struct ContentPiece {
  enum class Kind { head, basis, item, row, closing, recipient, signature };
  Kind kind{};
  std::string id;      // of the item in the plan's file; empty: none
  std::string parent;  // place of the item that it stands in; empty: none
  std::string place;   // "khoản 2 Mục II", as references say it; empty: none
  std::string label;   // "2.", "a)"; empty: none
  std::string text;    // all of its own words, without those of items inside
};

struct Content {
  std::string kind;  // "ke-hoach"
  std::string name;  // "Kế hoạch số 15/KH-UBND ngày 31/01/2023 của …", as it would be cited
  std::string unit;  // that issued it: "phường Kinh Bắc"
  std::string subject;
  std::vector<ContentTarget> targets;
  std::vector<ContentPiece> pieces;
};

}  // namespace vanban
