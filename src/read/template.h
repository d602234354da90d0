// Template files → Template, checked whole without data.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/template.h"

namespace vanban {

std::optional<Template> read_template(Source source, Diagnostics& diagnostics);

}  // namespace vanban
