// Bodies that answer for something at a level of government: sở, phòng, công chức, công an, Mặt
// trận and so on, with the days on which they were valid (data/bodies).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "units/unit.h"

namespace vanban {

// A UBND assigns work to bodies under it; others (Mặt trận, Party bodies, mass organisations) it
// can only ask: "Đề nghị …".
enum class Standing { assigned, asked };

struct Body {
  std::string function;  // what it answers for, the same word at every level: "van-hoa"
  Level level{};
  std::vector<std::string> types;    // of the units that have it; empty: all of the level
  std::string name;                  // {type} and {name} stand for those of the unit
  std::string brief;                 // in lists of recipients; empty: the name
  std::vector<std::string> aliases;  // other ways in which it is written
  Standing standing = Standing::assigned;
  int valid_from = 0;          // yyyymmdd
  int valid_to = still_valid;  // last day
};

// "Công an {type}" for phường Kinh Bắc: "Công an phường".
std::string name_of(const Body& body, const Unit& unit);
std::string brief_of(const Body& body, const Unit& unit);
// The same for any words with {type} and {name} in them.
std::string words_for(std::string words, const Unit& unit);

// Whether units of this level and type have the body, at whatever time.
bool is_of(const Body& body, const Unit& unit);

}  // namespace vanban
