#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "check/bodies/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Sở and phòng merged in the weeks around 01/3/2025, each province on its own day; districts ended
// on one day everywhere.
constexpr int last_day_of_districts = 20250630;
constexpr int a_month = 100;  // as days are numbers yyyymmdd

int known_to_be_gone(const Body& body) {
  return body.valid_to == last_day_of_districts ? body.valid_to : body.valid_to + a_month;
}

bool is_gone(const Body& body, const Date& date) {
  return known_to_be_gone(body) < first_day(date);
}

bool is_to_come(const Body& body, const Date& date) {
  return body.valid_from - a_month > last_day(date);
}

// "thư viện huyện", "công chức văn hóa - xã hội": no name, but what something is. A centre that
// serves the people may keep a former district's name.
bool is_name(const Passage& passage, const NamedBody& named) {
  const std::string_view name = passage.at(named.range);
  return opens_with_capital(name) && !name.starts_with("Trung tâm");
}

// The body that does its work at that date at the same level, or in communes what the districts'
// did; nothing if there is none for certain.
std::vector<std::string> body_of_today(const Scene& scene, const Body& former) {
  const int day = last_day(scene.document.date);
  for (const Level level : {former.level, Level::commune}) {
    for (const Body& body : scene.sources.bodies.all()) {
      const bool is_valid = body.valid_from <= day && day <= body.valid_to;
      if (!is_valid || body.function != former.function || body.level != level) continue;
      const bool has_type = body.name.find('{') != std::string::npos;
      if (!has_type) return {body.name};
    }
  }
  return {};
}

class Finder {
 public:
  Finder(const Scene& scene, const std::vector<std::string>& unsure, Findings& findings)
      : scene_(scene), unsure_(unsure), findings_(findings) {}

  void look_at(std::size_t at, const NamedBody& named) {
    const Passage& passage = scene_.document.passages[at];
    const Date& date = scene_.document.date;
    const bool gone = all_of(named, [&](const Body& body) { return is_gone(body, date); });
    const bool to_come = all_of(named, [&](const Body& body) { return is_to_come(body, date); });
    if (!gone && !to_come) return;
    if (!is_name(passage, named) || !is_sure(named) || scene_.is_history(at, named.range)) return;
    const std::string written(passage.at(named.range));
    if (gone) {
      report(at, named, Message::body_abolished, {written, short_date(date)},
             body_of_today(scene_, *named.bodies->front()));
    } else {
      report(at, named, Message::body_not_yet, {written, short_date(date)});
    }
  }

 private:
  template <class Asked>
  static bool all_of(const NamedBody& named, Asked asked) {
    return std::ranges::all_of(*named.bodies, [&](const Body* body) { return asked(*body); });
  }

  bool is_sure(const NamedBody& named) const {
    return all_of(named, [&](const Body& body) {
      return std::ranges::find(unsure_, body.function) == unsure_.end();
    });
  }

  void report(std::size_t at, const NamedBody& named, Message rule,
              std::vector<std::string> arguments, std::vector<std::string> today = {}) {
    if (!findings_.wants(rule)) return;
    Diagnostic finding =
        found_in(scene_.document.passages[at], named.range, rule, std::move(arguments));
    finding.nearest = std::move(today);
    findings_.report(std::move(finding));
  }

  const Scene& scene_;
  const std::vector<std::string>& unsure_;
  Findings& findings_;
};

}  // namespace

void find_bodies_of_other_times(const Scene& scene, const std::vector<std::string>& unsure,
                                Findings& findings) {
  if (scene.document.date.year == 0) return;
  Finder finder(scene, unsure, findings);
  for (std::size_t at = 0; at < scene.bodies.size(); ++at) {
    for (const NamedBody& named : scene.bodies[at]) finder.look_at(at, named);
  }
}

}  // namespace vanban
