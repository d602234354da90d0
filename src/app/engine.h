// All that a run needs before the first plan: units, bodies, fonts, templates, styles, rules of
// derivation and of checking. Loaded once.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/files.h"
#include "app/library.h"
#include "check/check.h"
#include "diag/diagnostic.h"
#include "font/font_set.h"
#include "model/check_words.h"
#include "model/derivation_rules.h"
#include "units/body_table.h"
#include "units/unit_table.h"
#include "write/write_options.h"

namespace vanban {

struct Engine {
  UnitTable units;
  BodyTable bodies;
  FontSet fonts;
  ColourProfile screen;
  DerivationRules rules;
  CheckWords check_words;
  Library library;
  Checker checker{CheckSources{units, bodies, check_words, rules}};
};

// Where the installation keeps its data: $VANBAN_SHARE, else share/vanban beside the program's own
// folder (which is so in the build tree and where it is installed).
std::string find_share_folder();

std::optional<UnitTable> load_units(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics);
std::optional<BodyTable> load_bodies(const std::string& share, Files& files, Sources& sources,
                                     Diagnostics& diagnostics);

// `files` and `sources` must outlive the engine.
std::unique_ptr<Engine> load_engine(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics);

}  // namespace vanban
