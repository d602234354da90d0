#include "import/extract/markdown/html_blocks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "import/extract/letters_line.h"
#include "import/extract/markdown/html_grid.h"
#include "import/extract/markdown/html_tokens.h"

namespace vanban {

namespace {

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool begins_line(std::string_view tag) {
  constexpr std::array<std::string_view, 22> tags = {
      "br", "p",  "div", "li", "tr", "table", "ul", "ol",      "h1",         "h2", "h3",
      "h4", "h5", "h6",  "td", "th", "hr",    "dd", "section", "blockquote", "dt", "center"};
  if (tag.starts_with('/')) tag.remove_prefix(1);
  return is_among(tags, tag);
}

// Of an attribute that is written name="value" or name=value; empty if there is none.
std::string_view attribute_of(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != tag.npos; at = tag.find(name, at + 1)) {
    std::string_view rest = tag.substr(at + name.size());
    if (at == 0 || (tag[at - 1] != ' ' && tag[at - 1] != '\n') || !rest.starts_with('=')) continue;
    rest.remove_prefix(1);
    if (rest.empty()) return {};
    const bool is_quoted = rest.front() == '"' || rest.front() == '\'';
    if (!is_quoted) return rest.substr(0, rest.find_first_of(" \n/>"));
    return rest.substr(1, rest.find(rest.front(), 1) - 1);
  }
  return {};
}

std::size_t span_of(std::string_view tag, std::string_view name) {
  constexpr std::size_t most = 1000;
  const std::string_view value = attribute_of(tag, name);
  std::size_t span = 1;
  std::from_chars(value.data(), value.data() + value.size(), span);
  return std::clamp<std::size_t>(span, 1, most);
}

std::optional<Align> align_of(std::string_view tag) {
  std::string_view value = attribute_of(tag, "align");
  const std::string_view style = attribute_of(tag, "style");
  const std::size_t at = style.find("text-align:");
  if (at != style.npos) value = trim(style.substr(at + 11, style.find(';', at) - at - 11));
  if (value == "left") return Align::left;
  if (value == "center") return Align::center;
  if (value == "right") return Align::right;
  if (value == "justify") return Align::justify;
  return std::nullopt;
}

class Reader {
 public:
  explicit Reader(std::size_t most_cells) : most_cells_(most_cells) {}

  HtmlBlocks read(std::string_view html) {
    HtmlTokens tokens(html);
    while (const auto token = tokens.next()) {
      if (token->kind == HtmlToken::Kind::text) {
        add_words(token->text);
      } else if (token->kind == HtmlToken::Kind::tag) {
        read_tag(token->text, token->tag);
      } else if (!trim(token->text).empty()) {
        result_.hidden.push_back(to_nfc(std::string(trim(token->text))));
      }
    }
    end_line();
    end_table();
    return std::move(result_);
  }

 private:
  void read_tag(std::string_view name, std::string_view tag) {
    if (begins_line(name)) end_line();
    if (name == "table" && tables_++ > 0) result_.fits = false;
    if (name == "/table" && tables_ > 0 && --tables_ == 0) end_table();
    if (name == "ul") lists_.push_back(-1);
    if (name == "ol") lists_.push_back(0);
    if ((name == "/ul" || name == "/ol") && !lists_.empty()) lists_.pop_back();
    if (name == "li" && !lists_.empty()) begin_item();
    if (name == "thead") in_header_ = true;
    if (name == "/thead") in_header_ = false;
    set_emphasis(name);
    if (tables_ != 1) return;
    if (name == "tr") rows_.push_back({{}, in_header_});
    if (name == "td" || name == "th") begin_cell(tag);
  }

  void set_emphasis(std::string_view name) {
    constexpr std::array<std::string_view, 8> bold = {"b",  "strong", "h1", "h2",
                                                      "h3", "h4",     "h5", "h6"};
    const bool closes = name.starts_with('/');
    if (closes) name.remove_prefix(1);
    if (is_among(bold, name)) emphasis_.bold = !closes;
    if (name == "i" || name == "em") emphasis_.italic = !closes;
  }

  void begin_item() {
    int& count = lists_.back();
    if (count >= 0) ++count;
    label_ = count < 0 ? "-" : std::to_string(count) + ".";
  }

  void begin_cell(std::string_view tag) {
    if (rows_.empty()) rows_.push_back({{}, in_header_});
    ManuscriptCell cell;
    cell.rowspan = span_of(tag, "rowspan");
    cell.colspan = span_of(tag, "colspan");
    cell.align = align_of(tag);
    rows_.back().cells.push_back(std::move(cell));
  }

  // Line ends and several spaces are one space.
  void add_words(std::string_view words) {
    std::string text;
    for (const char letter : to_nfc(std::string(words))) {
      const bool is_space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
      if (!is_space) text += letter;
      if (is_space && !ends_with_space_) text += ' ';
      ends_with_space_ = is_space;
    }
    if (!label_.empty() && !trim(text).empty()) {
      line_.add(std::exchange(label_, {}), {});
      line_.end_label();
      line_.add(" ", {});
    }
    line_.add(text, emphasis_);
  }

  void end_line() {
    ManuscriptLine line = line_.line();
    ends_with_space_ = true;
    if (line.text.empty()) return;
    line.is_paragraph = true;
    const bool in_cell = tables_ > 0 && !rows_.empty() && !rows_.back().cells.empty();
    if (!in_cell) return result_.blocks.emplace_back(std::move(line)), void();
    ManuscriptCell& cell = rows_.back().cells.back();
    line.align = cell.align;
    cell.lines.push_back(std::move(line));
  }

  void end_table() {
    tables_ = 0;
    std::vector<HtmlRow> rows = std::exchange(rows_, {});
    std::erase_if(rows, [](const HtmlRow& row) { return row.cells.empty(); });
    if (rows.empty()) return;
    const std::vector<HtmlRow> kept = rows;
    auto laid = lay_html_rows(std::move(rows), most_cells_);
    result_.fits = result_.fits && laid && laid->fits;
    if (laid) return result_.blocks.emplace_back(std::move(laid->table)), void();
    for (const HtmlRow& row : kept) {
      for (const ManuscriptCell& cell : row.cells) {
        std::ranges::copy(cell.lines, std::back_inserter(result_.blocks));
      }
    }
  }

  std::size_t most_cells_;
  HtmlBlocks result_;
  LettersLine line_;
  std::string label_;
  std::vector<int> lists_;  // counts; -1: bullets
  std::vector<HtmlRow> rows_;
  Emphasis emphasis_;
  std::size_t tables_ = 0;  // one in the other
  bool in_header_ = false, ends_with_space_ = true;
};

}  // namespace

HtmlBlocks html_blocks(std::string_view html, std::size_t most_cells) {
  return Reader(most_cells).read(html);
}

}  // namespace vanban
