// Who carries out an amending decision: whom the new version makes responsible, in its own words.
#pragma once

#include <string>

#include "compare/amend/versions.h"

namespace vanban {

// "Thủ trưởng các cơ quan, đơn vị: Sở Tài chính, Công an tỉnh và các tổ chức, cá nhân có liên quan"
std::string responsible_bodies(const Versions& versions);

}  // namespace vanban
