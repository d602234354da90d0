// Visiting a variant with one lambda for each case; a case forgotten does not compile.
#pragma once

namespace vanban {

template <class... Cases>
struct overloaded : Cases... {
  using Cases::operator()...;
};

}  // namespace vanban
