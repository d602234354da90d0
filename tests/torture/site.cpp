#include "torture/site.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "app/engine.h"

namespace vanban {

namespace {

constexpr const char* data = VANBAN_SOURCE_DIR "/data/";
constexpr const char* job_file = "bac-ninh.job.json";
constexpr const char* plan_file = "bac-ninh.plan.json";
constexpr std::array overlay_files = {"kinh-bac.overlay.json", "yen-phong.overlay.json"};
constexpr const char* province = "24";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string replaced(std::string text, const std::string& old_words, const std::string& new_words) {
  const std::size_t at = text.find(old_words);
  if (at == std::string::npos) throw std::runtime_error("no " + old_words + " in the sample");
  return text.replace(at, old_words.size(), new_words);
}

std::vector<std::string> first_communes(int count) {
  DiskFiles files;
  Sources sources;
  Diagnostics report;
  const auto table = load_units(find_share_folder(), files, sources, report);
  if (!table) throw std::runtime_error(to_text(report, Language::english));
  std::vector<std::string> codes;
  for (const Unit& unit : table->all()) {
    const bool is_in =
        unit.level == Level::commune && unit.parent == province && unit.valid_to == still_valid;
    if (is_in && static_cast<int>(codes.size()) < count) {
      codes.push_back(fmt::format("\"{}\"", unit.code));
    }
  }
  return codes;
}

}  // namespace

Site::Site(std::string program, int units, int threads)
    : program_(std::move(program)), threads_(threads) {
  std::string made = (std::filesystem::temp_directory_path() / "vanban-torture-XXXXXX").string();
  if (mkdtemp(made.data()) == nullptr) throw std::runtime_error("cannot make " + made);
  folder_ = made;
  for (const char* overlay : overlay_files) write(path(overlay), read(data + std::string(overlay)));
  std::string job = read(data + std::string(job_file));
  if (units > 0) {
    job = replaced(std::move(job), R"("units": "all")",
                   fmt::format(R"("units": [{}])", fmt::join(first_communes(units), ", ")));
  }
  write(path(job_file), job);
  use_plan(0);
}

Site::~Site() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void Site::use_plan(int version) const {
  std::string plan = read(data + std::string(plan_file));
  if (version > 0) {
    const std::size_t target = plan.find(R"("id": "dv-xa")");
    if (target == std::string::npos) throw std::runtime_error("no target dv-xa in the sample");
    plan = plan.substr(0, target) + replaced(plan.substr(target), R"("2030": 60)", R"("2030": 70)");
  }
  write(path(plan_file), plan);
}

std::vector<std::string> Site::line(const std::string& output) const {
  return {program_, "batch", path(job_file), "-o", path(output), "-j", fmt::to_string(threads_),
          "--lang", "en"};
}

test::ChildRun Site::run(const std::string& output, std::optional<rlim_t> largest_file) const {
  return test::Child(line(output), path("said"), largest_file).wait();
}

std::string Site::said() const {
  return read(path("said"));
}

}  // namespace vanban
