// The pages of every sample as another program reads them, held against the style and, where it
// gives a range, against Nghị định 30/2020, Phụ lục I.
#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/printed.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

namespace {

constexpr double mm = 72 / 25.4;
constexpr double slack = 0.05;  // what is lost by writing three decimals
constexpr double drift = 0.2;   // of the end of a line: MuPDF rounds the widths of letters

constexpr double single = 14 * 1.1499;  // a line of Times at the size of body and title

bool is_number(const std::string& text) {
  return text.find_first_not_of("0123456789") == std::string::npos;
}

bool contains(const PrintedLine& line, const std::string& words) {
  return line.text.find(words) != std::string::npos;
}

struct Frame {
  double left = 0, right = 0, top = 0, bottom = 0;  // of the text area, from the paper's corner

  double middle() const { return (left + right) / 2; }
  double width() const { return right - left; }
};

using Pages = std::vector<PrintedPage>;

// A sample, its pages, and the style it is set in.
class Sample {
 public:
  explicit Sample(const std::string& path) {
    Program program;
    const auto outputs = program.render(path, {"pdf"});
    REQUIRE(outputs.size() == 1);
    pages = printed_pages(outputs[0]);
    Diagnostics diagnostics;
    style = program.engine().library.find_style("nd30", diagnostics);
    REQUIRE(style);
  }

  Frame frame(const PrintedPage& page) const {
    const PageStyle& margins = style->page;
    if (page.width > page.height) {
      return {margins.landscape_left.value, page.width - margins.landscape_right.value,
              margins.landscape_top.value, page.height - margins.landscape_bottom.value};
    }
    return {margins.left.value, page.width - margins.right.value, margins.top.value,
            page.height - margins.bottom.value};
  }
  // Whether all letters of the line look as the style sets the element.
  bool looks_like(const PrintedLine& line, Element element) const {
    const TextStyle& text = (*style)[element];
    return line.is(text.size.value, text.bold, text.italic);
  }
  bool is_page_number(const PrintedPage& page, const PrintedLine& line) const {
    return line.bottom() < frame(page).top && is_number(line.text);
  }
  // A page with Quốc hiệu or an appendix's name at its top.
  static bool begins_part(const PrintedPage& page) {
    return std::any_of(page.lines.begin(), page.lines.end(), [](const PrintedLine& line) {
      return line.text.starts_with("CỘNG HÒA XÃ HỘI") ||
             (line.text.starts_with("Phụ lục") && line.size() == 14 && line.first().bold());
    });
  }

