#include "write/explanation/explanation.h"

#include <cstdint>
#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

Step step(Step::Action action, std::string item, std::string was, std::string now) {
  Step made;
  made.action = action;
  made.item = std::move(item);
  made.was = std::move(was);
  made.now = std::move(now);
  return made;
}

Step with_reason(Step made, std::string reason, std::vector<std::string> arguments = {}) {
  made.reason = std::move(reason);
  made.arguments = std::move(arguments);
  return made;
}

std::string text_of(const Step& only, Language language = Language::vietnamese) {
  return explanation_text({{only}}, language);
}

TEST_CASE("a line for each step, in their order") {
  const Explanation explanation{{
      step(Step::Action::kept, "mt", "MỤC TIÊU", "MỤC TIÊU"),
      with_reason(step(Step::Action::dropped, "mt/2", "Bảo tàng số", ""), "needs-what-is-not-there",
                  {"museum", "library"}),
      with_reason(step(Step::Action::added, "bases", "", "Thực hiện {cite.cap-tren}"),
                  "superior-basis"),
      with_reason(step(Step::Action::moved, "tc", "Các xã", "Phòng Văn hóa"), "own-work",
                  {"Phòng Văn hóa"}),
  }};
  CHECK(explanation_text(explanation, Language::vietnamese) ==
        "giữ\tmt\tMỤC TIÊU\n"
        "bỏ\tmt/2\tBảo tàng số\t(đơn vị không có: museum, library)\n"
        "thêm\tbases\tThực hiện {cite.cap-tren}\t(văn bản của cấp trên trực tiếp)\n"
        "chuyển\ttc\tCác xã\t(việc của chính đơn vị, giao cho: Phòng Văn hóa)\n");
  CHECK(explanation_text(explanation, Language::english) ==
        "kept\tmt\tMỤC TIÊU\n"
        "dropped\tmt/2\tBảo tàng số\t(the unit has no: museum, library)\n"
        "added\tbases\tThực hiện {cite.cap-tren}\t(the superior's document)\n"
        "moved\ttc\tCác xã\t(the unit's own work, given to: Phòng Văn hóa)\n");
}

TEST_CASE("both wordings where they differ, each on one line") {
  CHECK(text_of(step(Step::Action::reworded, "a", "trong\ntỉnh", "trong\nxã")) ==
        "sửa lời\ta\ttrong tỉnh\n\t- trong tỉnh\n\t+ trong xã\n");
  CHECK(text_of(step(Step::Action::replaced, "a", "x", "y")) == "thay\ta\tx\n\t- x\n\t+ y\n");
  CHECK(text_of(step(Step::Action::replaced, "a", "x", "x")) == "thay\ta\tx\n");
  CHECK(text_of(step(Step::Action::kept, "a", "x", "y")) == "giữ\ta\tx\n");
}

TEST_CASE("a long text is cut between letters, a text of just that length is not") {
  std::string ninety;
  for (int i = 0; i < 90; ++i) ninety += "ệ";
  CHECK(text_of(step(Step::Action::kept, "a", ninety, "")) == "giữ\ta\t" + ninety + "\n");
  CHECK(text_of(step(Step::Action::kept, "a", ninety + "ệ", "")) == "giữ\ta\t" + ninety + "…\n");
  // Not where both wordings are shown.
  const std::string lines = text_of(step(Step::Action::reworded, "a", ninety + "ệ", "b"));
  CHECK(lines.find("\t- " + ninety + "ệ\n") != std::string::npos);
}

TEST_CASE("for programs: what is not known is left out") {
  CHECK(explanation_json({}) == "{\"steps\": []}\n");
  const std::string json = explanation_json(
      {{step(Step::Action::kept, "muc-tieu", "A", "A"),
        with_reason(step(Step::Action::dropped, "mt-bao-tang", "Đối với “B”\n", ""),
                    "needs-what-is-not-there", {"museum"})}});
  CAPTURE(json);
  CHECK(json.find("\"action\": \"kept\"") != std::string::npos);
  CHECK(json.find("\"item\": \"mt-bao-tang\"") != std::string::npos);
  CHECK(json.find("\"reason\": \"needs-what-is-not-there\"") != std::string::npos);
  CHECK(json.find("\"was\": \"Đối với “B”\\n\"") != std::string::npos);
  CHECK(json.find("\"now\": \"\"") == std::string::npos);
  CHECK(json.find("\"line\"") == std::string::npos);
  CHECK(json.find("\"file\"") == std::string::npos);
}

TEST_CASE("for programs: the file and line that a step comes from") {
  const SourceText file{"a.plan.json", "{\n  \"body\": []\n}"};
  Step made = step(Step::Action::kept, "a", "x", "x");
  made.where = {&file, static_cast<std::uint32_t>(file.text.find("[]"))};
  const std::string json = explanation_json({{made}});
  CHECK(json.find("\"file\": \"a.plan.json\"") != std::string::npos);
  CHECK(json.find("\"line\": 2") != std::string::npos);
  made.where = {&file, Location::whole_file};
  CHECK(explanation_json({{made}}).find("\"line\"") == std::string::npos);
}

}  // namespace
}  // namespace vanban
