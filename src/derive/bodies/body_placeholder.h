// {body.FUNCTION} and {body.FUNCTION.brief} in a text.
#pragma once

#include <string>
#include <string_view>

#include "model/markup.h"

namespace vanban {

inline constexpr std::string_view body_prefix = "body.";

// The function whose body the placeholder names; empty if it names none.
inline std::string function_named(const Placeholder& placeholder) {
  if (!placeholder.path.starts_with(body_prefix)) return {};
  const std::string function = placeholder.path.substr(body_prefix.size());
  return function.substr(0, function.find('.'));
}

}  // namespace vanban
