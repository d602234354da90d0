// A heading that says who does something, carried down: "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh" →
// "Công an xã, Ban Chỉ huy Quân sự xã". Bodies are known by their names or by {body.FUNCTION};
// words around them, "(cơ quan chủ trì)", stay.
#pragma once

#include <string>
#include <vector>

#include "derive/bodies/bodies_below.h"
#include "model/markup.h"

namespace vanban {

struct Heading {
  Markup text;
  std::vector<AnsweringBody> bodies;      // of the child, each once
  std::vector<std::string> functions;     // all that the superior's heading names
  std::vector<std::string> without_body;  // names of the superior's bodies that have none here
};

Heading carry_down(const Markup& heading, const BodiesBelow& bodies);

// "Đề nghị " goes before bodies that can only be asked, and not before others.
void set_request(Heading& heading);

}  // namespace vanban
