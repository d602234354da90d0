#include <algorithm>
#include <doctest/doctest.h>

#include "import/account.h"
#include "import/recognise/recognised.h"
#include "read/plan.h"
#include "write/plan/plan_file.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// Words of the text that neither the printed plan nor the list of what was left out has.
Lines missing_words(const std::string& text) {
  Recognised result;
  const Manuscript manuscript = manuscript_of(text, result.sources);
  recognise_into(result, manuscript);
  Program program;
  const std::vector<std::string> printed =
      program.render_text(write_plan_file(result.plan), {"text"}, 0);
  REQUIRE_MESSAGE(!printed.empty(), to_text(program.report(), Language::english));
  Lines missing;
  for (const WordStretch& stretch :
       account_words(manuscript.source, result.left_out, printed.front()).missing) {
    missing.push_back(stretch.words);
  }
  return missing;
}

}  // namespace

TEST_CASE("every word of odd documents is printed or left out with a reason") {
  CHECK(missing_words(usual_head +
                      "I. VIỆC\n1. Đọc.\n- một\n* hai\n3. Viết.\na/ ba\n(i) bốn\n"
                      "Đoạn sau.\n– năm\n+ sáu\n1) bảy\nPhần thứ hai\nTám.\nA. CHÍN\n"
                      "1.1.1. mười\nMục 2. HAI\nChương III\nmười một\n" +
                      usual_foot)
            .empty());
  CHECK(missing_words(usual_head + usual_foot + "Ghi chú: bản này để tra cứu.\n" + usual_head +
                      "I. LẦN HAI\n1. Đọc.\n" + usual_foot + "PHỤ LỤC SỐ 05\n1. Một\nHai\n")
            .empty());
  CHECK(missing_words("UBND TỈNH BẮC NINH\nSỞ Y TẾ\nSố 7/KH-SYT\nBắc Ninh, ngày 05 tháng 08 năm "
                      "2025\nKẾ HOẠCH PHÒNG DỊCH NĂM 2025\nKhông có mục nào ở đây.\nChỉ có đoạn "
                      "văn.\nNơi nhận:\n- Lưu: VT, NVY. 05\nGIÁM ĐỐC\nLê Văn An\n"
                      "PHÓ GIÁM ĐỐC\nTrần Thị Bình\n")
            .empty());
}

TEST_CASE("whatever the words are, the plan can be read again") {
  const char* const labels[] = {"I.", "II.", "1.",      "2.",     "1)",     "2.1.", "a)",
                                "-",  "+",   "*",       "•",      "A.",     "(1)",  "ii)",
                                "–",  "",    "Phần II", "Mục 1.", "Điều 1."};
  const char* const words[] = {
      "",      " Đọc",   " **Đậm**", " :",     " ** **", " Hai: ba bốn năm.",
      " [^1]", " {x} *", " \\",      "\u00a0", " a\tb"};
  unsigned state = 7;
  const auto next = [&](std::size_t below) {
    state = state * 1'103'515'245U + 12'345U;
    return (state >> 16U) % below;
  };
  for (int round = 0; round < 200; ++round) {
    std::string text = usual_head;
    for (int line = 0; line < 12; ++line) {
      text += std::string(labels[next(std::size(labels))]) + words[next(std::size(words))] + "\n";
    }
    Recognised result;
    recognise_into(result, manuscript_of(text + usual_foot, result.sources));
    Sources sources;
    Diagnostics found;
    const Source file = sources.add("a.plan.json", write_plan_file(result.plan));
    read_plan(file, found);
    const bool is_clean = std::ranges::none_of(
        found.all(), [](const Diagnostic& each) { return severity_of(each) == Severity::error; });
    CHECK_MESSAGE(is_clean, text << to_text(found, Language::english) << file->text);
    if (!is_clean) break;
  }
}

TEST_CASE("long and hostile manuscripts end in a plan") {
  std::string text = usual_head;
  for (int i = 0; i < 3'000; ++i) {
    text += std::to_string(i % 7 + 1) + ". Việc\n- a\nĐoạn văn " + std::to_string(i) + "\n(1) b\n";
  }
  text += "1. " + std::string(1'000'000, 'a') + ": ; , “\n";
  for (int i = 0; i < 1'000; ++i) text += "KẾ HOẠCH\nPHỤ LỤC\nNơi nhận:\n";
  Recognised result;
  const Manuscript manuscript = manuscript_of(text, result.sources);
  recognise_into(result, manuscript);
  CHECK(!result.plan.body.empty());
}
