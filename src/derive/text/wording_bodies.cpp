// Bodies named one after the other ("Sở A, Sở B và Sở C") are a list; where the child has one body
// for several of them, the list names it once and its separators are mended.
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/vietnamese.h"
#include "derive/bodies/answering_body.h"
#include "derive/text/asides.h"
#include "derive/text/cited.h"
#include "derive/text/flat_text.h"
#include "derive/text/joining.h"
#include "derive/text/letters.h"
#include "derive/text/wording.h"

namespace vanban {

namespace {

struct Named {
  Range range;
  std::string name;  // at the child
  bool replaced = false;
};

constexpr auto openings_of_others = std::to_array<std::string_view>(
    {" các huyện", " các quận", " các xã", " các phường", " các thành phố", " các thị xã",
     ", huyện", ", quận", ", thị xã", ", thành phố, thị xã", ", xã", ", phường", ", thị trấn",
     " cấp huyện", " cấp xã", " Việt Nam", " Trung ương", " các cấp"});

bool is_separator(std::string_view words) {
  return words == ", " || words == "; " || words == " và " || words == ", và ";
}

class BodySuggestions {
 public:
  explicit BodySuggestions(const Markup& text) : markup_(text), text_(text) {}

  void read(const BodyNames& of_parent, const NameAtChild& name_at_child) {
    const std::vector<Range> others = words_of_others(text_.words());
    for (const BodyMention& mention : of_parent.find(text_.words())) {
      const Range range{mention.begin, mention.end};
      if (touches(others, range) || !text_.is_plain(range)) continue;
      if (is_another_body(std::string_view(text_.words()).substr(range.end))) continue;
      std::string as_written(text_.words(range));
      // "hội khuyến học" is any of them, "Hội Khuyến học" the superior's.
      if (as_written == to_lower(as_written)) continue;
      std::optional<std::string> name = name_at_child(*mention.body);
      // "Hội Khuyến học" in "Hội Khuyến học phường" is the child's already.
      const std::string_view rest = std::string_view(text_.words()).substr(range.begin);
      const bool replaced = name && fold(*name) != fold(as_written) && !rest.starts_with(*name);
      named_.push_back({range, replaced ? std::move(*name) : std::move(as_written), replaced});
    }
  }

  Reworded run() {
    for (std::size_t begin = 0; begin < named_.size();) {
      std::size_t end = begin + 1;
      while (end < named_.size() && is_separator(text_.words(between(end)))) ++end;
      rewrite(begin, end);
      begin = end;
    }
    return {edited(markup_, edits_), std::move(changes_)};
  }

 private:
  Range between(std::size_t later) const {
    return {named_[later - 1].range.end, named_[later].range.begin};
  }

  // The bodies begin … end are one list.
  void rewrite(std::size_t begin, std::size_t end) {
    std::vector<bool> stays;
    for (std::size_t i = begin; i < end; ++i) stays.push_back(!is_named_before(begin, i));
    for (std::size_t i = begin; i < end; ++i) {
      const bool kept = stays[i - begin];
      if (i > begin) {
        const std::size_t separator = kept ? begin + separator_before(stays, i - begin) : i;
        if (!kept) edits_.push_back({between(i), {}});
        if (kept && separator != i) {
          edits_.push_back({between(i), text_.slice(between(separator))});
        }
      }
      if (!kept) {
        put(i, {});
      } else if (named_[i].replaced) {
        std::vector<MarkupPiece> words{Text{named_[i].name, {}}};
        // "Các trường học" in the middle of a sentence are "các trường học".
        const bool begins = begins_sentence(text_.words(), named_[i].range.begin);
        if (begins || !is_collective(named_[i].name)) {
          write_as(text_.words(named_[i].range), named_[i].name, words);
        }
        set_emphasis(words, text_.emphasis_at(named_[i].range.begin));
        put(i, std::move(words));
      }
    }
  }

  // Two names that the text itself writes twice are its own affair.
  bool is_named_before(std::size_t begin, std::size_t i) const {
    return named_[i].replaced &&
           std::any_of(named_.begin() + static_cast<std::ptrdiff_t>(begin),
                       named_.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](const Named& earlier) { return earlier.name == named_[i].name; });
  }

  void put(std::size_t i, std::vector<MarkupPiece> words) {
    const Range range = named_[i].range;
    changes_.push_back({std::string(text_.words(range)), Markup{words, {}}});
    edits_.push_back({range, std::move(words)});
  }

  const Markup& markup_;
  FlatText text_;
  std::vector<Named> named_;
  std::vector<Edit> edits_;
  std::vector<Rewording> changes_;
};

}  // namespace

bool is_another_body(std::string_view behind) {
  return std::ranges::any_of(openings_of_others,
                             [&](std::string_view opening) { return behind.starts_with(opening); });
}

Reworded suggest_bodies(const Markup& text, const BodyNames& of_parent,
                        const NameAtChild& name_at_child) {
  BodySuggestions suggestions(text);
  suggestions.read(of_parent, name_at_child);
  return suggestions.run();
}

}  // namespace vanban