  Pages pages;
  std::shared_ptr<const StyleSheet> style;
};

// Each is rendered once.
const Sample& sample_of(const std::string& path) {
  static std::map<std::string, Sample> samples;
  return samples.try_emplace(path, path).first->second;
}

void for_each_sample(const std::function<void(const Sample&)>& check) {
  const auto plans = sample_plans();
  REQUIRE(plans.size() >= 6);
  for (const std::string& plan : plans) {
    CAPTURE(plan);
    check(sample_of(plan));
  }
}

void for_each_page(const std::function<void(const Sample&, const PrintedPage&)>& check) {
  for_each_sample([&](const Sample& sample) {
    for (const PrintedPage& page : sample.pages) check(sample, page);
  });
}

const PrintedLine* find_line(const PrintedPage& page, const std::string& beginning) {
  const auto found =
      std::find_if(page.lines.begin(), page.lines.end(),
                   [&](const PrintedLine& line) { return line.text.starts_with(beginning); });
  return found == page.lines.end() ? nullptr : &*found;
}

// The horizontal stroke that is nearest below a line, across its middle.
std::optional<Stroke> rule_below(const PrintedPage& page, const PrintedLine& line) {
  std::optional<Stroke> nearest;
  for (const Stroke& stroke : page.strokes) {
    const bool below = stroke.horizontal() && stroke.y1 > line.baseline() &&
                       stroke.x1 < line.middle() && stroke.x2 > line.middle();
    if (below && (!nearest || stroke.y1 < nearest->y1)) nearest = stroke;
  }
  return nearest;
}

// The rule between a third and half as long as the line, centred below it, clear of its letters.
void check_short_rule(const PrintedPage& page, const PrintedLine& line) {
  CAPTURE(line.text);
  const auto rule = rule_below(page, line);
  REQUIRE(rule);
  CHECK(rule->length() >= line.width() / 3);
  CHECK(rule->length() <= line.width() / 2);
  CHECK(rule->middle() == Approx(line.middle()).epsilon(0.001));
  CHECK(rule->y1 - rule->thickness / 2 > line.bottom());
  CHECK(rule->y1 < line.bottom() + 8);
}

// Where the tables of a page stand: from their highest border to the lowest.
bool inside_table(const PrintedPage& page, const PrintedLine& line) {
  return std::any_of(page.strokes.begin(), page.strokes.end(), [&](const Stroke& stroke) {
    return !stroke.horizontal() && stroke.y1 < line.baseline() && stroke.y2 > line.baseline();
  });
}

// The lines of the running text: in the body's size, at the margin or one indent in, below the
// title and above the foot.
std::vector<const PrintedLine*> body_lines(const Sample& sample, const PrintedPage& page) {
  const Frame frame = sample.frame(page);
  const double indent = (*sample.style)[Element::body].first_line_indent.value;
  std::vector<const PrintedLine*> lines;
  for (const PrintedLine& line : page.lines) {
    if (line.text == "Nơi nhận:") break;
    const bool placed =
        std::abs(line.x() - frame.left) < slack || std::abs(line.x() - frame.left - indent) < slack;
    const bool in_body = line.size() == (*sample.style)[Element::body].size.value && placed &&
                         line.baseline() > frame.top && !inside_table(page, line);
    if (in_body && !contains(line, "(Kèm theo")) lines.push_back(&line);
  }
  return lines;
}

bool begins_paragraph(const Sample& sample, const PrintedPage& page, const PrintedLine& line) {
  return line.x() > sample.frame(page).left + 1;
}

}  // namespace

TEST_CASE("paper is A4, upright or across") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    CHECK(std::min(page.width, page.height) == Approx(210 * mm).epsilon(0.0001));
    CHECK(std::max(page.width, page.height) == Approx(297 * mm).epsilon(0.0001));
  });
}

TEST_CASE("letters stand inside the margins; only page numbers and marks in the top one") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const Frame frame = sample.frame(page);
    for (const PrintedLine& line : page.lines) {
      CAPTURE(line.text);
      CHECK(line.x() >= frame.left - slack);
      CHECK(line.right() <= frame.right + drift);
      CHECK(line.bottom() <= frame.bottom + slack);
      if (!sample.is_page_number(page, line)) CHECK(line.top() >= frame.top - slack);
    }
    for (const Stroke& stroke : page.strokes) {
      const double half = stroke.thickness / 2 + slack;
      CHECK(stroke.x1 >= frame.left - half);
      CHECK(stroke.x2 <= frame.right + half);
      CHECK(stroke.y1 >= frame.top - half);
      CHECK(stroke.y2 <= frame.bottom + half);
    }
  });
}

TEST_CASE("the margins are those of the law") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const Frame frame = sample.frame(page);
    CHECK(frame.left >= 30 * mm - slack);
    CHECK(frame.left <= 35 * mm + slack);
    CHECK(page.width - frame.right >= 15 * mm - slack);
    CHECK(page.width - frame.right <= 20 * mm + slack);
    CHECK(frame.top >= 20 * mm - slack);
    CHECK(frame.top <= 25 * mm + slack);
    CHECK(page.height - frame.bottom >= 20 * mm - slack);
    CHECK(page.height - frame.bottom <= 25 * mm + slack);
  });
}

TEST_CASE("everything is black and in the four faces of the document font") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    std::string others;
    for (const Letter& letter : page.letters) {
      const bool plain = letter.color == "0" && letter.font.starts_with("LiberationSerif");
      if (!plain) others += letter.text;
    }
    CHECK(others == "");
  });
}

