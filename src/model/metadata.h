// What a document says about itself, apart from its text: those fields that Nghị định 30/2020, Phụ
// lục VI, phần II.I asks of an outgoing document and a plan can know. Texts are NFC, on one line,
// without emphasis. What the plan does not say stays empty, and whoever writes it leaves it out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace vanban {

// In the codes of QCVN 102:2016/BTTTT (0 to 3); Phụ lục VI asks for one digit and names none.
enum class Urgency { ordinary, urgent, very_urgent, immediate };  // khẩn, thượng khẩn, hoả tốc

struct Organisation {
  std::string name;
  std::string id;  // mã định danh, "H05.15"

  friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Signer {
  std::string competence;  // what they sign for: "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH"
  std::string position;    // their own title: "Phó Chủ tịch"
  std::string full_name;
};

struct Metadata {
  std::string title;   // type and subject in one line
  std::string author;  // the issuing body
  std::string subject;
  Date date;
  std::string author_id{};      // mã định danh
  std::string type_name{};      // Kế hoạch
  std::string code_number{};    // số, as printed: 05
  std::string code_notation{};  // ký hiệu: KH-UBND
  std::string place{};          // địa danh
  Signer signer{};
  std::vector<Organisation> recipients{};  // nơi nhận, without the line for the archive
  std::vector<std::string> archives{};     // Lưu: VT, KGVX
  Urgency urgency = Urgency::ordinary;
  std::string circulation{};              // LƯU HÀNH NỘI BỘ
  std::string drafter{};                  // ký hiệu người soạn thảo
  std::optional<int> issued_amount{};     // số lượng bản phát hành
  std::vector<std::string> appendices{};  // labels and titles: number() lists them
};

}  // namespace vanban
