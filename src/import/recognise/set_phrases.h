// Words that every document of the kind has, however they are typed: Quốc hiệu, Tiêu ngữ, "Số:",
// "Nơi nhận:", KT., names of types. Nghị định 30/2020, Phụ lục I, II.
#pragma once

#include <string_view>

#include "derive/text/flat_text.h"

namespace vanban {

// Where they stand; empty: nowhere. Marks between their words are free.
Range find_country(std::string_view text);
Range find_motto(std::string_view text);

// "Số: 04 /KH-UBND", "Số 12-KH/TU".
bool opens_number(std::string_view line);
// "Nơi nhận:", "Nơi gửi:", "Kính gửi" is none.
bool opens_recipients(std::string_view line);
// TM. KT. TL. TUQ. Q. before words in capitals.
bool opens_signature(std::string_view line);
// A title of office in capitals, "CHỦ TỊCH", "PHÓ GIÁM ĐỐC": alone it begins or goes on a
// signature.
bool is_title_of_office(std::string_view line);

// The bytes of a type's name in capitals with which the line begins, "KẾ HOẠCH"; 0: none.
std::size_t type_name_length(std::string_view line);

// "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)".
bool opens_reference(std::string_view line);
// PHỤ LỤC, PHỤ LỤC I, Phụ lục số 01: the bytes up to what stands behind name and number; 0: none.
std::size_t appendix_name_length(std::string_view line);

// Stamps of those who signed: "(Đã ký)"; lines of a digital signature: "Người ký: …".
bool is_signed_mark(std::string_view line);
bool is_of_digital_signature(std::string_view line);

// The name of a body in capitals, or the line that goes on with it: "ỦY BAN NHÂN DÂN", "TỈNH …".
bool opens_body_name(std::string_view line);
bool opens_unit_name(std::string_view line);

// "Lưu: VT"; the bytes of "Lưu", 0 if the line begins otherwise: "Lưu trữ", "Lưu ý".
std::size_t archive_opening_length(std::string_view line);

}  // namespace vanban
