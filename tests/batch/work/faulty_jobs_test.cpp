// Every job in data/faulty/lo names, in its first line, the codes that reading it and listing its
// work bring about.
#include <doctest/doctest.h>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include "batch/work/listing.h"

using namespace vanban;
using namespace vanban::test;

namespace {

using Codes = std::set<std::string>;

Codes words_in(const std::string& text) {
  std::istringstream stream(text);
  Codes words;
  for (std::string word; stream >> word;) words.insert(word);
  return words;
}

Codes expected_codes(const std::string& text) {
  const std::string mark = "// expect: ";
  REQUIRE(text.starts_with(mark));
  return words_in(text.substr(mark.size(), text.find('\n') - mark.size()));
}

}  // namespace

TEST_CASE("faulty jobs bring about the codes they name") {
  std::size_t count = 0;
  Listing listing;
  for (const auto& entry : std::filesystem::directory_iterator(source_path("data/faulty/lo"))) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".job.json")) continue;
    CAPTURE(path);
    ++count;
    listing.open(path);
    Codes found = words_in(listing.codes());
    for (const batch::WorkItem& item : listing.items()) {
      found.merge(words_in(codes_of(item.found)));
      if (!item.found.has_errors()) listing.overlay_of(std::string(item.unit->code));
    }
    found.merge(words_in(listing.codes()));
    CHECK_MESSAGE(found == expected_codes(read_file(path)), listing.report());
  }
  CHECK(count >= 15);
}