TEST_CASE("no stroke touches a letter") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    std::string touched;
    for (const Letter& letter : page.letters) {
      if (letter.is_space()) continue;
      const double top = letter.baseline - 0.66 * letter.size;  // of a capital without a mark
      const double bottom = letter.baseline + 0.2163 * letter.size;
      const auto touches = [&](const Stroke& stroke) {
        const double half = stroke.thickness / 2;
        return stroke.x2 + half > letter.x && stroke.x1 - half < letter.right() &&
               stroke.y2 + half > top && stroke.y1 - half < bottom;
      };
      if (std::any_of(page.strokes.begin(), page.strokes.end(), touches)) touched += letter.text;
    }
    CHECK(touched == "");
  });
}

TEST_CASE("Quốc hiệu and Tiêu ngữ: one line each, centred, the rule as long as the motto") {
  std::size_t heads = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* country = find_line(page, "CỘNG HÒA");
    if (country == nullptr) return;
    ++heads;
    CHECK(country->text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(sample.looks_like(*country, Element::country));
    CHECK(country->right() <= sample.frame(page).right + slack);
    CHECK(country->x() > sample.frame(page).middle() - 20 * mm);

    const PrintedLine* motto = find_line(page, "Độc lập - Tự do - Hạnh phúc");
    REQUIRE(motto != nullptr);
    CHECK(sample.looks_like(*motto, Element::motto));
    CHECK(motto->middle() == Approx(country->middle()).epsilon(0.001));
    CHECK(motto->top() == Approx(country->bottom()).epsilon(0.01));
    const auto rule = rule_below(page, *motto);
    REQUIRE(rule);
    CHECK(std::abs(rule->length() - motto->width()) < 1 * mm);
    CHECK(rule->middle() == Approx(motto->middle()).epsilon(0.001));
    CHECK(rule->y1 - rule->thickness / 2 > motto->bottom());
    CHECK(rule->y1 < motto->bottom() + 6);
  });
  CHECK(heads == 7);  // six samples, one with an attached plan
}

TEST_CASE("the issuing body: bold capitals, level with Quốc hiệu, its rule below the last line") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* country = find_line(page, "CỘNG HÒA");
    if (country == nullptr) return;
    const PrintedLine* first = find_line(page, "ỦY BAN NHÂN DÂN");
    REQUIRE(first != nullptr);
    CHECK(first->baseline() == Approx(country->baseline()));
    const PrintedLine& second = *(first + 1);
    for (const PrintedLine* line : {first, &second}) {
      CHECK(sample.looks_like(*line, Element::issuer));
      CHECK(line->middle() == Approx(first->middle()).epsilon(0.001));
      CHECK(line->right() < country->x());
    }
    CHECK(second.top() == Approx(first->bottom()).epsilon(0.01));
    check_short_rule(page, second);
  });
}

TEST_CASE("number and date: on one baseline, each centred under its column") {
  std::size_t numbers = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* number = find_line(page, "Số: ");
    if (number == nullptr) number = find_line(page, "Số:\u00A0");
    if (number == nullptr) return;
    ++numbers;
    CHECK(sample.looks_like(*number, Element::number));
    CHECK(number->middle() == Approx(find_line(page, "ỦY BAN NHÂN DÂN")->middle()).epsilon(0.001));
    const auto date = std::find_if(page.lines.begin(), page.lines.end(), [](const auto& line) {
      return contains(line, ", ngày") && line.first().italic();
    });
    REQUIRE(date != page.lines.end());
    CHECK(sample.looks_like(*date, Element::place_date));
    CHECK(date->baseline() == Approx(number->baseline()));
    CHECK(date->middle() == Approx(find_line(page, "CỘNG HÒA")->middle()).epsilon(0.001));
  });
  CHECK(numbers == 6);
}

