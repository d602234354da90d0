// Texts as users write them: placeholders, emphasis, notes. Taken apart and put together again they
// are the same, and in every place of a plan their words come out.
#include "read/markup.h"

#include <string>
#include <variant>

#include "app/render.h"
#include "fuzz/support/clean_text.h"
#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"
#include "model/markup_text.h"
#include "write/json.h"
#include "write/text/text.h"

namespace vanban::fuzz {

namespace {

// Words of their own, not what placeholders stand for, without spaces.
std::string own_words(const Markup& markup) {
  std::string words;
  for (const MarkupPiece& piece : markup.pieces) {
    if (const auto* text = std::get_if<Text>(&piece)) words += text->text;
  }
  return without_spaces(words);
}

bool is_words_alone(const Markup& markup) {
  for (const MarkupPiece& piece : markup.pieces) {
    if (!std::holds_alternative<Text>(piece) && !std::holds_alternative<LineBreak>(piece)) {
      return false;
    }
  }
  return true;
}

// The sample with the text in its items, in a title, a cell and a footnote.
std::string plan_with(const std::string& text) {
  static const std::string sample = project_file("tests/fuzz/plans/ke-hoach.plan.json");
  const std::string words = json_quoted(text);
  std::string plan = sample;
  for (const std::string_view place :
       {R"("Lập tủ sách ở các xã.")", R"("Mua sách")", R"("Đến năm 2030")",
        R"("Theo {cite.qd1.short}.")", R"("Trên đây là Kế hoạch.")"}) {
    const std::size_t at = plan.find(place);
    require(at != plan.npos, "the sample has the places that texts are put into");
    plan.replace(at, place.size(), words);
  }
  return plan;
}

void try_in_plan(const std::string& text, const Markup& markup) {
  Sources sources;
  Diagnostics found;
  Timings timings;
  const auto composed =
      compose_plan(sources.add("fuzz.plan.json", plan_with(text)), engine(), {}, found, timings);
  require_readable(found);
  require(composed.has_value() != found.has_errors(), "there is a document or an error");
  if (!composed || !is_words_alone(markup)) return;
  const std::string printed = without_spaces(write_text(composed->document, {.text_width = 0}));
  require(printed.find(own_words(markup)) != printed.npos, "the words of a text are printed");
}

}  // namespace

void try_input(std::string_view bytes) {
  const std::string text = clean_text(bytes);
  Sources sources;
  Diagnostics found;
  Source source = sources.add("fuzz.txt", text);
  const Markup markup = parse_markup(text, {source, 0}, found);
  require_readable(found);
  if (!found.has_errors()) {
    Diagnostics ignored;
    const std::string written = markup_text(markup);
    const Markup again = parse_markup(written, {source, 0}, ignored);
    require(!ignored.has_errors(), "a text that was written can be read");
    require(own_words(again) == own_words(markup), "a text read back has the same words");
    require(markup_text(again) == written, "a text read back is the same text");
  }
  if (!text.empty()) try_in_plan(text, markup);
}

}  // namespace vanban::fuzz
