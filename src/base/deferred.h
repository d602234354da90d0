// A value that is made when it is first asked for, once, whichever thread asks: for what is dear to
// prepare and not always needed.
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace vanban {

template <class Value>
class Deferred {
 public:
  explicit Deferred(std::function<Value()> make) : make_(std::move(make)) {}

  const Value& get() const {
    std::call_once(made_, [this] { value_.emplace(make_()); });
    return *value_;
  }

 private:
  std::function<Value()> make_;
  mutable std::once_flag made_;
  mutable std::optional<Value> value_;
};

}  // namespace vanban
