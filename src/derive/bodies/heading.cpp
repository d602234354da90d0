#include "derive/bodies/heading.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "base/vietnamese.h"
#include "derive/bodies/body_placeholder.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::string_view request = "Đề nghị ";
constexpr std::string_view capital_format = "capital";
constexpr auto connectors =
    std::to_array<std::string_view>({", ", "; ", " và các ", " và ", " cùng "});

constexpr auto openings_of_lists = std::to_array<std::string_view>(
    {"Các Sở: ", "Các sở: ", "Giao các Sở: ", "Các Sở ", "Các sở "});

// A stretch of a heading: words, or a body named there.
struct Stretch {
  MarkupPiece piece;
  std::string function;  // empty: only words
  std::string name;      // of the superior's body, then of the one here
  bool is_aside =
      false;  // in brackets: "(cơ quan thường trực Ban Chỉ huy …)" has no work of its own
};

std::string* words_of(Stretch& stretch) {
  auto* text = stretch.function.empty() ? std::get_if<Text>(&stretch.piece) : nullptr;
  return text != nullptr ? &text->text : nullptr;
}

// The words from `at` on, as many as a name may have: no name is looked for in the whole rest.
std::string_view some_words(std::string_view words, std::size_t at) {
  constexpr std::size_t longest_name = 160;  // bytes: the longest, with its owner, have half of it
  const std::size_t end = words.find(' ', at + longest_name);
  return words.substr(at, end == words.npos ? end : end - at);
}

// "Các Sở: Xây dựng, Công Thương" → "Sở Xây dựng, Sở Công Thương".
std::string spelled_out(const std::string& words, const BodyNames& names) {
  const std::string office = "Sở ";
  const auto opening = std::ranges::find_if(
      openings_of_lists, [&](std::string_view each) { return words.starts_with(each); });
  if (opening == openings_of_lists.end()) return words;
  std::string spelled;
  bool any = false;
  for (std::size_t at = opening->size(); at < words.size();) {
    const std::string rest = office + std::string(some_words(words, at));
    const std::vector<BodyMention> mentions = names.find(rest);
    const bool named =
        !mentions.empty() && mentions.front().begin == 0 && mentions.front().end > office.size();
    const std::size_t next = std::min(words.find(' ', at), words.size() - 1) + 1;  // the next word
    const std::size_t length = named ? mentions.front().end - office.size() : next - at;
    if (named) spelled += office;
    any = any || named;
    spelled += words.substr(at, length);
    at += length;
  }
  return any ? spelled : words;
}

void add_text(const Text& heading, const BodiesBelow& bodies, std::vector<Stretch>& stretches) {
  const Text text{spelled_out(heading.text, bodies.names_above().front()), heading.emphasis};
  std::size_t at = 0;
  const auto add_words = [&](std::size_t end) {
    if (end > at)
      stretches.push_back({Text{text.text.substr(at, end - at), text.emphasis}, {}, {}, false});
  };
  const std::vector<Range> asides = aside_ranges(text.text);
  for (const BodyMention& mention : bodies.names_above().front().find(text.text)) {
    add_words(mention.begin);
    const bool is_aside = touches(asides, {mention.begin, mention.end});
    std::string name = text.text.substr(mention.begin, mention.end - mention.begin);
    stretches.push_back({Text{name, text.emphasis}, mention.body->function, name, is_aside});
    at = mention.end;
  }
  add_words(text.text.size());
}

std::vector<Stretch> take_apart(const Markup& heading, const BodiesBelow& bodies) {
  std::vector<Stretch> stretches;
  for (const MarkupPiece& piece : heading.pieces) {
    if (const auto* text = std::get_if<Text>(&piece)) {
      add_text(*text, bodies, stretches);
      continue;
    }
    Stretch stretch{piece, {}, {}, false};
    if (const auto* placeholder = std::get_if<Placeholder>(&piece)) {
      stretch.function = function_named(*placeholder);
      const auto above = bodies.find_above(stretch.function);
      if (above) stretch.name = above->name;
    }
    stretches.push_back(std::move(stretch));
  }
  return stretches;
}

bool cut_end(std::string& words) {
  for (const std::string_view connector : connectors) {
    if (!words.ends_with(connector)) continue;
    words.resize(words.size() - connector.size());
    return true;
  }
  return false;
}

