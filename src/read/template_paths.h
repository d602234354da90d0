// Whether the paths in a template can lead anywhere: a template is checked whole, without data.
#pragma once

#include <vector>

#include "model/template.h"
#include "read/fields.h"

namespace vanban {

enum class TemplatePart { main, attachment, appendix };

// Reports placeholders, conditions and names of fields that no plan can have there, and {.} outside
// `each`.
void check_template_paths(const std::vector<TemplateNode>& nodes, TemplatePart part,
                          Reading& reading);

}  // namespace vanban
