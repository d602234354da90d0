#include "support/guide.h"

#include <optional>

namespace vanban::test {

namespace {

constexpr std::string_view anything = "…";
constexpr std::string_view file_opening = "Tệp `";
constexpr std::string_view install_mark = "<!-- cài đặt -->";

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text = end == std::string_view::npos ? "" : text.substr(end + 1);
  }
  return lines;
}

// The name between the backticks of "Tệp `a.csv` …:".
std::optional<std::string> file_shown(const std::string& line) {
  if (!line.starts_with(file_opening) || !line.ends_with(':')) return std::nullopt;
  return line.substr(file_opening.size(),
                     line.find('`', file_opening.size()) - file_opening.size());
}

// One line of words in which "…" stands for any.
bool is_line_like(std::string_view actual, std::string_view shown) {
  const std::size_t gap = shown.find(anything);
  if (gap == std::string_view::npos) return actual == shown;
  if (!actual.starts_with(shown.substr(0, gap))) return false;
  shown = shown.substr(gap + anything.size());
  for (std::size_t at = gap; at <= actual.size(); ++at) {
    if (is_line_like(actual.substr(at), shown)) return true;
  }
  return false;
}

bool are_lines_like(const std::vector<std::string>& actual, std::size_t at,
                    const std::vector<std::string>& shown, std::size_t next) {
  if (next == shown.size()) return at == actual.size();
  if (shown[next] == anything && are_lines_like(actual, at, shown, next + 1)) return true;
  if (at == actual.size()) return false;
  if (shown[next] == anything) return are_lines_like(actual, at + 1, shown, next);
  return is_line_like(actual[at], shown[next]) && are_lines_like(actual, at + 1, shown, next + 1);
}

// Reads block by block; what stands before a block says what it is.
class GuideReader {
 public:
  explicit GuideReader(const std::string& markdown) : lines_(lines_of(markdown)) {}

  std::vector<GuideStep> read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) {
      const std::string& line = lines_[at_];
      if (line.starts_with("```")) {
        take_block(line.substr(3));
        before_.clear();
      } else if (!line.empty()) {
        before_ = line;
      }
    }
    return std::move(steps_);
  }

 private:
  void take_block(const std::string& language) {
    const std::size_t line = at_ + 1;
    const std::string text = text_of_block();
    if (const auto name = file_shown(before_)) {
      steps_.push_back({GuideStep::Kind::file, line, *name, text, {}, false});
    } else if (language == "sh") {
      const bool installs = before_ == install_mark;
      steps_.push_back({GuideStep::Kind::commands, line, {}, text, {}, installs});
    } else if (language == "text" && !steps_.empty()) {
      steps_.back().output += text;
    }
  }

  std::string text_of_block() {
    std::string text;
    for (++at_; at_ < lines_.size() && lines_[at_] != "```"; ++at_) text += lines_[at_] + "\n";
    return text;
  }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
  std::string before_;  // the last line that is not blank
  std::vector<GuideStep> steps_;
};

}  // namespace

std::vector<GuideStep> read_guide(const std::string& markdown) {
  return GuideReader(markdown).read();
}

std::vector<std::string> linked_files(const std::string& markdown) {
  std::vector<std::string> files;
  for (std::size_t at = markdown.find("]("); at != std::string::npos;
       at = markdown.find("](", at + 2)) {
    const std::string target = markdown.substr(at + 2, markdown.find(')', at) - at - 2);
    if (!target.starts_with('#')) files.push_back(target);
  }
  return files;
}

bool is_output_like(std::string_view actual, std::string_view shown) {
  return are_lines_like(lines_of(actual), 0, lines_of(shown), 0);
}

}  // namespace vanban::test
