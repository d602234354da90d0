// What the gaps that văn thư fills are called where a file can name them: fields of a PDF, content
// controls of a Word file.
#pragma once

#include "model/inline.h"

namespace vanban {

struct BlankName {
  const char* name;   // for machines, without accents
  const char* words;  // for people
};

constexpr BlankName name_of(Blank::Field field) {
  switch (field) {
    case Blank::Field::number:
      return {"SoVanBan", "Số của văn bản"};
    case Blank::Field::day:
      return {"Ngay", "Ngày ban hành"};
    case Blank::Field::month:
      return {"Thang", "Tháng ban hành"};
    case Blank::Field::year:
      return {"Nam", "Năm ban hành"};
  }
  return {"", ""};
}

}  // namespace vanban
