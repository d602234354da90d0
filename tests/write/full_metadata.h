// A document of which everything is known, for tests of what is written about it.
#pragma once

#include "model/metadata.h"

namespace vanban {

inline Metadata full_metadata() {
  Metadata metadata;
  metadata.title = "KẾ HOẠCH Đọc & viết <sách>";
  metadata.author = "Ủy ban nhân dân xã Đại Sơn";
  metadata.subject = "Đọc & viết <sách>";
  metadata.date = {2026, 5, 31};
  metadata.author_id = "H05.15";
  metadata.type_name = "Kế hoạch";
  metadata.code_number = "05";
  metadata.code_notation = "KH-UBND";
  metadata.place = "Đại Sơn";
  metadata.signer = {"TM. ỦY BAN NHÂN DÂN", "Chủ tịch", "Nguyễn Văn An"};
  metadata.recipients = {{"Như trên", ""}, {"Bộ Văn hóa", "G09"}};
  metadata.archives = {"Lưu: VT"};
  metadata.urgency = Urgency::immediate;
  metadata.circulation = "LƯU HÀNH NỘI BỘ";
  metadata.drafter = "PL";
  metadata.issued_amount = 300;
  metadata.appendices = {"DANH MỤC"};
  return metadata;
}

}  // namespace vanban
