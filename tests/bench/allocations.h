// How often and how much this process asks for memory: a program that holds allocations.cpp counts
// every `new`. Unlike time, both are the same on every machine that has the same libraries.
#pragma once

#include <cstddef>

namespace vanban {

struct Allocations {
  std::size_t count = 0;
  std::size_t bytes = 0;
};

// Since the program began, on all threads.
Allocations allocations_so_far();

// What the work asks for.
template <class Work>
Allocations allocations_of(Work&& work) {
  const Allocations before = allocations_so_far();
  work();
  const Allocations after = allocations_so_far();
  return {after.count - before.count, after.bytes - before.bytes};
}

}  // namespace vanban
