// `cmake --install` into any folder: the program finds its data from where it lies.
#include <doctest/doctest.h>
#include <filesystem>

#include "cli/installed.h"

using namespace vanban::test;

namespace {

const std::string first_steps =
    "vanban new ke-hoach --level commune > x.plan.json && "
    "vanban check x.plan.json && vanban render x.plan.json -o out --to pdf,docx,text";
const std::string pdf_read_back = "vanban import out/x.pdf -o back.plan.json";

}  // namespace

TEST_CASE("what is installed") {
  for (const char* file : {"bin/vanban",
                           "libexec/vanban/read-pdf",
                           "share/vanban/templates/ke-hoach.template.json",
                           "share/vanban/templates/schema/plan.schema.json",
                           "share/vanban/templates/skeletons/ke-hoach.plan.json",
                           "share/vanban/units/units.csv",
                           "share/vanban/bodies/bodies.json",
                           "share/vanban/derivation/rules.json",
                           "share/vanban/check/words.json",
                           "share/vanban/fonts/document.fontpack",
                           "share/vanban/colour/screen.icc",
                           "share/bash-completion/completions/vanban",
                           "share/zsh/vendor-completions/_vanban",
                           "share/fish/vendor_completions.d/vanban.fish",
                           "share/man/man1/vanban.1.gz",
                           "share/man/vi/man1/vanban.1.gz",
                           "share/doc/vanban/README.vi.md",
                           "share/doc/vanban/docs/install.md",
                           "share/doc/vanban/changelog.gz",
                           "share/doc/vanban/copyright",
                           "share/doc/vanban/examples/bac-ninh.job.json",
                           "share/doc/vanban/examples/bac-ninh-xa.csv",
                           "share/doc/vanban/examples/ke-hoach-tinh.docx"}) {
    CAPTURE(file);
    const std::string path = Installation::made().path(file);
    CHECK(std::filesystem::is_regular_file(path));
    CHECK(std::filesystem::file_size(path) > 0);
    CHECK_FALSE(std::filesystem::is_symlink(path));
  }
}

TEST_CASE("the program runs from where it is installed, and from where it is moved to") {
  const TemporaryFolder desk;
  const std::string elsewhere = desk.path("chỗ khác");
  std::filesystem::create_directories(elsewhere + "/share");
  std::filesystem::copy(Installation::made().path("bin"), elsewhere + "/bin");
  for (const std::string folder : {"/share/vanban", "/libexec"}) {
    std::filesystem::copy(Installation::made().path(folder), elsewhere + folder,
                          std::filesystem::copy_options::recursive);
  }
  for (const std::string& programs : {Installation::made().path("bin"), elsewhere + "/bin"}) {
    CAPTURE(programs);
    const ShellOutcome outcome = run_shell(desk.path(""), first_steps, programs);
    CAPTURE(outcome.err);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.find("lỗi[") == std::string::npos);
    CHECK(outcome.out == "out/x.pdf\nout/x.docx\nout/x.txt\n");
    CHECK(run_shell(desk.path(""), pdf_read_back, programs).status == 0);
    CHECK(desk.has("back.plan.json"));
    desk.remove("back.plan.json");
    desk.remove("out/x.pdf");
  }
}

TEST_CASE("a program of which only the binary was copied says what is missing") {
  const TemporaryFolder desk;
  std::filesystem::create_directories(desk.path("bin"));
  std::filesystem::copy(Installation::made().path("bin"), desk.path("bin"),
                        std::filesystem::copy_options::recursive);
  const ShellOutcome outcome = run_shell(desk.path(""), first_steps, desk.path("bin"));
  CHECK(outcome.status == 3);
  CHECK(outcome.err.find(desk.path("share/vanban")) != std::string::npos);
  const std::string share = "export VANBAN_SHARE='" + Installation::made().path("share/vanban");
  const ShellOutcome reading = run_shell(
      desk.path(""), share + "'\n" + first_steps + " && " + pdf_read_back, desk.path("bin"));
  CHECK(reading.status == 1);
  CHECK(reading.err.find("lỗi[E0809]") != std::string::npos);
  CHECK(reading.err.find(desk.path("libexec/vanban/read-pdf")) != std::string::npos);
}
