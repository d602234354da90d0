// Small documents by hand, for tests of every stage after merge.
#pragma once

#include "write/builders.h"
