#include "import/recognise/signature.h"

#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "import/recognise/capital_names.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/set_phrases.h"

namespace vanban {

namespace {

enum class Right { none, collective, acting, deputy, by_order, by_authorisation };

struct RightSign {
  std::string_view sign;
  Right right;
};

constexpr RightSign signs[] = {
    {"TM.", Right::collective}, {"T/M", Right::collective}, {"TUQ.", Right::by_authorisation},
    {"KT.", Right::deputy},     {"K/T", Right::deputy},     {"TL.", Right::by_order},
    {"T/L", Right::by_order},   {"Q.", Right::acting}};

// In small letters as titles are written, if the capitals come back from them.
std::string as_written(std::string_view capitals, const Recognition& recognition) {
  std::string words = name_in_running_text(capitals, recognition.text);
  return to_upper(words) == capitals ? words : std::string(capitals);
}

struct AuthorityLine {
  Right right = Right::none;
  std::string words;  // behind the sign
};

AuthorityLine read_line(std::string_view text) {
  for (const RightSign& sign : signs) {
    if (!text.starts_with(sign.sign)) continue;
    std::string_view words = text.substr(sign.sign.size());
    if (words.starts_with('.')) words.remove_prefix(1);
    return {sign.right, std::string(trim(words))};
  }
  return {Right::none, std::string(text)};
}

class SignatureReader {
 public:
  SignatureReader(const FootLines& foot, const Recognition& recognition)
      : foot_(foot), recognition_(recognition) {}

  Position run() {
    std::vector<AuthorityLine> lines = joined_lines();
    std::size_t at = 0;
    if (at < lines.size() && lines[at].right == Right::collective) {
      position_.collective = as_written(lines[at++].words, recognition_);
    }
    at = read_capacity(lines, at);
    std::string title;
    for (; at < lines.size(); ++at) {
      if (!title.empty()) title += ' ';
      title += lines[at].right == Right::none ? lines[at].words : std::string(written(lines[at]));
    }
    position_.title = as_written(title, recognition_);
    if (position_.title.empty()) put_title();
    return std::move(position_);
  }

 private:
  // Lines without a sign go on with one above, up to a title of its own.
  std::vector<AuthorityLine> joined_lines() const {
    std::vector<AuthorityLine> lines;
    for (const ManuscriptLine& line : foot_.authority) {
      AuthorityLine next = read_line(line.text);
      const bool goes_on =
          next.right == Right::none && !lines.empty() && !is_title_of_office(line.text);
      if (goes_on) {
        lines.back().words += " " + next.words;
      } else {
        lines.push_back(std::move(next));
      }
    }
    return lines;
  }

  std::size_t read_capacity(const std::vector<AuthorityLine>& lines, std::size_t at) {
    if (at == lines.size()) return at;
    const Right right = lines[at].right;
    const bool has_title = at + 1 < lines.size();
    switch (right) {
      case Right::none:
      case Right::collective:
        return at;
      case Right::acting:
        position_.capacity = Capacity::acting;
        return at;
      case Right::deputy:
        position_.capacity = Capacity::deputy;
        break;
      case Right::by_order:
        position_.capacity = Capacity::by_order;
        break;
      case Right::by_authorisation:
        position_.capacity = Capacity::by_authorisation;
        break;
    }
    if (!has_title) {
      position_.capacity = Capacity::head;
      return at;
    }
    position_.head = as_written(lines[at].words, recognition_);
    ++at;
    const bool three_lines =
        right == Right::by_order && at + 1 < lines.size() && lines[at].right == Right::deputy;
    if (three_lines) position_.deputy_of = as_written(lines[at++].words, recognition_);
    return at;
  }

  std::string_view written(const AuthorityLine& line) const {
    if (line.right == Right::acting) return line.words;
    for (const ManuscriptLine& whole : foot_.authority) {
      if (std::string_view(whole.text).ends_with(line.words)) return whole.text;
    }
    return line.words;
  }

