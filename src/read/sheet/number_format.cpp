#include "read/sheet/number_format.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace vanban {

namespace {

// A format code cut into what it shows by itself and what it means.
struct Token {
  char letter = 0;      // 0 for a literal
  std::string literal;  // also the words in brackets
};

bool is_digit_place(char letter) {
  return letter == '0' || letter == '#' || letter == '?';
}

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

// Reads one format code token by token.
class Tokens {
 public:
  explicit Tokens(std::string_view code) : rest_(code) {}

  std::optional<Token> next() {
    if (rest_.empty()) return std::nullopt;
    const char letter = take(1).front();
    switch (letter) {
      case '"':
        return Token{0, take_until('"')};
      case '\\':
        return Token{0, take_character()};
      case '[':
        return bracket(take_until(']'));
      case '_':
      case '*':
        take_character();
        return Token{0, {}};
      default:
        break;
    }
    constexpr std::string_view meaningful = "0#?.,;%@/dmyhseDMYHSEgG";
    const bool plain = meaningful.find(letter) == std::string_view::npos;
    return plain ? Token{0, std::string(1, letter)} : Token{lower(letter), {}};
  }

 private:
  std::string take(std::size_t length) {
    std::string taken(rest_.substr(0, length));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string take_until(char end) {
    std::string taken = take(std::min(rest_.find(end), rest_.size()));
    take(1);
    return taken;
  }

  // One character of UTF-8.
  std::string take_character() {
    std::size_t length = rest_.empty() ? 0 : 1;
    while (length < rest_.size() && (static_cast<unsigned char>(rest_[length]) & 0xC0) == 0x80) {
      ++length;
    }
    return take(length);
  }

  // [h] is elapsed time, [$₫-42A] a currency and a language, [<100] a condition, others are
  // colours.
  static Token bracket(const std::string& word) {
    if (word.empty()) return {};
    if (word[0] == '$') return {0, word.substr(1, word.find('-') - 1)};
    if (word[0] == '<' || word[0] == '>' || word[0] == '=') return {'<', {}};
    const bool elapsed = word.find_first_not_of("hHmMsS") == std::string::npos;
    return elapsed ? Token{'[', word} : Token{};
  }

  std::string_view rest_;
};

std::vector<Token> tokens_of(std::string_view code) {
  std::vector<Token> result;
  Tokens tokens(code);
  while (auto token = tokens.next()) result.push_back(*token);
  return result;
}

DateParts date_parts(const std::vector<Token>& tokens) {
  const auto has = [&](char letter) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [letter](const Token& token) { return token.letter == letter; });
  };
  DateParts parts;
  parts.elapsed = has('[');
  parts.day = has('d');
  parts.year = has('y');
  parts.seconds = has('s');
  parts.time = has('h') || parts.seconds || parts.elapsed;
  parts.month = has('m') && (parts.day || parts.year || !parts.time);
  return parts;
}

// A comma behind the last digit divides by a thousand, between digits it separates thousands.
FormatSection section_of(std::vector<Token>::const_iterator begin,
                         std::vector<Token>::const_iterator end) {
  FormatSection section;
  int commas = 0;
  for (auto token = begin; token != end; ++token) {
    if (is_digit_place(token->letter)) {
      commas = 0;
      section.pieces.push_back({token->letter, {}});
    } else if (token->letter == '.') {
      section.pieces.push_back({'.', {}});
    } else if (token->letter == ',') {
      ++commas;
    } else if (token->letter == '%') {
      section.shift += 2;
      section.pieces.push_back({0, "%"});
    } else if (token->letter == '/') {
      section.pieces.push_back({0, "/"});
    } else {
      section.pieces.push_back({0, token->literal});
    }
  }
  section.shift -= 3 * commas;
  return section;
}

std::vector<FormatSection> sections_of(const std::vector<Token>& tokens) {
  const auto is_end = [](const Token& token) { return token.letter == ';'; };
  std::vector<FormatSection> sections;
  for (auto begin = tokens.begin();; ++begin) {
    const auto end = std::find_if(begin, tokens.end(), is_end);
    sections.push_back(section_of(begin, end));
    if (end == tokens.end()) return sections;
    begin = end;
  }
}

}  // namespace

NumberFormat parse_number_format(std::string_view code) {
  const std::vector<Token> tokens = tokens_of(code);
  const auto has = [&](std::string_view letters) {
    return std::any_of(tokens.begin(), tokens.end(), [letters](const Token& token) {
      return token.letter != 0 && letters.find(token.letter) != std::string_view::npos;
    });
  };
  NumberFormat format;
  if (has("g<")) return format;  // General, or a condition
  if (has("dmyhs[")) {
    format.kind = NumberFormat::Kind::date;
    format.date = date_parts(tokens);
    return format;
  }
  const bool fraction = has("/") && has("?#");
  if (has("e") || fraction || !has("0#?")) return format;
  format.kind = NumberFormat::Kind::number;
  format.sections = sections_of(tokens);
  return format;
}

std::string_view built_in_format(int id) {
  constexpr std::array<std::pair<int, std::string_view>, 22> codes = {{
      {1, "0"},        {2, "0.00"},   {3, "#,##0"},     {4, "#,##0.00"},  {9, "0%"},
      {10, "0.00%"},   {14, "d/m/y"}, {15, "d-m-y"},    {16, "d-m"},      {17, "m-y"},
      {18, "h:m"},     {19, "h:m:s"}, {20, "h:m"},      {21, "h:m:s"},    {22, "d/m/y h:m"},
      {37, "#,##0"},   {38, "#,##0"}, {39, "#,##0.00"}, {40, "#,##0.00"}, {45, "m:s"},
      {46, "[h]:m:s"}, {47, "m:s"},
  }};
  const auto* const code = std::find_if(codes.begin(), codes.end(),
                                        [id](const auto& entry) { return entry.first == id; });
  if (code != codes.end()) return code->second;
  // Dates in the writing of Eastern Asia.
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "d/m/y" : "General";
}

}  // namespace vanban
