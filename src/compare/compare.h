// Two contents → what changed from one to the other: values of targets, pieces added, removed,
// reworded, moved. Words that changed only because a target has another value name that target;
// words that changed only because an item they refer to has another number, or because another
// text cites a document first, have not changed.
#pragma once

#include "compare/changes.h"

namespace vanban {

Changes compare(const Content& before, const Content& now);

}  // namespace vanban
