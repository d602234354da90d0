#include "bench/country.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <stdexcept>
#include <vector>

#include "app/engine.h"
#include "read/plan.h"

namespace vanban {

namespace {

constexpr const char* model = VANBAN_SOURCE_DIR "/data/bac-ninh.plan.json";

// The words of the model that are those of its province.
struct Words {
  std::string issuer, party, police;
};

Words words_of(const Unit& province) {
  const bool is_city = province.type == "thành phố";
  return {fmt::format(R"("issuer": {{"unit": "{}"}})", province.code),
          fmt::format("{} {}", is_city ? "Thành ủy" : "Tỉnh ủy", province.name),
          fmt::format("Công an {}", province.type)};
}

void replace_all(std::string& text, const std::string& old_words, const std::string& new_words) {
  std::size_t at = text.find(old_words);
  if (at == std::string::npos) throw std::runtime_error("no “" + old_words + "” in the model");
  for (; at != std::string::npos; at = text.find(old_words, at + new_words.size())) {
    text.replace(at, old_words.size(), new_words);
  }
}

class CountryWriter {
 public:
  explicit CountryWriter(std::string folder) : folder_(std::move(folder)) {
    units_ = load_units(find_share_folder(), files_, sources_, report_);
    auto text = read_or_report(model, files_, sources_, report_);
    stop_on_errors();
    const auto plan = read_plan(sources_.add(model, std::move(*text)), report_);
    stop_on_errors();
    text_ = plan->where.source->text;
    date_ = plan->date.value();
    own_words_ = words_of(*units_->find(plan->issuer.value().unit, date_).at(0));
  }

  Country write() {
    std::vector<std::string> parts;
    for (const Unit& unit : units_->all()) {
      if (unit.level != Level::province || !valid_on(unit, date_)) continue;
      const std::string name = fmt::format("{}.plan.json", unit.code);
      write(name, plan_of(unit));
      parts.push_back(fmt::format(R"(    {{"parent": "{}", "units": "all"}})", name));
    }
    write("country.job.json", fmt::format("{{\n  \"parts\": [\n{}\n  ],\n"
                                          "  \"outputs\": [\"pdf\", \"text\"]\n}}\n",
                                          fmt::join(parts, ",\n")));
    return {folder_ + "/country.job.json", static_cast<int>(parts.size()), count_communes()};
  }

 private:
  std::string plan_of(const Unit& province) const {
    const Words words = words_of(province);
    std::string plan = text_;
    replace_all(plan, own_words_.issuer, words.issuer);
    replace_all(plan, own_words_.party, words.party);
    replace_all(plan, own_words_.police, words.police);
    return plan;
  }

  int count_communes() const {
    return static_cast<int>(std::ranges::count_if(units_->all(), [&](const Unit& unit) {
      return unit.level == Level::commune && valid_on(unit, date_);
    }));
  }

  void write(const std::string& name, std::string text) {
    const auto error = files_.replace({{folder_ + "/" + name, std::move(text)}});
    if (error) throw std::runtime_error(error->path + ": " + error->reason);
  }

  void stop_on_errors() const {
    if (report_.has_errors()) throw std::runtime_error(to_text(report_, Language::english));
  }

  std::string folder_;
  DiskFiles files_;
  Sources sources_;
  Diagnostics report_;
  std::optional<UnitTable> units_;
  std::string text_;
  Date date_;
  Words own_words_;
};

}  // namespace

Country write_country(const std::string& folder) {
  return CountryWriter(folder).write();
}

}  // namespace vanban
