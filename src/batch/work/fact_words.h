// Facts in words, as overlays write them, to compare and to show them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/overlay.h"

namespace vanban::batch {

std::string words_of(const std::optional<bool>& answer);       // "true"
std::string words_of(int count);                               // "12"
std::string words_of(double number);                           // "15", of a document
std::string words_of(const std::optional<std::string>& body);  // "Phòng Y tế", "null"
std::string words_of(const TargetValue& value);                // "trên 80 (10/12 thôn)"
std::string words_of(const YearlyDay& day);                    // "15/12"
std::string words_of(const std::vector<std::string>& texts);   // "VT, VHXH"

// The number of the document among the data of an overlay, in place of any other value.
void set_number(Value& data, const std::string& number, const Location& where);

}  // namespace vanban::batch
