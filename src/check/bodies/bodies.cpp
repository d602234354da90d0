#include "check/bodies/bodies.h"

#include "base/deferred.h"
#include "check/bodies/body_index.h"
#include "check/bodies/history.h"
#include "check/bodies/rules.h"
#include "check/bodies/scene.h"
#include "check/bodies/unit_relations.h"
#include "diag/messages.h"

namespace vanban {

// What is looked for in every document.
struct BodyRules::Known {
  explicit Known(const CheckSources& given)
      : sources(given),
        history(sources.words),
        bodies([given] { return BodyIndex(given.bodies); }),
        relations(sources.units),
        district_words(phrases_of(sources.words.list("district-words"))),
        facilities(phrases_of(sources.words.list("names-with-units"))),
        neighbours(phrases_of(sources.words.list("words-of-neighbours"))),
        asked(sources.words),
        recipients(sources.words),
        deadlines(sources.words) {}

  CheckSources sources;
  History history;
  Deferred<BodyIndex> bodies;
  UnitRelations relations;
  Phrases district_words, facilities, neighbours;
  AskedWords asked;
  RecipientWords recipients;
  DeadlineWords deadlines;
};

BodyRules::BodyRules(const CheckSources& sources) : known_(new Known(sources)) {}

BodyRules::~BodyRules() = default;

void BodyRules::check(const CheckedDocument& document, Findings& findings) const {
  const Known& known = *known_;
  const bool asks_bodies =
      findings.wants_any({Message::body_abolished, Message::body_not_yet,
                          Message::asked_body_assigned, Message::body_not_recipient,
                          Message::deadline_after_superiors, Message::superior_words_left});
  const bool asks_units = findings.wants_any({Message::unit_abolished, Message::unit_type_changed,
                                              Message::district_words, Message::stranger_unit});
  const Scene scene = scene_of(document, known.sources, known.history,
                               asks_bodies ? &known.bodies.get() : nullptr, asks_units);
  find_abolished_units(scene, known.relations, known.facilities, findings);
  find_district_words(scene, known.district_words, findings);
  find_stranger_units(scene, known.relations, known.neighbours, findings);
  find_bodies_of_other_times(scene, known.sources.words.list("bodies-ordered-locally"), findings);
  find_assigned_bodies(scene, known.asked, findings);
  find_missing_recipients(scene, known.recipients, findings);
  find_reversed_periods(scene, findings);
  find_passed_deadlines(scene, known.deadlines, findings);
  find_late_reports(scene, findings);
  find_superior_words(scene, findings);
}

}  // namespace vanban
