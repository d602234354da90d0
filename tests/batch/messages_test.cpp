// Messages that outlive their sources, and those that many documents share.
#include "diag/messages.h"

#include <doctest/doctest.h>

#include "batch/shared_messages.h"
#include "batch/stored_messages.h"

namespace vanban::batch {
namespace {

TEST_CASE("errors and warnings with their place, each once, notes left out") {
  Sources sources;
  const Source file = sources.add("lo/x.overlay.json", "{\n  \"a\": 1\n}");
  Diagnostics found;
  found.report(Message::unknown_key, {file, 4}, {"a", "overlay"}).nearest = {"b"};
  found.report(Message::unknown_key, {file, 4}, {"a", "overlay"}).nearest = {"b"};
  found.report(Message::goal_unclear, {file, 4});
  found.report(Message::reference_dropped, {file, 0}, {"nv-1"});
  const auto messages = stored_messages(found, "lo");
  REQUIRE(messages.size() == 2);
  CHECK(to_line(messages[0], Language::vietnamese)
            .starts_with("x.overlay.json:1:1: cảnh báo[E0619]: câu này dẫn đến mục “nv-1”"));
  CHECK(to_line(messages[1], Language::english)
            .starts_with("x.overlay.json:2:3: error[E0107]: there is no key “a” in "));
  CHECK(messages[1].english.find("did you mean “b”?") != std::string::npos);
  CHECK(has_errors(messages));
  CHECK_FALSE(has_errors({messages[0]}));
}

TEST_CASE("what many documents share is told once, errors first") {
  StoredMessage warning, error;
  warning.severity = Severity::warning;
  warning.vietnamese = "chung";
  error.severity = Severity::error;
  error.vietnamese = "riêng";
  std::vector<StoredDocument> documents(5);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].unit_name = "xã " + std::to_string(i);
    documents[i].messages = {warning};
  }
  documents[4].messages.push_back(error);
  const auto shared = shared_messages(documents);
  REQUIRE(shared.size() == 2);
  CHECK(shared[0].message->vietnamese == "riêng");
  CHECK(names_of(shared[0]) == "xã 4");
  CHECK(names_of(shared[1]) == "xã 0, xã 1, xã 2 … (5)");
}

}  // namespace
}  // namespace vanban::batch
