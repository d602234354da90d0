// The samples as Word files, opened by LibreOffice: all words are there, and pages begin where ours
// do.
#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/opened_docx.h"
#include "support/pdf_tools.h"
#include "support/words.h"

using namespace vanban;
using namespace vanban::test;

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t words_on_a_line = 21;  // of Times 14 on A4, at most

std::string name_of(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name.substr(0, name.find('.'));
}

// One run of the office for all files: starting it takes longer than they do.
void convert(const TemporaryFolder& folder) {
  const std::string line = "cd " + folder.path("") + " && soffice -env:UserInstallation=file://" +
                           folder.path("profile") +
                           " --headless --convert-to pdf *.docx >/dev/null 2>&1";
  REQUIRE(std::system(line.c_str()) == 0);
}

// The words of each page without its number.
std::vector<Words> pages_of(const std::string& pdf) {
  const std::string text = run_on(pdf, "pdftotext -raw {} -");
  std::vector<Words> pages;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\f', at), text.size());
    Words words = words_of(text.substr(at, end - at));
    const std::string number = std::to_string(pages.size() + 1);
    if (!words.empty() && (words.front() == number || words.front().size() == 1)) {
      if (words.front().find_first_not_of("0123456789") == std::string::npos) {
        words.erase(words.begin());
      }
    }
    pages.push_back(std::move(words));
    at = end + 1;
  }
  return pages;
}

// LibreOffice breaks lines behind hyphens: "11-" "CT/TU" is one word.
Words all_of(const std::vector<Words>& pages) {
  Words all;
  for (const Words& page : pages) {
    for (const std::string& word : page) {
      const bool goes_on = !all.empty() && all.back().size() > 1 && all.back().ends_with('-');
      if (goes_on) {
        all.back() += word;
      } else {
        all.push_back(word);
      }
    }
  }
  return all;
}

// Where pages begin, in words from the document's beginning.
std::vector<std::size_t> starts_of(const std::vector<Words>& pages) {
  std::vector<std::size_t> starts;
  std::size_t words = 0;
  for (const Words& page : pages) {
    starts.push_back(words);
    words += page.size();
  }
  return starts;
}

std::size_t apart(std::size_t a, std::size_t b) {
  return a < b ? b - a : a - b;
}

}  // namespace

TEST_CASE("LibreOffice shows every word of the samples, and turns pages where we do") {
  TemporaryFolder folder;
  std::map<std::string, std::vector<Words>> ours;
  Program program;
  for (const std::string& path : sample_files()) {
    CAPTURE(path);
    const auto files = program.render(path, {"docx", "pdf"});
    REQUIRE(files.size() == 2);
    CHECK(faults_of(open_docx(files.at(0))) == "");
    folder.write(name_of(path) + ".docx", files.at(0));
    ours[name_of(path)] = pages_of(files.at(1));
  }
  convert(folder);
  for (const auto& document : ours) {
    CAPTURE(document.first);
    const std::vector<Words>& pages = document.second;
    const std::vector<Words> theirs = pages_of(folder.read(document.first + ".pdf"));
    // Marks of notes are raised figures there and characters here.
    Words expected = all_of(pages), shown = all_of(theirs);
    for (Words* words : {&expected, &shown}) {
      std::ranges::sort(*words);
      std::erase_if(*words, [](const std::string& word) {
        return word.find("¹") != std::string::npos || word.find("1") != std::string::npos;
      });
    }
    CHECK(first_difference(expected, shown) == "");
    const auto our_starts = starts_of(pages), their_starts = starts_of(theirs);
    REQUIRE(our_starts.size() == their_starts.size());
    for (std::size_t page = 0; page + 1 < our_starts.size(); ++page) {
      CAPTURE(page);
      CHECK(apart(our_starts.at(page), their_starts.at(page)) <= words_on_a_line);
    }
  }
}
