// What is put into a record comes out of it again, in this run and in the next.
#include "batch/state/state.h"

#include "batch/state/database.h"
#include "batch/state/documents.h"

namespace vanban::batch {

using namespace test;
using vanban::test::TemporaryFolder;

namespace {

void save(State& state, const StoredDocument& document,
          std::optional<std::string> content = std::nullopt) {
  const auto error = state.save({{document, std::move(content)}});
  CHECK_FALSE(error);
}

std::int64_t rows_of(const std::string& folder, const std::string& table) {
  Database database(state_path(folder), Database::Access::read);
  return database.integer("SELECT count(*) FROM " + table);
}

}  // namespace

TEST_CASE("a new record is empty and makes its folder") {
  const TemporaryFolder desk;
  const State state = opened(desk.path("a/b"));
  CHECK(desk.has("a/b/vanban.sqlite"));
  CHECK(state.documents().empty());
  CHECK_FALSE(state.facts());
  CHECK(state.content("x") == "");
}

TEST_CASE("documents come back as they were saved, by name") {
  const TemporaryFolder desk;
  {
    State state = opened(desk.path(""));
    CHECK_FALSE(state.save({{document(3), "ba"}, {document(1), "một"}, {document(2), {}}}));
  }
  const State state = opened(desk.path(""), State::Access::read);
  const auto documents = state.documents();
  REQUIRE(documents.size() == 3);
  int number = 0;
  for (const auto& [name, stored] : documents) {
    CHECK(name == stored.name);
    CHECK(text_of(stored) == text_of(document(++number)));
  }
  CHECK(state.content(document(1).name) == "một");
  CHECK(state.content(document(2).name) == "");
}

TEST_CASE("every standing comes back") {
  const TemporaryFolder desk;
  State state = opened(desk.path(""));
  for (const auto standing :
       {Standing::current, Standing::edited, Standing::frozen, Standing::outdated, Standing::failed,
        Standing::left, Standing::missing}) {
    StoredDocument changed = document(1);
    changed.standing = standing;
    save(state, changed);
    CHECK(state.documents().begin()->second.standing == standing);
  }
}

TEST_CASE("saving anew replaces all but a content that is not given") {
  const TemporaryFolder desk;
  State state = opened(desk.path(""));
  save(state, document(1), "nội dung");
  StoredDocument changed = document(1);
  changed.inputs = {{"row", "khác"}};
  changed.files.pop_back();
  changed.edited.clear();
  changed.messages.clear();
  changed.frozen = true;
  save(state, changed);
  const auto documents = state.documents();
  REQUIRE(documents.size() == 1);
  CHECK(text_of(documents.begin()->second) == text_of(changed));
  CHECK(state.content(changed.name) == "nội dung");
  save(state, changed, "");
  CHECK(state.content(changed.name) == "");
}

TEST_CASE("texts of any kind and length") {
  const TemporaryFolder desk;
  State state = opened(desk.path(""));
  StoredDocument odd = document(1);
  odd.name = "o'brien\"; DROP TABLE document;--";
  odd.unit_name = "xã Ea H’Leo \u00A0 “Đắk”";
  odd.inputs = {{"rỗng", ""}, {"số 0", std::string("a\0b", 3)}, {"[1,2]", std::string(9000, '\n')}};
  std::string content;
  while (content.size() < 300'000) content += "Phấn đấu đến năm 2030 đạt 60%. ";
  save(state, odd, content);
  CHECK(text_of(state.documents().at(odd.name)) == text_of(odd));
  CHECK(state.content(odd.name) == content);
}

TEST_CASE("the facts of the folder are those saved last") {
  const TemporaryFolder desk;
  {
    State state = opened(desk.path(""));
    FolderFacts facts;
    facts.job = "cũ.job.json";
    CHECK_FALSE(state.save(facts));
    facts.job = "bac-ninh.job.json";
    facts.title = "Đẩy mạnh các hoạt động …";
    facts.messages = {warning("về cả lô")};
    facts.inputs = "abc";
    facts.version = "0.1.0";
    facts.shard = 2;
    facts.shards = 4;
    CHECK_FALSE(state.save(facts));
  }
  const auto facts = opened(desk.path(""), State::Access::read).facts();
  REQUIRE(facts);
  CHECK(facts->job == "bac-ninh.job.json");
  CHECK(facts->title == "Đẩy mạnh các hoạt động …");
  CHECK(facts->messages == std::vector{warning("về cả lô")});
  CHECK(facts->inputs == "abc");
  CHECK(facts->version == "0.1.0");
  CHECK(facts->shard == 2);
  CHECK(facts->shards == 4);
}

TEST_CASE(
    "inputs and messages that documents share are stored once, and go with the last of them") {
  const TemporaryFolder desk;
  {
    State state = opened(desk.path(""));
    for (int number = 1; number <= 20; ++number) save(state, document(number));
  }
  CHECK(rows_of(desk.path(""), "input") == 3 + 20);
  CHECK(rows_of(desk.path(""), "message") == 1 + 20);
  {
    State state = opened(desk.path(""));
    for (int number = 1; number <= 20; ++number) {
      StoredDocument changed = document(number);
      changed.inputs.set("bac-ninh.plan.json", "khác");
      changed.messages.clear();
      save(state, changed);
    }
    CHECK_FALSE(state.save(FolderFacts{}));
    CHECK(state.documents().begin()->second.inputs.entries().at("options").empty());
  }
  CHECK(rows_of(desk.path(""), "input") == 3 + 20);
  CHECK(rows_of(desk.path(""), "message") == 0);
}

}  // namespace vanban::batch
