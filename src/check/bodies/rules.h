// The rules of this family, each a pass over what a document names.
#pragma once

#include <string>
#include <vector>

#include "base/phrases.h"
#include "check/bodies/rule_words.h"
#include "check/bodies/scene.h"
#include "check/bodies/unit_relations.h"
#include "check/findings.h"

namespace vanban {

// unit_abolished where a former unit is to act, unit_type_changed, and district_words for former
// districts named elsewhere. `facilities`: words of names that keep a unit's.
void find_abolished_units(const Scene& scene, const UnitRelations& relations,
                          const Phrases& facilities, Findings& findings);

// district_words of no one district: "các huyện, thị xã, thành phố".
void find_district_words(const Scene& scene, const Phrases& words, Findings& findings);

// stranger_unit. `neighbours`: words of sentences in which strangers are at home.
void find_stranger_units(const Scene& scene, const UnitRelations& relations,
                         const Phrases& neighbours, Findings& findings);

// body_abolished and body_not_yet. `unsure`: functions whose bodies every province orders its own
// way.
void find_bodies_of_other_times(const Scene& scene, const std::vector<std::string>& unsure,
                                Findings& findings);

// asked_body_assigned
void find_assigned_bodies(const Scene& scene, const AskedWords& words, Findings& findings);

// body_not_recipient
void find_missing_recipients(const Scene& scene, const RecipientWords& words, Findings& findings);

// period_reversed
void find_reversed_periods(const Scene& scene, Findings& findings);

// deadline_passed
void find_passed_deadlines(const Scene& scene, const DeadlineWords& words, Findings& findings);

// deadline_after_superiors
void find_late_reports(const Scene& scene, Findings& findings);

// superior_words_left
void find_superior_words(const Scene& scene, Findings& findings);

}  // namespace vanban
