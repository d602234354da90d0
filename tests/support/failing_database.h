// The calls of the system that SQLite makes, so that they can fail as others do
// (support/failing_calls.h).
#pragma once

namespace vanban::test {

// For the whole program, from now on; without a fault they are what they were.
void let_database_fail();

}  // namespace vanban::test
