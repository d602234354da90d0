#include "support/pdf_content.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

namespace vanban::test {

namespace {

using Operand = nlohmann::json;  // a name as "/Name", a string as its bytes

constexpr std::string_view white_space("\0\t\n\f\r ", 6);
constexpr std::string_view delimiters = "()<>[]{}/%";

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) {}

  bool at_end() {
    skip_space();
    return at_ >= text_.size();
  }

  // An operand, or nothing where an operator stands; read_word() gives that.
  std::optional<Operand> read_operand() {
    skip_space();
    const char first = peek();
    if (first == '/') return read_name();
    if (first == '(') return read_string();
    if (first == '[') return read_array();
    if (text_.substr(at_, 2) == "<<") return read_dictionary();
    if (first == '<') return read_hexadecimal();
    if (first != '\0' && std::string_view("+-.0123456789").find(first) != std::string_view::npos)
      return read_number();
    return std::nullopt;
  }

  std::string read_word() {
    skip_space();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends_word(text_[at_])) ++at_;
    if (at_ == begin) ++at_;  // a delimiter out of place
    return std::string(text_.substr(begin, at_ - begin));
  }

 private:
  static bool ends_word(char byte) {
    return white_space.find(byte) != std::string_view::npos ||
           delimiters.find(byte) != std::string_view::npos;
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_space() {
    while (at_ < text_.size()) {
      if (text_[at_] == '%') {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (white_space.find(text_[at_]) == std::string_view::npos) {
        return;
      } else {
        ++at_;
      }
    }
  }

  Operand read_name() {
    ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends_word(text_[at_])) ++at_;
    return "/" + std::string(text_.substr(begin, at_ - begin));
  }

  Operand read_number() {
    const std::string word = read_word();
    const std::string digits = word.starts_with('+') ? word.substr(1) : word;
    if (digits.find('.') == std::string::npos) return std::stoll(digits);
    return std::stod(digits);
  }

  Operand read_array() {
    ++at_;
    Operand values = Operand::array();
    while (!at_end() && peek() != ']') {
      if (auto value = read_operand()) {
        values.push_back(*std::move(value));
      } else {
        values.push_back(read_word());
      }
    }
    ++at_;
    return values;
  }

  Operand read_dictionary() {
    at_ += 2;
    Operand entries = Operand::object();
    while (!at_end() && peek() != '>') {
      const auto key = read_operand();
      if (!key || !key->is_string()) break;
      auto value = read_operand();
      entries[key->get<std::string>()] = value ? *std::move(value) : Operand(read_word());
    }
    at_ += 2;
    return entries;
  }

  Operand read_hexadecimal() {
    ++at_;
    std::string digits;
    for (; at_ < text_.size() && text_[at_] != '>'; ++at_) {
      if (white_space.find(text_[at_]) == std::string_view::npos) digits += text_[at_];
    }
    ++at_;
    if (digits.size() % 2 == 1) digits += '0';
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2)
      bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
  }

  Operand read_string() {
    ++at_;
    std::string bytes;
    for (int depth = 1; at_ < text_.size(); ++at_) {
      const char byte = text_[at_];
      if (byte == '\\') {
        read_escape(bytes);
        continue;
      }
      if (byte == '(') ++depth;
      if (byte == ')' && --depth == 0) break;
      bytes += byte;
    }
    ++at_;
    return bytes;
  }

  // Leaves the place at the last byte of the escape.
  void read_escape(std::string& bytes) {
    ++at_;
    const char byte = peek();
    if (byte >= '0' && byte <= '7') {
      int code = 0;
      std::size_t end = at_;
      while (end < at_ + 3 && end < text_.size() && text_[end] >= '0' && text_[end] <= '7')
        code = code * 8 + (text_[end++] - '0');
      at_ = end - 1;
      bytes += static_cast<char>(code);
      return;
    }
    constexpr std::string_view letters = "nrtbf", controls = "\n\r\t\b\f";
    const std::size_t found = letters.find(byte);
    if (found != std::string_view::npos) {
      bytes += controls[found];
    } else if (byte != '\n') {
      bytes += byte;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

class Reader {
 public:
  explicit Reader(std::string_view stream) : tokens_(stream) {}

  Content read() {
    while (!tokens_.at_end()) {
      if (auto operand = tokens_.read_operand()) {
        operands_.push_back(*std::move(operand));
      } else {
        run(tokens_.read_word());
        operands_.clear();
      }
    }
    if (!open_.empty()) fault("a marked sequence is not closed: " + open_.back().mark.tag);
    if (in_text_) fault("a text object is not closed");
    return std::move(content_);
  }

 private:
  struct Open {
    Mark mark;
    bool in_text;
  };

  void run(const std::string& word) {
    static const std::set<std::string> paint = {"S", "s",  "f", "F",  "f*",
                                                "B", "B*", "b", "b*", "sh"};
    static const std::set<std::string> show = {"Tj", "TJ", "'", "\""};
    if (word == "BMC" || word == "BDC") {
      open();
    } else if (word == "EMC") {
      close();
    } else if (word == "BT" || word == "ET") {
      if (in_text_ == (word == "BT")) fault(word + " out of place");
      in_text_ = word == "BT";
      line_ = 0;
    } else if (word == "Td" || word == "TD") {
      line_ += number(1);
    } else if (word == "Tm") {
      line_ = number(5);
    } else if (word == "Tf") {
      font_ = operands_.empty() ? "" : text(operands_.front());
    } else if (show.contains(word)) {
      show_text();
    } else if (paint.contains(word)) {
      add({Shown::Kind::path, {}, "", "", 0});
    } else if (word == "Do" || word == "EI") {
      add({Shown::Kind::object, {}, "", "", 0});
    }
  }

  void open() {
    Mark mark{operands_.empty() ? "" : text(operands_.front()).substr(1), std::nullopt};
    const Operand& properties = operands_.empty() ? Operand() : operands_.back();
    if (properties.is_object() && properties.contains("/MCID"))
      mark.mcid = properties["/MCID"].get<int>();
    if (operands_.size() == 2 && properties.is_string())
      fault("a property list is given by name: " + text(properties));
    open_.push_back({mark, in_text_});
    content_.sequences.push_back(marks());
  }

  void close() {
    if (open_.empty()) return fault("EMC without a marked sequence");
    if (open_.back().in_text != in_text_)
      fault("a marked sequence crosses a text object: " + open_.back().mark.tag);
    open_.pop_back();
  }

  void show_text() {
    if (!in_text_) fault("text outside of a text object");
    std::string codes;
    for (const Operand& operand : operands_) {
      if (operand.is_string()) codes += text(operand);
      if (!operand.is_array()) continue;
      for (const Operand& part : operand) codes += part.is_string() ? text(part) : "";
    }
    add({Shown::Kind::text, {}, font_, codes, line_});
  }

  void add(Shown shown) {
    shown.marks = marks();
    content_.shown.push_back(std::move(shown));
  }

  std::vector<Mark> marks() const {
    std::vector<Mark> marks;
    for (const Open& open : open_) marks.push_back(open.mark);
    return marks;
  }

  static std::string text(const Operand& operand) {
    return operand.is_string() ? operand.get<std::string>() : "";
  }

  double number(std::size_t index) const {
    return index < operands_.size() && operands_[index].is_number() ? operands_[index].get<double>()
                                                                    : 0;
  }

  void fault(std::string what) { content_.faults.push_back(std::move(what)); }

  Tokenizer tokens_;
  std::vector<Operand> operands_;
  std::vector<Open> open_;
  bool in_text_ = false;
  double line_ = 0;
  std::string font_;
  Content content_;
};

}  // namespace

bool Shown::is_artifact() const {
  return std::any_of(marks.begin(), marks.end(),
                     [](const Mark& mark) { return mark.tag == "Artifact"; });
}

std::optional<int> Shown::mcid() const {
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    if (mark->mcid) return mark->mcid;
  }
  return std::nullopt;
}

Content read_content(std::string_view stream) {
  return Reader(stream).read();
}

}  // namespace vanban::test
