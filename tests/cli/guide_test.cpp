// The guide for clerks, README.vi.md, followed word for word: every file it shows is written, every
// command run in its order, and what is printed is what it shows.
#include "support/guide.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <sys/wait.h>

#include "support/engine.h"
#include "support/folder.h"

using namespace vanban::test;

namespace {

const std::string guide = "README.vi.md";

// A clerk with one folder, who stays where the last command led.
class Reader {
 public:
  Reader() : here_(desk_.path("")) {}

  void take(const GuideStep& step) {
    CAPTURE(step.line);
    if (step.kind == GuideStep::Kind::file) return write(step);
    CAPTURE(step.text);
    const int status = run(step.text);
    CHECK(status == (step.output.find(": lỗi[") == std::string::npos ? 0 : 1));
    // At a terminal both come in one stream.
    const std::string out = outputs_.read("out"), err = outputs_.read("err");
    CAPTURE(out);
    CAPTURE(err);
    CHECK((is_output_like(out + err, step.output) || is_output_like(err + out, step.output)));
  }

  std::string read(const std::string& name) const { return read_file(here_ + "/" + name); }

 private:
  void write(const GuideStep& step) const {
    desk_.write(std::filesystem::relative(here_ + "/" + step.name, desk_.path("")), step.text);
  }

  int run(const std::string& commands) {
    outputs_.write("commands",
                   "cd '" + here_ + "'\n" + commands + "pwd >'" + outputs_.path("pwd") + "'\n");
    const std::string line = "PATH='" VANBAN_BINARY_DIR "/bin':\"$PATH\" LC_ALL=C.UTF-8 sh -e '" +
                             outputs_.path("commands") + "' >'" + outputs_.path("out") + "' 2>'" +
                             outputs_.path("err") + "' </dev/null";
    const int status = std::system(line.c_str());
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 0) {
      here_ = outputs_.read("pwd");
      here_.pop_back();
    }
    return WEXITSTATUS(status);
  }

  TemporaryFolder desk_, outputs_;
  std::string here_;
};

std::string without_line_breaks(const std::string& text) {
  std::string line;
  for (const char c : text) {
    if (c != '\n' && c != ' ') {
      line += c;
    } else if (!line.ends_with(' ')) {
      line += ' ';
    }
  }
  return line;
}

// The rows "| `{placeholder}` | what the program prints; remarks |".
std::vector<std::string> printed_by_placeholders(const std::string& markdown) {
  std::vector<std::string> printed;
  for (std::size_t at = markdown.find("| `{"); at != std::string::npos;
       at = markdown.find("| `{", at + 1)) {
    const std::size_t from = markdown.find("` | ", at) + 4;
    printed.push_back(markdown.substr(from, markdown.find_first_of(";|", from) - from));
    while (printed.back().ends_with(' ')) printed.back().pop_back();
  }
  return printed;
}

}  // namespace

TEST_CASE("the guide for clerks can be followed word for word") {
  const std::string markdown = read_file(source_path(guide));
  Reader reader;
  std::size_t files = 0, commands = 0;
  for (const GuideStep& step : read_guide(markdown)) {
    if (step.installs) continue;
    reader.take(step);
    ++(step.kind == GuideStep::Kind::file ? files : commands);
  }
  CHECK(files >= 7);
  CHECK(commands >= 25);

  const std::string document = without_line_breaks(reader.read("ket-qua/van-hoa-doc.txt"));
  const auto printed = printed_by_placeholders(markdown);
  CHECK(printed.size() == 5);
  for (const std::string& words : printed) {
    CHECK_MESSAGE(document.find(words) != std::string::npos, words);
  }
}

TEST_CASE("what the guide names is there") {
  const std::string markdown = read_file(source_path(guide));
  for (const std::string& file : linked_files(markdown)) {
    CHECK_MESSAGE(std::filesystem::exists(source_path(file)), file);
  }
  std::size_t installing = 0;
  for (const GuideStep& step : read_guide(markdown)) {
    if (!step.installs) continue;
    ++installing;
    if (step.text.starts_with("scripts/")) {
      CHECK(std::filesystem::exists(source_path(step.text.substr(0, step.text.find('\n')))));
    }
  }
  CHECK(installing == 2);
}

TEST_CASE("output that is not the one shown is told apart") {
  CHECK(is_output_like("a\nb\nc\n", "a\n…\nc\n"));
  CHECK(is_output_like("a\nc\n", "a\n…\nc\n"));
  CHECK(is_output_like("x:1:2: lỗi\n", "x:…: lỗi\n"));
  CHECK(is_output_like("", ""));
  CHECK_FALSE(is_output_like("a\n", ""));
  CHECK_FALSE(is_output_like("a\nb\n", "a\n"));
  CHECK_FALSE(is_output_like("a\nb\nd\n", "a\n…\nc\n"));
  CHECK_FALSE(is_output_like("x:1:2: lỗi nặng\n", "x:…: lỗi\n"));
}
