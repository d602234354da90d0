#include "derive/context.h"

#include <utility>

namespace vanban {

std::size_t explain(const Context& context, Step step) {
  context.explanation.steps.push_back(std::move(step));
  return context.explanation.steps.size() - 1;
}

}  // namespace vanban
