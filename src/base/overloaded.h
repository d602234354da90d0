// Visiting a variant with one lambda for each case; a case forgotten does not compile.
#pragma once

namespace vanban {

template <class... Cases>
struct overloaded : Cases... {
  using Cases::operator()...;
};

// clang 14 does not deduce this by itself.
template <class... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

}  // namespace vanban
