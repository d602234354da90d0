#include "batch/freeze.h"

#include <doctest/doctest.h>
#include <filesystem>

#include "base/sha256.h"
#include "batch/output_folder.h"
#include "batch/state/state.h"
#include "support/diagnosed.h"
#include "support/disk.h"
#include "support/folder.h"

namespace vanban::batch {

namespace {

constexpr auto kinh_bac = "09187-phuong-kinh-bac";
constexpr auto vu_ninh = "09190-phuong-vu-ninh";

// A folder as a run leaves it, with two documents.
class Office : public vanban::test::TemporaryFolder {
 public:
  Office() {
    std::vector<State::Update> updates;
    for (const std::string name : {kinh_bac, vu_ninh}) {
      StoredDocument document;
      document.name = name;
      document.unit = name.substr(0, 5);
      document.unit_name = name == kinh_bac ? "phường Kinh Bắc" : "phường Vũ Ninh";
      document.province = "tỉnh Bắc Ninh";
      document.standing = Standing::current;
      document.inputs = {{"row", "1"}};
      for (const std::string ending : {".pdf", ".txt"}) {
        write(name + ending, "bản dựng");
        StoredFile file;
        file.name = name + ending;
        file.digest = sha256("bản dựng");
        file.stamp = folder().stamp(file.name);
        document.files.push_back(file);
      }
      updates.push_back({document, "nội dung"});
    }
    save(updates);
  }

  OutputFolder folder() const { return {path(""), files_}; }

  void save(const std::vector<State::Update>& updates) const {
    Diagnostics diagnostics;
    auto state = State::open(path(""), State::Access::write, vanban::test::disk(), diagnostics);
    REQUIRE(state);
    REQUIRE_FALSE(state->save(updates));
  }

  StoredDocument document(const std::string& name) const {
    Diagnostics diagnostics;
    const auto state =
        State::open(path(""), State::Access::read, vanban::test::disk(), diagnostics);
    REQUIRE(state);
    CHECK(state->content(name) == "nội dung");
    return state->documents().at(name);
  }

  // The names of the documents that changed, or the codes of what was reported.
  std::string freeze(std::vector<std::string> names, Freezing freezing = Freezing::freeze) const {
    for (std::string& name : names) name = path(name);
    Diagnostics diagnostics;
    std::string changed;
    Sources sources;
    for (const auto& frozen : batch::freeze(names, freezing, files_, sources, diagnostics)) {
      CHECK(document(frozen.document.name) == frozen.document);
      if (frozen.changed) changed += (changed.empty() ? "" : " ") + frozen.document.name;
    }
    return diagnostics.all().empty() ? changed : codes_of(diagnostics);
  }

  std::vector<Condition> conditions(const std::string& name) const {
    std::vector<Condition> conditions;
    for (const StoredFile& file : document(name).files) {
      conditions.push_back(folder().look_at(file));
    }
    return conditions;
  }

