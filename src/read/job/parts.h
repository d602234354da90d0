// The parts of a job file, one function each.
#pragma once

#include <vector>

#include "model/job.h"
#include "read/fields.h"

namespace vanban {

extern const ObjectKeys job_keys, job_part_keys, job_table_keys;

// What stands under the keys of one part, in an object of its own or at the top of the job.
JobPart read_job_part(const Fields& fields);
JobTable read_job_table(const Value& value, Reading& reading);

// All kinds of objects that only jobs have, for the test that compares them with the schema.
std::vector<const ObjectKeys*> all_job_keys();

}  // namespace vanban
