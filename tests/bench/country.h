// The job of the whole country, made from one province's plan: the same plan for every province of
// that date, and one job for all their communes, PDF and text.
#pragma once

#include <string>

namespace vanban {

struct Country {
  std::string job;  // its file
  int provinces = 0;
  int communes = 0;
};

// The folder must be there. Throws if a file cannot be read or written.
Country write_country(const std::string& folder);

}  // namespace vanban
