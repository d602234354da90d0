// One machine's share of the work list, "2/4": every fourth document, the second first. What a
// machine's number is, is said on the command line or by what started it: an array job of Slurm or
// an indexed job of Kubernetes. Reports bad_shard and shard_unknown.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"

namespace vanban::batch {

struct Shard {
  int number = 1;  // from 1
  int count = 1;

  friend bool operator==(const Shard&, const Shard&) = default;
};

// Whether the document at this place of the whole work list, from 0, is in the share.
bool belongs(std::size_t place, const Shard& shard);

// "2/4"
std::optional<Shard> parse_shard(std::string_view text);

// Looks up a variable; null if it is not set.
using Environment = std::function<const char*(const char*)>;

// What --shard says: "2/4", "env", or "env/4". With "env" alone the environment must tell the
// number of shares, too: that of a whole Slurm array, or VANBAN_SHARDS.
std::optional<Shard> choose_shard(std::string_view text, const Environment& environment,
                                  Diagnostics& diagnostics);

}  // namespace vanban::batch