void cut_beginning(std::string& words) {
  for (const std::string_view connector : connectors) {
    if (words.starts_with(connector)) return static_cast<void>(words.erase(0, connector.size()));
  }
}

// Takes a body out of the heading, with the comma or "và" that joined it to the others.
void take_out(std::vector<Stretch>& stretches, std::size_t at) {
  std::string* before = at > 0 ? words_of(stretches[at - 1]) : nullptr;
  std::string* after = at + 1 < stretches.size() ? words_of(stretches[at + 1]) : nullptr;
  const bool joined = before != nullptr && cut_end(*before);
  if (!joined && after != nullptr) cut_beginning(*after);
  stretches.erase(stretches.begin() + static_cast<std::ptrdiff_t>(at));
}

void write_name(Stretch& stretch, const std::string& name) {
  stretch.name = name;
  if (auto* text = std::get_if<Text>(&stretch.piece)) text->text = name;
}

// What begins a heading: "các trường học …" may be the name of what {body.…} stands for.
void begin_with_capital(Stretch& first) {
  if (auto* text = std::get_if<Text>(&first.piece)) text->text = capitalised(text->text);
  auto* placeholder = std::get_if<Placeholder>(&first.piece);
  if (placeholder == nullptr || !placeholder->format.empty()) return;
  if (capitalised(first.name) != first.name) placeholder->format = capital_format;
}

bool begins_in_lower_case(const Markup& text) {
  const auto* words = text.empty() ? nullptr : std::get_if<Text>(&text.pieces.front());
  return words != nullptr && capitalised(words->text) != words->text;
}

// What begins the heading now may have stood in its middle.
Markup put_together(std::vector<Stretch> stretches, const Markup& heading) {
  Markup text;
  text.where = heading.where;
  for (Stretch& stretch : stretches) {
    const auto* words = std::get_if<Text>(&stretch.piece);
    if (words != nullptr && words->text.empty()) continue;
    if (text.pieces.empty() && !begins_in_lower_case(heading)) begin_with_capital(stretch);
    text.pieces.push_back(std::move(stretch.piece));
  }
  return text;
}

bool can_only_be_asked(const AnsweringBody& body) {
  return body.standing == Standing::asked;
}

}  // namespace

Heading carry_down(const Markup& heading, const BodiesBelow& bodies) {
  Heading carried;
  std::vector<Stretch> stretches = take_apart(heading, bodies);
  for (std::size_t i = 0; i < stretches.size();) {
    const std::string function = stretches[i].function;
    if (function.empty() || stretches[i].is_aside) {
      const auto named = bodies.find(function);
      if (named) write_name(stretches[i], named->name);
      ++i;
      continue;
    }
    carried.functions.push_back(function);
    const std::optional<AnsweringBody> body = bodies.find(function);
    if (!body) carried.without_body.push_back(stretches[i].name);
    const bool is_new = body && std::ranges::find(carried.bodies, body->name,
                                                  &AnsweringBody::name) == carried.bodies.end();
    if (!is_new) {
      take_out(stretches, i);
      continue;
    }
    write_name(stretches[i], body->name);
    carried.bodies.push_back(*body);
    ++i;
  }
  carried.text = put_together(std::move(stretches), heading);
  return carried;
}

void set_request(Heading& heading) {
  if (heading.bodies.empty() || heading.text.pieces.empty()) return;
  const bool asked = std::ranges::all_of(heading.bodies, can_only_be_asked);
  auto* first = std::get_if<Text>(&heading.text.pieces.front());
  const bool says_so = first != nullptr && first->text.starts_with(request);
  if (asked && !says_so) {
    auto* body = std::get_if<Placeholder>(&heading.text.pieces.front());
    if (body != nullptr && body->format == capital_format) body->format.clear();
    const Emphasis emphasis = first != nullptr ? first->emphasis : Emphasis{};
    heading.text.pieces.insert(heading.text.pieces.begin(), Text{std::string(request), emphasis});
  } else if (!asked && says_so) {
    first->text = capitalised(first->text.substr(request.size()));
    if (first->text.empty()) heading.text.pieces.erase(heading.text.pieces.begin());
  }
}

}  // namespace vanban
