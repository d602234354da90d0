#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "check/bodies/report_deadlines.h"
#include "check/bodies/rules.h"
#include "derive/text/deadlines.h"
#include "derive/text/flat_text.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr int half_a_year = 600;  // month · 100 + day

// In December for what is due in January the year before is meant.
bool is_comparable(int one, int other) {
  return std::abs(one - other) < half_a_year;
}

std::string words_of(int day) {
  return yearly_day(day / 100, day % 100);
}

class Finder {
 public:
  Finder(const Scene& scene, Findings& findings)
      : scene_(scene), findings_(findings), deadlines_(report_deadlines(scene)) {}

  void run() {
    std::set<Chain> chains;
    for (const ReportDeadline& each : deadlines_) chains.insert({each.cycle, each.year});
    for (const Chain& chain : chains) {
      compare(chain, Receiver::body, Receiver::issuer);
      compare(chain, Receiver::issuer, Receiver::above);
      compare(chain, Receiver::body, Receiver::above);
    }
  }

  // Reports for the issuer or above it after the last one that its superior waits for.
  void compare_with(int superiors, const Location& there) {
    for (const ReportDeadline& own : deadlines_) {
      if (own.receiver == Receiver::body || own.cycle != Cycle::year) continue;
      if (own.day > superiors && is_comparable(own.day, superiors)) {
        report(own, superiors, there);
      }
    }
  }

 private:
  using Chain = std::pair<Cycle, int>;  // of the year, 0: of every year

  // Null if there are several days: which belong together is not said.
  const ReportDeadline* the_one(const Chain& chain, Receiver receiver) const {
    const ReportDeadline* one = nullptr;
    for (const ReportDeadline& each : deadlines_) {
      if (Chain(each.cycle, each.year) != chain || each.receiver != receiver) continue;
      if (one != nullptr && one->day != each.day) return nullptr;
      if (one == nullptr) one = &each;
    }
    return one;
  }

  void compare(const Chain& chain, Receiver lower, Receiver upper) {
    const ReportDeadline* below = the_one(chain, lower);
    const ReportDeadline* above = the_one(chain, upper);
    if (below == nullptr || above == nullptr || below->day < above->day) return;
    if (!is_comparable(below->day, above->day)) return;
    report(*below, above->day, place_of(scene_.document.passages[above->passage], above->range));
  }

  void report(const ReportDeadline& own, int above, const Location& there) {
    const Passage& passage = scene_.document.passages[own.passage];
    Diagnostic finding =
        found_in(passage, own.range, Message::deadline_after_superiors,
                 {words_of(own.day), words_of(above), line_of(there, passage.where)});
    finding.compared_with = there;
    findings_.report(std::move(finding));
  }

  const Scene& scene_;
  Findings& findings_;
  std::vector<ReportDeadline> deadlines_;
};

struct SuperiorsDeadline {
  int day = 0;
  Location where;
};

// The last day of the year by which the superior waits for reports.
class LastDeadline {
 public:
  void read(const Plan& plan) {
    for (const auto& [name, day] : plan.deadlines) add(day, plan.where);
    for (const PlanItem& item : plan.body) read(item);
    for (const Markup& text : plan.closing) read(text);
    for (const Plan& attached : plan.attachment) read(attached);
  }
  const std::optional<SuperiorsDeadline>& last() const { return last_; }

 private:
  void read(const PlanItem& item) {
    for (const Markup& text : item.text) read(text);
    for (const PlanItem& inner : item.items) read(inner);
  }
  void read(const Markup& text) {
    static const Phrases reports = phrases_of({"báo cáo"});
    const FlatText flat(text);
    if (reports.find(flat.words()).empty()) return;
    for (const Deadline& deadline : find_deadlines(text)) add(deadline.date, text.where);
  }
  void add(YearlyDay date, const Location& where) {
    const int day = date.month * 100 + date.day;
    if (!last_ || last_->day < day) last_ = {day, where};
  }

  std::optional<SuperiorsDeadline> last_;
};

}  // namespace

void find_late_reports(const Scene& scene, Findings& findings) {
  if (!findings.wants(Message::deadline_after_superiors)) return;
  Finder finder(scene, findings);
  finder.run();
  if (scene.document.superior == nullptr) return;
  LastDeadline superior;
  superior.read(*scene.document.superior);
  if (superior.last()) finder.compare_with(superior.last()->day, superior.last()->where);
}

}  // namespace vanban
