#include "model/position.h"

#include <doctest/doctest.h>
#include <string>
#include <utility>
#include <vector>

namespace vanban {

namespace {

using Lines = std::vector<std::string>;

Position position(std::string title, Capacity capacity, std::string head = "") {
  Position result;
  result.title = std::move(title);
  result.capacity = capacity;
  result.head = std::move(head);
  return result;
}

}  // namespace

TEST_CASE("the head signs for themselves or for the collective body") {
  Position head = position("Chủ tịch", Capacity::head);
  CHECK(signature_lines(head) == Lines{"CHỦ TỊCH"});
  head.collective = "Ủy ban nhân dân";
  CHECK(signature_lines(head) == Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"});
}

TEST_CASE("an acting head") {
  Position acting = position("Chủ tịch", Capacity::acting);
  CHECK(signature_lines(acting) == Lines{"Q. CHỦ TỊCH"});
  acting.collective = "Ủy ban nhân dân";
  CHECK(signature_lines(acting) == Lines{"TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"});
}

TEST_CASE("a deputy signs in the head's stead") {
  Position deputy = position("Phó Chủ tịch", Capacity::deputy, "Chủ tịch");
  CHECK(signature_lines(deputy) == Lines{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
  deputy.collective = "Ủy ban nhân dân";
  CHECK(signature_lines(deputy) == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("by order, the head of a unit or their deputy") {
  Position signer = position("Chánh Văn phòng", Capacity::by_order, "Chủ tịch");
  CHECK(signature_lines(signer) == Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"});
  signer.title = "Phó Chánh Văn phòng";
  signer.deputy_of = "Chánh Văn phòng";
  CHECK(signature_lines(signer) ==
        Lines{"TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"});
}

TEST_CASE("by authorisation") {
  CHECK(signature_lines(position("Giám đốc Sở Nội vụ", Capacity::by_authorisation, "Chủ tịch")) ==
        Lines{"TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"});
}

TEST_CASE("a second title above the name is no signature line") {
  Position head = position("Trưởng ban", Capacity::head);
  head.office = "Phó Chủ tịch UBND tỉnh";
  CHECK(signature_lines(head) == Lines{"TRƯỞNG BAN"});
}

}  // namespace vanban
