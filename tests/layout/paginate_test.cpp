#include "layout/paginate.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/documents.h"
#include "support/fake_font.h"

using namespace vanban;

namespace {

// Strips of a given height that leave their name on the page, and the pages as text: "a b | c".
class Pages {
 public:
  Pages& strip(const std::string& name, double height, bool keep = false, double before = 0,
               std::vector<std::size_t> notes = {}) {
    Strip strip;
    strip.height = Pt{height};
    strip.space_before = Pt{before};
    strip.keep_with_next = keep;
    strip.notes = std::move(notes);
    TextRun run;
    run.text = name;
    strip.items.emplace_back(run);
    galley_.push_back(std::move(strip));
    return *this;
  }
  Pages& lines(const std::string& names) {
    for (const char name : names) strip(std::string(1, name), 10);
    return *this;
  }
  Pages& note(const std::string& words) {
    notes_.push_back({rich(words), static_cast<int>(notes_.size()) + 1});
    return *this;
  }
  Pages& foot(double height) {
    foot_.height = Pt{height};
    return *this;
  }

  // A page holds 100 points.
  std::vector<Page> lay_out(Diagnostics& diagnostics) {
    const StyleSheet style = test_style();
    const FontSet fonts = fake_fonts();
    const PageFrame frame{Pt{20}, Pt{30}, Pt{200}, Pt{100}, Pt{240}, Pt{160}};
    const LayoutContext context{style, fonts, frame.width, frame.height, diagnostics};
    Footnotes footnotes(notes_, context);
    return paginate(galley_, foot_, frame, footnotes, context);
  }
  std::string names() {
    Diagnostics diagnostics;
    std::string text;
    for (const Page& page : lay_out(diagnostics)) {
      if (!text.empty()) text += "| ";
      for (const PageItem& item : page.items) {
        if (const auto* run = std::get_if<TextRun>(&item)) text += run->text + " ";
      }
    }
    return text;
  }

 private:
  Galley galley_;
  Strip foot_;
  std::vector<Footnote> notes_;
};

Pt y_of(const Page& page, const std::string& name) {
  for (const PageItem& item : page.items) {
    const auto* run = std::get_if<TextRun>(&item);
    if (run != nullptr && run->text == name) return run->baseline;
  }
  FAIL("not on the page: ", name);
  return {};
}

}  // namespace

TEST_CASE("strips fill a page to the last that fits") {
  CHECK(Pages().lines("abcdefghijkl").names() == "a b c d e f g h i j | k l ");
}

TEST_CASE("an empty galley is one empty page") {
  CHECK(Pages().names() == "");
}

TEST_CASE("space before a strip is dropped at the top of a page") {
  Diagnostics diagnostics;
  const auto pages =
      Pages().strip("a", 95).strip("b", 10, false, 6).strip("c", 10, false, 6).lay_out(diagnostics);
  REQUIRE(pages.size() == 2);
  CHECK(y_of(pages[1], "b").value == doctest::Approx(30));
  CHECK(y_of(pages[1], "c").value == doctest::Approx(46));
}

TEST_CASE("a strip that keeps with the next takes it along") {
  CHECK(Pages().lines("abcdefgh").strip("H", 10, true).strip("x", 15).names() ==
        "a b c d e f g h | H x ");
}

TEST_CASE("a chain of kept strips longer than a page is cut where the page is full") {
  Pages pages;
  for (const char name : std::string("abcdefghijkl")) pages.strip(std::string(1, name), 10, true);
  CHECK(pages.names() == "a b c d e f g h i j | k l ");
}

TEST_CASE("a strip taller than a page is reported and still printed") {
  Diagnostics diagnostics;
  const auto pages = Pages().strip("a", 10).strip("tall", 150).strip("b", 10).lay_out(diagnostics);
  CHECK(pages.size() == 3);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == Message::too_tall);
}

TEST_CASE("the foot of the first page takes room there only") {
  CHECK(Pages().foot(25).lines("abcdefghijklmnopqr").names() ==
        "a b c d e f g | h i j k l m n o p q | r ");
}

TEST_CASE("footnotes take room on the page that calls them and stand at its bottom") {
  Diagnostics diagnostics;
  const auto pages = Pages()
                         .note("ghi chú")
                         .strip("a", 10, false, 0, {0})
                         .lines("bcdefghijk")
                         .lay_out(diagnostics);
  REQUIRE(pages.size() == 2);
  CHECK(y_of(pages[0], "¹ ghi chú") > Pt{30 + 80});
  CHECK(y_of(pages[0], "¹ ghi chú") < Pt{30 + 100});
}

TEST_CASE("a footnote longer than the page goes on at the foot of the next one") {
  std::string words;
  for (int i = 0; i < 400; ++i) words += "từ ";
  Diagnostics diagnostics;
  const auto pages = Pages()
                         .note(words + "cuối")
                         .strip("a", 10, false, 0, {0})
                         .strip("b", 10)
                         .lay_out(diagnostics);
  CHECK(pages.size() > 2);
  std::string all;
  for (const Page& page : pages) {
    for (const PageItem& item : page.items) {
      if (const auto* run = std::get_if<TextRun>(&item)) all += run->text;
    }
  }
  std::size_t count = 0;
  for (std::size_t at = 0; (at = all.find("từ", at)) != std::string::npos; ++at) ++count;
  CHECK(count == 400);
  CHECK(all.find("cuối") != std::string::npos);
  CHECK(all.find("b") != std::string::npos);
}
