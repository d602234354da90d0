// The words of the rules of documents: a table of its own beside that of the program's messages.
#pragma once

#include "diag/message.h"

namespace vanban {

const MessageText& rule_text_of(Message rule);

}  // namespace vanban
