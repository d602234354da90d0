// The words for what stages know by a name of their own: types of values, reasons of the system,
// standings of documents. Messages take them where their words say {0|term}, and so do tables and
// reports; both languages stand in terms.cpp, where wording is reviewed.
#pragma once

#include <string_view>

#include "diag/message.h"

namespace vanban {

// "whole-number" is "số nguyên" or "a whole number". A term that is not known stands for itself.
std::string_view term_text(std::string_view term, Language language);

}  // namespace vanban
