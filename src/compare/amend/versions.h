// The two versions of a document that an amending decision stands between, piece by piece.
#pragma once

#include <string>
#include <vector>

#include "compare/changes.h"
#include "compare/content_of.h"
#include "compare/match.h"

namespace vanban {

struct AmendedVersion {
  AmendedVersion(const Plan& plan, const NumberedDocument& document);

  const ContentPiece& piece(int at) const { return content.pieces[static_cast<std::size_t>(at)]; }
  const PieceSource& source(int at) const { return sources[static_cast<std::size_t>(at)]; }
  const std::vector<int>& children(int at) const {
    return at < 0 ? roots : inside[static_cast<std::size_t>(at)];
  }
  // None for what is no item of a list.
  Marker marker(int at) const;

  const Plan& plan;
  const Document& document;
  std::vector<PieceSource> sources;
  Content content;
  std::vector<std::vector<int>> inside;  // places of the pieces in each piece
  std::vector<int> roots;
};

struct Versions {
  Versions(const AmendedVersion& before, const AmendedVersion& now);

  // -1: it is new, or stands in another item than before.
  int kept_as(int now_at) const { return before_of[static_cast<std::size_t>(now_at)]; }

  const AmendedVersion& before;
  const AmendedVersion& now;
  Changes changes;
  std::vector<int> before_of;  // by place in the version now
};

}  // namespace vanban
