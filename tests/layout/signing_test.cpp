#include <algorithm>
#include <doctest/doctest.h>

#include "layout/laid_out.h"
#include "support/diagnosed.h"

using namespace vanban;
using doctest::Approx;

namespace {

Signing signing_of(std::size_t recipients) {
  Signing signing;
  signing.recipients.label = rich("Nơi nhận:");
  for (std::size_t i = 1; i <= recipients; ++i) {
    signing.recipients.entries.push_back({rich("cơ quan " + std::to_string(i) + ";"), {}});
  }
  signing.signature.authority = rich_lines({"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"});
  signing.signature.name = rich("Nguyễn Văn An");
  return signing;
}

std::vector<Block> behind_lines(std::size_t lines, Signing signing) {
  std::vector<Block> blocks = lines_of_text(lines);
  blocks.push_back(std::move(signing));
  return blocks;
}

std::vector<std::string> starting(const LaidOut& pages, const std::string& beginning) {
  std::vector<std::string> texts;
  for (const Found& run : pages.runs) {
    if (run.text.starts_with(beginning)) texts.push_back(run.text);
  }
  return texts;
}

}  // namespace

TEST_CASE("recipients on the left, signature in the right half, level with each other") {
  const LaidOut page(behind_lines(1, signing_of(2)));
  CHECK(page.outside().empty());
  const Found& label = page.at("Nơi nhận:");
  const Found& authority = page.at("TM.");
  CHECK(label.x == Approx(0));
  CHECK(label.top() == Approx(page.at("dòng 1").bottom() + 12));
  CHECK(authority.top() == Approx(label.top()));
  CHECK(authority.middle() == Approx(text_width * 3 / 4));
  CHECK(page.at("CHỦ TỊCH").middle() == Approx(authority.middle()));
  CHECK(page.at("Nguyễn").middle() == Approx(authority.middle()));
  CHECK(page.at("Nguyễn").top() == Approx(page.at("CHỦ TỊCH").bottom() + 40));
  CHECK(page.at("- cơ quan 1;").x == Approx(0));
  CHECK(page.at("- cơ quan 1;").top() == Approx(label.bottom()));
}

TEST_CASE("a second title stands above the name, below the space for the signature") {
  Signing signing = signing_of(1);
  signing.signature.office = rich("GIÁM ĐỐC SỞ");
  const LaidOut page(behind_lines(1, signing));
  CHECK(page.at("GIÁM").top() == Approx(page.at("CHỦ TỊCH").bottom() + 40));
  CHECK(page.at("Nguyễn").top() == Approx(page.at("GIÁM").bottom()));
}

TEST_CASE("a title wider than half the page takes room from the recipients") {
  Signing signing = signing_of(1);
  signing.signature.authority = {rich(std::string(60, 'X'))};
  signing.recipients.entries.push_back({rich(words(20, "cơ")), {}});
  const LaidOut page(behind_lines(1, signing));
  CHECK(page.outside().empty());
  CHECK(page.at("XXX").text.size() == 60);
  for (const std::string& line : starting(page, "cơ")) CHECK(width_of(line) <= 180);
}

TEST_CASE("lines of an entry, drafter and no recipients at all") {
  Signing signing = signing_of(1);
  signing.recipients.entries[0].lines = rich_lines({"LĐVP;", "Lưu: VT."});
  signing.recipients.drafter = rich("PL.(300)");
  const LaidOut page(behind_lines(1, signing));
  CHECK(page.texts(0) == std::vector<std::string>{"dòng 1", "Nơi nhận:", "- cơ quan 1;", "+ LĐVP;",
                                                  "+ Lưu: VT.", "PL.(300)", "TM. ỦY BAN NHÂN DÂN",
                                                  "CHỦ TỊCH", "Nguyễn Văn An"});

  signing.recipients.entries.clear();
  const LaidOut without(behind_lines(1, signing));
  CHECK(without.count("Nơi nhận") == 0);
  CHECK(without.at("PL.(300)").top() == Approx(without.at("TM.").top()));
}

TEST_CASE("recipients and signature are never split, nor alone on a page") {
  for (const std::size_t recipients : {1u, 5u, 20u, 50u}) {
    for (std::size_t lines = 3; lines < 45; ++lines) {
      CAPTURE(recipients);
      CAPTURE(lines);
      const LaidOut pages(behind_lines(lines, signing_of(recipients)));
      const std::size_t page = pages.at("TM.").page;
      CHECK(pages.at("Nơi nhận:").page == page);
      CHECK(pages.at("Nguyễn").page == page);
      CHECK(pages.at("- cơ quan " + std::to_string(recipients) + ";").page == page);
      CHECK(pages.at("dòng " + std::to_string(lines)).page == page);
      CHECK(pages.at("dòng " + std::to_string(lines - 1)).page == page);
      CHECK(pages.outside().empty());
    }
  }
}

TEST_CASE("a paragraph of three lines goes whole with the signature") {
  std::vector<Block> blocks = lines_of_text(36);  // 540 pt: the signature does not fit below
  blocks.push_back(Paragraph{Paragraph::Kind::body, rich(words(70, "chữ"))});
  blocks.push_back(signing_of(5));
  const LaidOut pages(std::move(blocks));
  for (const Found& run : pages.runs) {
    if (run.text.starts_with("chữ")) CHECK(run.page == pages.at("TM.").page);
  }
}

TEST_CASE("more recipients than a page holds go on below the signature and on further pages") {
  const LaidOut pages(behind_lines(4, signing_of(500)));
  CHECK(pages.diagnostics.all().empty());
  CHECK(pages.outside().empty());
  std::vector<std::string> expected;
  for (int i = 1; i <= 500; ++i) expected.push_back("- cơ quan " + std::to_string(i) + ";");
  CHECK(starting(pages, "- cơ quan") == expected);
  CHECK(pages.at("Nguyễn").page == 0);
  CHECK(pages.pages.size() == 9);
  // One below the other without a gap where the list passes the signature.
  for (std::size_t i = 1; i < 30; ++i) {
    const Found& one = pages.at("- cơ quan " + std::to_string(i) + ";");
    CHECK(pages.at("- cơ quan " + std::to_string(i + 1) + ";").top() == Approx(one.bottom()));
  }
}

TEST_CASE("a signature taller than a page is reported where it was written") {
  Sources sources;
  Signing signing = signing_of(1);
  signing.signature.authority = rich_lines(std::vector<std::string>(70, "CHỦ TỊCH"));
  signing.where = {sources.add("a.plan.json", "{}"), 0};
  const LaidOut pages(behind_lines(1, signing));
  CHECK(codes_of(pages.diagnostics) == "E0504");
  CHECK(pages.diagnostics.all().at(0).where.source == signing.where.source);
}

TEST_CASE("a footnote called in the recipients stands at the foot of their page") {
  Signing signing = signing_of(1);
  signing.recipients.entries[0].text.inlines.push_back(FootnoteCall{0, 0});
  Document document = document_of(behind_lines(1, signing), plain_style());
  document.footnotes.push_back({rich("qua Sở"), 0});
  const LaidOut page(std::move(document));
  CHECK(page.at("¹ qua Sở").bottom() == Approx(text_height));
}
