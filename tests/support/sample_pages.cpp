#include "support/sample_pages.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <map>

#include "support/engine.h"

namespace vanban::test {

namespace {

bool is_number(const std::string& text) {
  return text.find_first_not_of("0123456789") == std::string::npos;
}

Sample render_sample(const std::string& path) {
  Program program;
  const auto outputs = program.render(path, {"pdf"});
  REQUIRE(outputs.size() == 1);
  Diagnostics diagnostics;
  const auto style = program.engine().library.find_style("nd30", diagnostics);
  REQUIRE(style);
  return {printed_pages(outputs[0]), style};
}

}  // namespace

Frame Sample::frame(const PrintedPage& page) const {
  const PageStyle& margins = style->page;
  if (page.width > page.height) {
    return {margins.landscape_left.value, page.width - margins.landscape_right.value,
            margins.landscape_top.value, page.height - margins.landscape_bottom.value};
  }
  return {margins.left.value, page.width - margins.right.value, margins.top.value,
          page.height - margins.bottom.value};
}

bool Sample::looks_like(const PrintedLine& line, Element element) const {
  const TextStyle& text = (*style)[element];
  return line.is(text.size.value, text.bold, text.italic);
}

bool Sample::is_page_number(const PrintedPage& page, const PrintedLine& line) const {
  return line.bottom() < frame(page).top && is_number(line.text);
}

const Sample& sample_of(const std::string& path) {
  static std::map<std::string, Sample> samples;
  const auto known = samples.find(path);
  return known != samples.end() ? known->second
                                : samples.emplace(path, render_sample(path)).first->second;
}

void for_each_sample(const std::function<void(const Sample&)>& check) {
  const auto plans = sample_plans();
  REQUIRE(plans.size() >= 6);
  for (const std::string& plan : plans) {
    CAPTURE(plan);
    const Sample& sample = sample_of(plan);
    if (find_line(sample.pages.front(), "CỘNG HÒA") != nullptr) check(sample);
  }
}

void for_each_page(const std::function<void(const Sample&, const PrintedPage&)>& check) {
  for_each_sample([&](const Sample& sample) {
    for (const PrintedPage& page : sample.pages) check(sample, page);
  });
}

bool begins_part(const PrintedPage& page) {
  return std::any_of(page.lines.begin(), page.lines.end(), [](const PrintedLine& line) {
    return line.text.starts_with("CỘNG HÒA XÃ HỘI") ||
           (line.text.starts_with("Phụ lục") && line.size() == 14 && line.first().bold());
  });
}

bool contains(const PrintedLine& line, const std::string& words) {
  return line.text.find(words) != std::string::npos;
}

const PrintedLine* find_line(const PrintedPage& page, const std::string& beginning) {
  const auto found =
      std::find_if(page.lines.begin(), page.lines.end(),
                   [&](const PrintedLine& line) { return line.text.starts_with(beginning); });
  return found == page.lines.end() ? nullptr : &*found;
}

std::optional<Stroke> rule_below(const PrintedPage& page, const PrintedLine& line) {
  std::optional<Stroke> nearest;
  for (const Stroke& stroke : page.strokes) {
    const bool below = stroke.horizontal() && stroke.y1 > line.baseline() &&
                       stroke.x1 < line.middle() && stroke.x2 > line.middle();
    if (below && (!nearest || stroke.y1 < nearest->y1)) nearest = stroke;
  }
  return nearest;
}

void check_short_rule(const PrintedPage& page, const PrintedLine& line) {
  CAPTURE(line.text);
  const auto rule = rule_below(page, line);
  REQUIRE(rule);
  CHECK(rule->length() >= line.width() / 3);
  CHECK(rule->length() <= line.width() / 2);
  CHECK(rule->middle() == doctest::Approx(line.middle()).epsilon(0.001));
  CHECK(rule->y1 - rule->thickness / 2 > line.bottom());
  CHECK(rule->y1 < line.bottom() + 8);
}

bool inside_table(const PrintedPage& page, const PrintedLine& line) {
  return std::any_of(page.strokes.begin(), page.strokes.end(), [&](const Stroke& stroke) {
    return !stroke.horizontal() && stroke.y1 < line.baseline() && stroke.y2 > line.baseline();
  });
}

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

}  // namespace vanban::test