 private:
  mutable DiskFiles files_;
};

const std::vector<Condition> both_ours = {Condition::ours, Condition::ours};

}  // namespace

TEST_CASE("a document is frozen by any of its files, its name or its unit") {
  for (const std::string name :
       {"09187-phuong-kinh-bac.pdf", "09187-phuong-kinh-bac.txt", "09187-phuong-kinh-bac", "09187",
        "phường Kinh Bắc", "09187-phuong-kinh-bac.da-ky.pdf"}) {
    CAPTURE(name);
    const Office office;
    CHECK(office.freeze({name}) == kinh_bac);
    CHECK(office.document(kinh_bac).frozen);
    CHECK(office.document(kinh_bac).standing == Standing::frozen);
    CHECK_FALSE(office.document(vu_ninh).frozen);
    CHECK(office.read("bao-cao.txt").find("1 đã khóa\n") != std::string::npos);
  }
}

TEST_CASE("a signed PDF in place of ours is frozen as it is") {
  const Office office;
  office.write("09187-phuong-kinh-bac.pdf", "bản đã ký, đóng dấu");
  CHECK(office.conditions(kinh_bac)[0] == Condition::touched);
  CHECK(office.freeze({"09187-phuong-kinh-bac.pdf"}) == kinh_bac);
  const StoredDocument frozen = office.document(kinh_bac);
  CHECK(frozen.files[0].held == sha256("bản đã ký, đóng dấu"));
  CHECK(frozen.files[0].digest == sha256("bản dựng"));
  CHECK(frozen.files[1].held == "");
  CHECK(office.conditions(kinh_bac) == both_ours);
  CHECK(office.read("09187-phuong-kinh-bac.pdf") == "bản đã ký, đóng dấu");
  // Another one later: it is held when the document is frozen again.
  office.write("09187-phuong-kinh-bac.pdf", "bản ký lại");
  CHECK(office.conditions(kinh_bac)[0] == Condition::touched);
  CHECK(office.freeze({"09187"}) == kinh_bac);
  CHECK(office.conditions(kinh_bac) == both_ours);
}

TEST_CASE("a newer version beside an edited file: both are held") {
  const Office office;
  StoredDocument edited = office.document(kinh_bac);
  edited.standing = Standing::edited;
  edited.edited = edited.files;
  for (StoredFile& file : edited.files) file.name.insert(std::string(kinh_bac).size(), ".ban-moi");
  edited.messages = {{Severity::warning, "E0735", "", 0, 0, "đã được sửa", "was edited"},
                     {Severity::warning, "E0609", "x.json", 1, 1, "của dữ liệu", "of its data"}};
  office.write("09187-phuong-kinh-bac.pdf", "sửa tay");
  office.write("09187-phuong-kinh-bac.ban-moi.pdf", "bản dựng");
  office.save({{edited, {}}});
  CHECK(office.freeze({"09187-phuong-kinh-bac.pdf"}) == kinh_bac);
  const StoredDocument frozen = office.document(kinh_bac);
  CHECK(frozen.standing == Standing::frozen);
  CHECK(frozen.edited[0].held == sha256("sửa tay"));
  CHECK(frozen.files[0].held == "");
  REQUIRE(frozen.messages.size() == 1);
  CHECK(frozen.messages[0].code == "E0609");
}

TEST_CASE("freezing what is frozen, and twice in one call, changes nothing more") {
  const Office office;
  CHECK(office.freeze({"09187", "09187-phuong-kinh-bac.pdf"}) == kinh_bac);
  const std::string before = office.read("vanban.sqlite");
  CHECK(office.freeze({"09187"}) == "");
  CHECK(office.read("vanban.sqlite") == before);
}

TEST_CASE("a document is thawed: what is not ours counts as edited") {
  const Office office;
  CHECK(office.freeze({"09187"}, Freezing::thaw) == "");
  office.write("09187-phuong-kinh-bac.pdf", "bản đã ký");
  CHECK(office.freeze({"09187", "09190"}) == std::string(kinh_bac) + " " + vu_ninh);
  CHECK(office.freeze({"09187", "09190"}, Freezing::thaw) == std::string(kinh_bac) + " " + vu_ninh);
  CHECK_FALSE(office.document(kinh_bac).frozen);
  CHECK(office.document(kinh_bac).standing == Standing::edited);
  CHECK(office.document(vu_ninh).standing == Standing::current);
  CHECK(office.conditions(kinh_bac) == std::vector{Condition::touched, Condition::ours});
  CHECK(office.conditions(vu_ninh) == both_ours);
}

TEST_CASE("data that changed while it was frozen are to be made when it is thawed") {
  const Office office;
  StoredDocument outdated = office.document(kinh_bac);
  outdated.standing = Standing::outdated;
  outdated.frozen = true;
  outdated.messages = {{Severity::warning, "E0737", "", 0, 0, "đã khóa", "is frozen"}};
  office.save({{outdated, {}}});
  office.write("09187-phuong-kinh-bac.pdf", "bản đã ký");
  CHECK(office.freeze({"09187"}) == kinh_bac);
  CHECK(office.document(kinh_bac).standing == Standing::outdated);
  CHECK(office.document(kinh_bac).messages.size() == 1);
  CHECK(office.freeze({"09187"}, Freezing::thaw) == kinh_bac);
  CHECK(office.document(kinh_bac).standing == Standing::missing);
  CHECK(office.document(kinh_bac).messages.empty());
}

TEST_CASE("what cannot be frozen; then nothing is, in that folder") {
  const Office office;
  CHECK(office.freeze({"09190", "09188"}) == "E0739");
  CHECK_FALSE(office.document(vu_ninh).frozen);
  CHECK(office.freeze({""}) == "E0739");
  CHECK(office.freeze({"không/có/09187"}) == "E0740");
  CHECK_FALSE(office.has("không"));
  StoredDocument unmade;
  unmade.name = "09193-phuong-moi";
  unmade.unit = "09193";
  office.save({{unmade, "nội dung"}});
  CHECK(office.freeze({"09193"}) == "E0746");
  Diagnostics diagnostics;
  const auto running =
      State::open(office.path(""), State::Access::write, vanban::test::disk(), diagnostics);
  DiskFiles files;
  Sources sources;
  CHECK(freeze({office.path("09187")}, Freezing::freeze, files, sources, diagnostics).empty());
  CHECK(codes_of(diagnostics) == "E0731");
}

TEST_CASE("a name that is none, with those that were meant") {
  const Office office;
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  freeze({office.path("09187-phuong-kinh-bak")}, Freezing::freeze, files, sources, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  const auto& nearest = diagnostics.all()[0].nearest;
  REQUIRE_FALSE(nearest.empty());
  CHECK(nearest[0] == kinh_bac);
}

TEST_CASE("a file that cannot be read is not frozen as if it were gone") {
  const Office office;
  office.remove("09187-phuong-kinh-bac.pdf");
  std::filesystem::create_directory(office.path("09187-phuong-kinh-bac.pdf"));
  CHECK(office.freeze({"09187"}) == "E0101");
  CHECK_FALSE(office.document(kinh_bac).frozen);
}

TEST_CASE("the frozen documents of a folder") {
  const Office office;
  Diagnostics diagnostics;
  CHECK(frozen_documents(office.path(""), vanban::test::disk(), diagnostics).empty());
  CHECK(office.freeze({"09190"}) == vu_ninh);
  const auto frozen = frozen_documents(office.path(""), vanban::test::disk(), diagnostics);
  REQUIRE(frozen.size() == 1);
  CHECK(frozen[0].name == vu_ninh);
  CHECK(diagnostics.all().empty());
}

}  // namespace vanban::batch
