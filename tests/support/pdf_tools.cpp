#include "support/pdf_tools.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace vanban::test {

namespace {

// Gone at the end of the test.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes) {
    path_ = (std::filesystem::temp_directory_path() / "vanban-test-XXXXXX").string();
    const int handle = mkstemp(path_.data());
    REQUIRE(handle >= 0);
    std::FILE* file = fdopen(handle, "wb");
    const std::size_t written = std::fwrite(bytes.data(), 1, bytes.size(), file);
    REQUIRE(std::fclose(file) == 0);
    REQUIRE(written == bytes.size());
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char byte : text) {
    if (byte != '\n' && byte != '\f')
      lines.back() += byte;
    else if (!lines.back().empty())
      lines.emplace_back();
  }
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace

std::string run_on(std::string_view bytes, std::string_view command) {
  const TemporaryFile file(bytes);
  std::string line(command);
  for (std::size_t at = line.find("{}"); at != std::string::npos; at = line.find("{}"))
    line.replace(at, 2, file.path());
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(line.c_str(), "r"), &pclose);
  REQUIRE(pipe);
  std::string output;
  std::array<char, 4096> buffer;
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
    output.append(buffer.data(), size);
  return output;
}

std::string complaints_of_qpdf(std::string_view pdf) {
  const std::string report = run_on(pdf, "qpdf --check {} 2>&1");
  const bool sound =
      report.find("No syntax or stream encoding errors found") != std::string::npos &&
      report.find("WARNING") == std::string::npos;
  return sound ? "" : report;
}

std::vector<std::string> poppler_lines(std::string_view pdf) {
  return lines_of(run_on(pdf, "pdftotext -raw -enc UTF-8 {} -"));
}

std::vector<std::string> mupdf_lines(std::string_view pdf) {
  return lines_of(run_on(pdf,
                         "mutool convert -F text -O preserve-whitespace -o {}.txt {} 2>/dev/null; "
                         "cat {}.txt; rm -f {}.txt"));
}

}  // namespace vanban::test
