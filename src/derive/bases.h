// The chain of legal bases: what the superior's plan rests on, without what is its own affair
// (proposals of its sở), every superior's document in order, at last the superior's plan itself.
#pragma once

#include "derive/context.h"
#include "derive/text/texts.h"

namespace vanban {

// Gives the child its bases, and its citations with the parent among them.
void derive_bases(const Context& context, Texts& texts, Plan& child);

}  // namespace vanban
