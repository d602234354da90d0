// What a reader makes of a text, and what it says about it.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "support/diagnosed.h"

namespace vanban {

template <class Model>
struct ReadText {
  using Reader = std::optional<Model> (*)(Source, Diagnostics&);

  Sources sources;
  Diagnostics diagnostics;
  std::optional<Model> read;

  // Single quotes stand for double ones, so that tests can be read.
  ReadText(std::string text, Reader reader) {
    for (char& c : text) {
      if (c == '\'') c = '"';
    }
    read = reader(sources.add("a.json", std::move(text)), diagnostics);
  }

  // "E0107 /overrides/0/x, E0109 /facts": every message with its place, in the order reported.
  std::string report() const {
    std::string text;
    const auto pointers = pointers_of(diagnostics);
    for (std::size_t i = 0; i < pointers.size(); ++i) {
      if (i > 0) text += ", ";
      text += std::string(text_of(diagnostics.all().at(i).message).code) + " " + pointers.at(i);
    }
    return text;
  }

  // The first "did you mean" of the first message; empty if there is none.
  std::string meant() const {
    if (diagnostics.all().empty() || diagnostics.all().front().nearest.empty()) return "";
    return diagnostics.all().front().nearest.front();
  }
};

}  // namespace vanban
