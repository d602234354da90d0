// Who signs and by what right. The signature lines are derived from this record, never typed.
// Nghị định 30/2020, Điều 13 and Phụ lục I, II.7b.
#pragma once

#include <string>
#include <vector>

namespace vanban {

enum class Capacity {
  head,              // the head signs
  acting,            // Q.: made acting head
  deputy,            // KT.: signs in the head's stead (ký thay)
  by_order,          // TL.: the head of a unit signs by order (thừa lệnh)
  by_authorisation,  // TUQ.: by written authorisation (thừa ủy quyền)
};

struct Position {
  std::string title;  // the signer's own, "Phó Chủ tịch"
  Capacity capacity = Capacity::head;
  std::string head;        // whom they sign for, "Chủ tịch"; needed by KT., TL. and TUQ.
  std::string collective;  // TM.: the collective body signed for, "Ủy ban nhân dân"; empty: none
  std::string deputy_of;   // by_order only: the unit head whose deputy signs
  std::string office;      // a second title printed above the name; empty: none
};

// The lines above the signature, in capitals: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
// "PHÓ CHỦ TỊCH".
std::vector<std::string> signature_lines(const Position& position);

}  // namespace vanban
