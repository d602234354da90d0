#include "model/cited_title.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE(
    "a subject that says what the document does goes on behind the issuer, others follow về") {
  BasesRules rules;
  rules.verbs = {"thực hiện", "về"};
  CHECK(cited_title("Thực hiện Chương trình", rules) == "thực hiện Chương trình");
  CHECK(cited_title("Về việc học", rules) == "về việc học");
  CHECK(cited_title("Chuyển đổi số năm 2026", rules) == "về chuyển đổi số năm 2026");
  CHECK(cited_title("", rules) == "");
  CHECK(cited_title("Chuyển đổi số", {}) == "chuyển đổi số");
}