  // "TM. BAN CHỈ ĐẠO" and a name: there is nothing else to print.
  void put_title() {
    if (!position_.collective.empty()) {
      position_.title = "TM. " + to_upper(position_.collective);
      position_.collective.clear();
    }
  }

  const FootLines& foot_;
  const Recognition& recognition_;
  Position position_;
};

std::string in_one_line(const std::vector<ManuscriptLine>& lines) {
  std::string words;
  for (const ManuscriptLine& line : lines) words += (words.empty() ? "" : " ") + line.text;
  return words;
}

bool is_office_below(const std::vector<ManuscriptLine>& lines, std::size_t at) {
  return at > 0 && is_title_of_office(lines[at].text) && is_title_of_office(lines[at - 1].text);
}

// "PHÓ CHỦ TỊCH UBND TỈNH" below "PHÓ TRƯỞNG BAN": a second title, above the name.
FootLines with_office_apart(FootLines foot) {
  std::vector<ManuscriptLine>& lines = foot.authority;
  if (foot.offices.empty() && lines.size() > 1 && is_office_below(lines, lines.size() - 1)) {
    foot.offices.push_back(std::move(lines.back()));
    lines.pop_back();
  }
  return foot;
}

// "T/M" and "K/T" are printed as "TM." and "KT.".
std::string with_usual_sign(std::string_view line) {
  for (const std::string_view sign : {"T/M", "K/T", "T/L"}) {
    if (!line.starts_with(sign)) continue;
    std::string_view words = line.substr(sign.size());
    if (words.starts_with('.')) words.remove_prefix(1);
    return std::string{sign.front(), sign.back(), '.', ' '} + std::string(trim(words));
  }
  return std::string(line);
}

std::string with_usual_signs(const std::vector<ManuscriptLine>& lines) {
  std::string words;
  for (const ManuscriptLine& line : lines) {
    words += (words.empty() ? "" : " ") + with_usual_sign(line.text);
  }
  return words;
}

void leave_out_signs(const std::vector<ManuscriptLine>& lines, const Recognition& recognition) {
  for (const ManuscriptLine& line : lines) {
    if (with_usual_sign(line.text) == line.text) continue;
    recognition.left_out.push_back({line.text.substr(0, 3), "out-other-form", line.where});
  }
}

// What the record prints, word for word: else the lines as they stand are the title.
Position position_of(const FootLines& foot, const Recognition& recognition) {
  Position position = SignatureReader(foot, recognition).run();
  const std::vector<std::string> lines = signature_lines(position);
  std::string printed;
  for (const std::string& line : lines) printed += (printed.empty() ? "" : " ") + line;
  const std::string written = in_one_line(foot.authority);
  const bool same_words = are_same_words(printed, with_usual_signs(foot.authority));
  if (same_words) leave_out_signs(foot.authority, recognition);
  if (same_words && lines.size() == foot.authority.size()) return position;
  recognition.diagnostics.report(Message::import_part_doubtful, foot.authority.front().where,
                                 {"part-signature", written});
  if (same_words) return position;
  Position whole;
  whole.title = written;
  return whole;
}

}  // namespace

std::optional<PlanSignature> read_signature_of(const FootLines& read,
                                               const Recognition& recognition,
                                               std::vector<ManuscriptLine>& stray) {
  const FootLines foot = with_office_apart(read);
  if (foot.authority.empty()) {
    for (const auto* lines : {&foot.offices, &foot.names}) {
      stray.insert(stray.end(), lines->begin(), lines->end());
    }
    return std::nullopt;
  }
  PlanSignature signature;
  signature.where = foot.authority.front().where;
  signature.position = position_of(foot, recognition);
  for (const ManuscriptLine& office : foot.offices) {
    std::string& words = signature.position.office;
    words += (words.empty() ? "" : " ") + office.text;
  }
  for (std::size_t i = 0; i < foot.names.size(); ++i) {
    if (i == 0) {
      signature.name = foot.names[i].text;
    } else {
      stray.push_back(foot.names[i]);
    }
  }
  return signature;
}

}  // namespace vanban