TEST_CASE("type and subject: centred, bold, the rule below") {
  std::size_t titles = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    if (find_line(page, "CỘNG HÒA") == nullptr) return;
    const auto type = std::find_if(page.lines.begin(), page.lines.end(), [](const auto& line) {
      return line.text == "KẾ HOẠCH" || line.text == "QUYẾT ĐỊNH";
    });
    REQUIRE(type != page.lines.end());
    ++titles;
    CHECK(sample.looks_like(*type, Element::type_name));
    auto line = type;
    const auto rule = [&] { return rule_below(page, *line); };
    do {
      ++line;
      REQUIRE(line != page.lines.end());
      CAPTURE(line->text);
      CHECK((sample.looks_like(*line, Element::subject) ||
             sample.looks_like(*line, Element::reference)));
      CHECK(line->middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
      CHECK(line->baseline() - (line - 1)->baseline() == Approx(single).epsilon(0.005));
    } while (!rule() || rule()->y1 > line->bottom() + 8);
    check_short_rule(page, *line);
    CHECK(type->middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
  });
  CHECK(titles == 7);
}

TEST_CASE("bases are italic where they stand by themselves, upright in an opening paragraph") {
  const auto look_of = [](const std::string& plan, const std::string& beginning) {
    const Sample& sample = sample_of(source_path("data/" + plan + ".plan.json"));
    for (const PrintedPage& page : sample.pages) {
      if (const PrintedLine* line = find_line(page, beginning)) {
        CHECK(line->size() == 14);
        CHECK_FALSE(line->first().bold());
        return line->first().italic();
      }
    }
    FAIL("no base in ", plan);
    return false;
  };
  CHECK(look_of("bac-ninh", "Căn cứ"));
  CHECK(look_of("tra-vinh", "Căn cứ"));
  CHECK(look_of("tu-ky", "Căn cứ"));
  CHECK_FALSE(look_of("lao-cai", "Căn cứ"));
  CHECK_FALSE(look_of("ninh-binh", "Thực hiện"));
}

TEST_CASE("paragraphs begin one centimetre in, lines are single-spaced, paragraphs 6 pt apart") {
  std::size_t looked_at = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CAPTURE(lines[i]->text);
      const bool begins = begins_paragraph(sample, page, *lines[i]);
      if (begins) CHECK(lines[i]->x() == Approx(sample.frame(page).left + 10 * mm).epsilon(0.0005));
      if (i == 0) continue;
      const double distance = lines[i]->baseline() - lines[i - 1]->baseline();
      if (distance < 1) continue;  // the same line behind a wide gap
      ++looked_at;
      if (begins) {
        CHECK(distance >= single + 6 - slack);
      } else {
        CHECK(distance == Approx(single).epsilon(0.005));
      }
    }
  });
  CHECK(looked_at > 1000);
}

TEST_CASE("lines inside a paragraph fill the width") {
  std::size_t full = 0, ragged = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (begins_paragraph(sample, page, *lines[i + 1])) continue;
      const double right = sample.frame(page).right;
      ++(std::abs(lines[i]->right() - right) < drift ? full : ragged);
    }
  });
  CHECK(full > 700);
  CHECK(ragged <= full / 100);
}

TEST_CASE("section titles are bold capitals, an article's label is bold") {
  std::size_t sections = 0, articles = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    for (const PrintedLine* line : body_lines(sample, page)) {
      const std::size_t dot = line->text.find(". ");
      if (dot == std::string::npos) continue;
      CAPTURE(line->text);
      const std::string label = line->text.substr(0, dot);
      if (label.find_first_not_of("IVX") == std::string::npos) {
        ++sections;
        CHECK(sample.looks_like(*line, Element::section_title));
      }
      if (label.starts_with("Điều ")) {
        ++articles;
        for (std::size_t i = 0; i < line->letters.size(); ++i) {
          const Letter& letter = line->letters[i];
          const bool in_label = i < std::string("Dieu 1.").size();
          if (!letter.is_space()) CHECK(letter.bold() == in_label);
        }
      }
    }
  });
  CHECK(sections >= 24);
  CHECK(articles == 3);
}

