// What the files of each unit are called, by the pattern of the job.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "batch/work/work_list.h"

namespace vanban::batch {

// Lower-case ASCII words joined by hyphens: "phuong-kinh-bac" for "phường Kinh Bắc".
std::string slug(std::string_view text);

// Names all items. Reports names too long for a file system (bad_name_pattern), and names that two
// units would share, or that a file of the batch itself has (names_collide), compared without
// case; the items concerned are left out.
void name_items(const Job& job, std::vector<WorkItem>& items, Diagnostics& diagnostics);

}  // namespace vanban::batch
