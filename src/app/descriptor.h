// An open file that is closed come what may, and calls that a signal broke off.
#pragma once

#include <cerrno>
#include <utility>

#include "app/disk_calls.h"

namespace vanban {

// Calls again as long as nothing but a signal was in the way.
template <class Call>
auto uninterrupted(Call call) {
  while (true) {
    const auto result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

class Descriptor {
 public:
  // `calls` must outlive it.
  Descriptor(int number, const DiskCalls& calls) : number_(number), calls_(calls) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    const int error = errno;
    if (is_open()) calls_.close(number_);
    errno = error;
  }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  // Closing can be what reports a full disk. The descriptor is gone even when a signal broke it
  // off.
  bool close() { return calls_.close(std::exchange(number_, -1)) == 0 || errno == EINTR; }

 private:
  int number_;
  const DiskCalls& calls_;
};

}  // namespace vanban