TEST_CASE("the foot: recipients flush left, signature centred in the right half, level, one page") {
  std::size_t feet = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* label = find_line(page, "Nơi nhận:");
    if (label == nullptr) return;
    ++feet;
    const Frame frame = sample.frame(page);
    CHECK(sample.looks_like(*label, Element::recipients_label));
    CHECK(label->x() == Approx(frame.left));

    double axis = 0;
    std::vector<const PrintedLine*> signature, recipients;
    for (const PrintedLine* line = label + 1; line != page.lines.data() + page.lines.size();
         ++line) {
      (line->x() > frame.middle() ? signature : recipients).push_back(line);
    }
    REQUIRE(signature.size() >= 2);
    REQUIRE(recipients.size() >= 3);
    CHECK(signature.front()->top() == Approx(label->top()).epsilon(0.001));
    axis = signature.front()->middle();
    for (const PrintedLine* line : signature) {
      CAPTURE(line->text);
      CHECK(line->middle() == Approx(axis).epsilon(0.001));
      CHECK(sample.looks_like(*line, line == signature.back() ? Element::signature_name
                                                              : Element::signature_authority));
    }
    const double space = signature.back()->top() - signature[signature.size() - 2]->bottom();
    CHECK(space >= 25 * mm);
    CHECK(space <= 30 * mm);
    for (const PrintedLine* line : recipients) {
      CAPTURE(line->text);
      CHECK(sample.looks_like(*line, Element::recipients));
      CHECK(line->x() == Approx(frame.left));
      CHECK(line->right() < signature.front()->x());
    }
    const auto text = body_lines(sample, page);
    CHECK(text.size() >= 2);  // never alone on a page
    CHECK(label->top() >= text.back()->bottom() + 6);
  });
  CHECK(feet == 6);
}

TEST_CASE("page numbers: none on first pages, from 2 on in each part, centred in the top margin") {
  for_each_sample([](const Sample& sample) {
    int number = 0;
    for (const PrintedPage& page : sample.pages) {
      number = Sample::begins_part(page) ? 1 : number + 1;
      REQUIRE(number > 0);
      const PrintedLine& first = page.lines.front();
      CAPTURE(first.text);
      CHECK(sample.is_page_number(page, first) == (number > 1));
      if (number == 1) continue;
      CHECK(first.text == std::to_string(number));
      CHECK(sample.looks_like(first, Element::page_number));
      CHECK(first.middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
      CHECK(first.top() > 5 * mm);
      CHECK(first.bottom() < sample.frame(page).top);
    }
  });
}

TEST_CASE("headings are never the last line of a page") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    if (lines.empty()) return;
    const auto& letters = lines.back()->letters;
    CAPTURE(lines.back()->text);
    CHECK_FALSE(std::all_of(letters.begin(), letters.end(),
                            [](const Letter& letter) { return letter.bold(); }));
  });
}

TEST_CASE("table cells: their size, inside their borders, the header bold") {
  std::size_t cells = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    for (const PrintedLine& line : page.lines) {
      if (!inside_table(page, line)) continue;
      ++cells;
      CAPTURE(line.text);
      CHECK((sample.looks_like(line, Element::table_cell) ||
             sample.looks_like(line, Element::table_header)));
      for (const Stroke& stroke : page.strokes) {
        const bool beside =
            !stroke.horizontal() && stroke.y1 < line.baseline() && stroke.y2 > line.baseline();
        if (beside) CHECK((stroke.x1 < line.x() - 4 || stroke.x1 > line.right() + 4));
      }
    }
  });
  CHECK(cells > 150);
}

TEST_CASE("appendix: its name bold and centred, its title in capitals, a rule below") {
  const Sample& sample = sample_of(source_path("data/tu-ky.plan.json"));
  const auto page = std::find_if(sample.pages.begin(), sample.pages.end(),
                                 [](const PrintedPage& each) { return each.width > each.height; });
  REQUIRE(page != sample.pages.end());
  REQUIRE(page->lines.size() > 3);
  CHECK(page->lines[0].text == "Phụ lục");
  CHECK(sample.looks_like(page->lines[0], Element::appendix_name));
  CHECK(sample.looks_like(page->lines[1], Element::appendix_title));
  CHECK(page->lines[1].text == "DANH MỤC NHIỆM VỤ TRỌNG TÂM THỰC HIỆN KẾ HOẠCH");
  CHECK(sample.looks_like(page->lines[2], Element::appendix_reference));
  for (int i = 0; i < 3; ++i) {
    CHECK(page->lines[i].middle() == Approx(sample.frame(*page).middle()).epsilon(0.001));
  }
  check_short_rule(*page, page->lines[2]);
  const auto second = page + 1;
  REQUIRE(second != sample.pages.end());
  CHECK(second->lines[1].text == "TT");  // the header of the table again
}

