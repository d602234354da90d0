// Decisions as tests of amendments see them: drafted from two plans of a commune, and rendered.
#pragma once

#include <doctest/doctest.h>
#include <string>

#include "compare/amend/amendment.h"
#include "support/diagnosed.h"
#include "support/merged.h"
#include "support/versions.h"
#include "write/plan/plan_file.h"

namespace vanban::test {

struct Drafted {
  std::string text;  // of the rendered decision; empty: none
  std::string codes;
  std::string report;
};

inline Drafted amended(const std::string& before, const std::string& now) {
  const Version old = version_of(before), recent = version_of(now);
  static Program program;
  Diagnostics diagnostics;
  const auto plan = draft_amendment({old.plan, old.document, "cu.plan.json"},
                                    {recent.plan, recent.document, "moi.plan.json"},
                                    program.engine().rules.bases, diagnostics)
                        .decision;
  Drafted drafted;
  drafted.codes = codes_of(diagnostics);
  drafted.report = to_text(diagnostics, Language::english);
  if (!plan) return drafted;
  const auto outputs = program.render_text(write_plan_file(*plan), {"text"}, 0);
  REQUIRE_MESSAGE(outputs.size() == 1, to_text(program.report(), Language::english));
  drafted.text = outputs.front();
  return drafted;
}

inline std::string plan_of(const std::string& body, const std::string& targets = "[]") {
  return commune_plan()
      .set("number", "15")
      .set("citations", "{'l': {'type': 'Luật', 'date': '2019-11-21', 'title': 'Thư viện'}}")
      .set("bases", "{'items': ['Căn cứ {cite.l}']}")
      .set("targets", targets)
      .set("body", body)
      .text();
}

inline std::string section(const std::string& items) {
  return "[{'title': 'NHIỆM VỤ', 'items': [" + items + "]}]";
}

// What stands between the opening of Điều 1 and Điều 2.
inline std::string clauses(const std::string& before, const std::string& now) {
  const std::string text = amended(plan_of(before), plan_of(now)).text;
  const std::size_t begin = text.find("như sau:\n") + 9, end = text.find("\nĐiều 2.");
  REQUIRE_MESSAGE(end != std::string::npos, text);
  std::string lines;
  for (std::size_t at = begin; at < end;) {
    const std::size_t next = text.find('\n', at);
    std::string line = text.substr(at, next - at);
    line.erase(0, line.find_first_not_of(' '));
    if (!line.empty()) lines += line + "\n";
    at = next + 1;
  }
  return lines;
}

inline const std::string books = "'Mua thêm sách cho thư viện của xã.'";
inline const std::string club = "'Thành lập câu lạc bộ đọc sách trong nhà trường.'";
inline const std::string fair = "'Tổ chức ngày hội sách vào tháng tư hằng năm.'";

}  // namespace vanban::test
