#include "layout/paginate.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "diag/messages.h"
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
  Pages& foot(double height, std::vector<std::size_t> notes = {}) {
    foot_.height = Pt{height};
    foot_.notes = std::move(notes);
    return *this;
  }

  Pages& page_height(double height) {
    height_ = Pt{height};
    return *this;
  }

  std::vector<Page> lay_out(Diagnostics& diagnostics) {
    const StyleSheet style = test_style();
    const FontSet fonts = fake_fonts();
    const PageFrame frame{Pt{20}, Pt{30}, Pt{200}, height_, Pt{240}, height_ + Pt{60}};
    Structure structure;
    const LayoutContext context{style, fonts, frame.width, frame.height, diagnostics, structure};
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
  Pt height_{100};
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

std::size_t page_of(Pages& pages, const std::string& name) {
  Diagnostics diagnostics;
  const auto laid_out = pages.lay_out(diagnostics);
  CHECK(diagnostics.all().empty());
  for (std::size_t page = 0; page < laid_out.size(); ++page) {
    for (const PageItem& item : laid_out[page].items) {
      const auto* run = std::get_if<TextRun>(&item);
      if (run != nullptr && run->text == name) return page;
    }
  }
  FAIL("on no page: ", name);
  return 0;
}

std::string words(std::size_t count, const std::string& word = "từ") {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += word + " ";
  return text;
}

std::size_t count_words(const std::vector<Page>& pages, const std::string& word) {
  std::size_t count = 0;
  for (const Page& page : pages) {
    for (const PageItem& item : page.items) {
      const auto* run = std::get_if<TextRun>(&item);
      if (run == nullptr) continue;
      for (std::size_t at = 0; (at = run->text.find(word, at)) != std::string::npos; ++at) ++count;
    }
  }
  return count;
}

double lowest(const std::vector<Page>& pages) {
  double lowest = 0;
  for (const Page& page : pages) {
    for (const PageItem& item : page.items) {
      if (const auto* run = std::get_if<TextRun>(&item)) {
        lowest = std::max(lowest, (run->baseline + run->size * 0.2).value);
      }
    }
  }
  return lowest;
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
  CHECK(y_of(pages[0], "ghi chú") > Pt{30 + 80});
  CHECK(y_of(pages[0], "ghi chú") < Pt{30 + 100});
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

TEST_CASE("a kept strip that calls a note longer than a page stays with what follows") {
  // Without the note a and b would stand on the first page; the note goes on below them.
  Pages pages;
  pages.note(words(300)).strip("a", 10, true, 0, {0}).strip("b", 10).strip("c", 10);
  CHECK(page_of(pages, "a") == 0);
  CHECK(page_of(pages, "b") == 0);
}

TEST_CASE("two notes of more than a page in one strip go on below the pages that follow") {
  Diagnostics diagnostics;
  Pages pages;
  pages.note(words(300, "một"))
      .note(words(300, "hai"))
      .strip("H", 10, true)
      .strip("a", 10, false, 0, {0, 1})
      .strip("b", 10);
  const auto laid_out = pages.lay_out(diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(page_of(pages, "H") == 0);
  CHECK(page_of(pages, "a") == 0);
  CHECK(count_words(laid_out, "một") == 300);
  CHECK(count_words(laid_out, "hai") == 300);
  CHECK(lowest(laid_out) <= 130.01);
}

TEST_CASE("notes carried over do not part a heading from its text") {
  Pages pages;
  // Twelve lines: one below a, seven on a page of their own, four that leave room for H alone.
  pages.note(words(108)).strip("a", 80, false, 0, {0}).strip("H", 20, true).strip("b", 40);
  CHECK(page_of(pages, "H") == 3);
  CHECK(page_of(pages, "b") == 3);
}

TEST_CASE("a strip that fills the page goes before its note") {
  Diagnostics diagnostics;
  Pages pages;
  pages.note("ghi chú").strip("a", 95, false, 0, {0}).strip("b", 10);
  const auto laid_out = pages.lay_out(diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(laid_out.size() == 2);
  CHECK(y_of(laid_out[1], "ghi chú") > y_of(laid_out[1], "b"));
}

TEST_CASE("a note called by the foot of the first page takes room on that page") {
  Diagnostics diagnostics;
  Pages pages;
  pages.note("ghi chú").foot(20, {0}).lines("abcdefghij");
  const auto laid_out = pages.lay_out(diagnostics);
  REQUIRE(laid_out.size() == 2);
  CHECK(y_of(laid_out[0], "ghi chú") <= Pt{30 + 80});
  CHECK(y_of(laid_out[0], "ghi chú") > Pt{30 + 60});
}

TEST_CASE("a foot of more than half the page is reported and left out") {
  Diagnostics diagnostics;
  CHECK(Pages().foot(60).lines("abcdefghij").lay_out(diagnostics).size() == 1);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == Message::too_tall);
}

TEST_CASE("a note line higher than the page does not go on for ever") {
  Pages pages;
  pages.page_height(8).note("ghi chú dài").strip("a", 5, false, 0, {0});
  Diagnostics diagnostics;
  CHECK(count_words(pages.lay_out(diagnostics), "chú") == 1);
}