TEST_CASE("footnote and contact line at the foot of their pages, under their rules") {
  const Sample& sample = sample_of(source_path("data/tu-ky.plan.json"));
  const PrintedPage& first = sample.pages.at(0);
  const Frame frame = sample.frame(first);
  const PrintedLine& contact = first.lines.back();
  CHECK(contact.text.starts_with("Địa chỉ:"));
  CHECK(sample.looks_like(contact, Element::contact));
  CHECK(contact.bottom() == Approx(frame.bottom).epsilon(0.001));
  const Stroke& line = first.strokes.back();
  CHECK(line.length() == Approx(frame.width()).epsilon(0.001));
  CHECK(line.y1 < contact.top());
  CHECK(line.y1 > contact.top() - 8);

  const PrintedPage& second = sample.pages.at(1);
  const PrintedLine* note = find_line(second, "¹ ");
  REQUIRE(note != nullptr);
  CHECK(sample.looks_like(*note, Element::footnote));
  CHECK(note->x() == Approx(frame.left));
  CHECK(second.lines.back().bottom() == Approx(frame.bottom).epsilon(0.001));
  const Stroke& rule = second.strokes.back();
  CHECK(rule.y1 < note->top());
  CHECK(rule.length() == Approx(0.33 * frame.width()).epsilon(0.001));
}

TEST_CASE("stamps: size, colour and place on the paper") {
  Program program;
  const auto outputs = program.render_text(
      R"({"kind": "ke-hoach", "level": "commune",
          "issuer": {"unit": "xã Quảng Nghiệp", "in": "tỉnh Hải Dương"},
          "number": 4, "symbol": "KH-UBND", "date": "2023-01-31", "subject": "Thử",
          "urgency": "thuong-khan", "circulation": "luu-hanh-noi-bo", "draft": true,
          "body": [{"title": "MỘT", "text": "Câu."}],
          "recipients": ["Như trên"],
          "signature": {"name": "Trần Văn Bình", "position": {"title": "Chủ tịch"}}})",
      {"pdf"});
  REQUIRE(outputs.size() == 1);
  const PrintedPage page = printed_pages(outputs[0]).at(0);
  const PrintedLine* stamp = find_line(page, "THƯỢNG KHẨN");
  REQUIRE(stamp != nullptr);
  CHECK(stamp->first().color == "1 0 0");
  std::vector<Stroke> around;
  for (const Stroke& stroke : page.strokes) {
    if (!stroke.horizontal() && stroke.y1 < stamp->baseline() && stroke.y2 > stamp->baseline()) {
      around.push_back(stroke);
    }
  }
  REQUIRE(around.size() == 2);
  CHECK(std::abs(around[1].x1 - around[0].x1) == Approx(40 * mm).epsilon(0.001));
  CHECK(around[0].length() == Approx(8 * mm).epsilon(0.001));
  CHECK((around[0].x1 + around[1].x1) / 2 == Approx(stamp->middle()).epsilon(0.001));

  const PrintedLine* mark = find_line(page, "LƯU HÀNH NỘI BỘ");
  REQUIRE(mark != nullptr);
  CHECK(mark->bottom() < 20 * mm);
  CHECK(mark->middle() == Approx(find_line(page, "CỘNG HÒA")->middle()).epsilon(0.001));
  const PrintedLine* draft = find_line(page, "DỰ THẢO");
  REQUIRE(draft != nullptr);
  CHECK(draft->top() > stamp->bottom());
  CHECK(draft->first().color == "0");
}
