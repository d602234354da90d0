// Content → JSON text on one line, to be kept beside a document; read/content reads it again. What
// is empty is left out.
#pragma once

#include <string>

#include "model/content.h"

namespace vanban {

std::string write_content(const Content& content);

}  // namespace vanban
