#include "layout/strip.h"

#include "base/overloaded.h"

namespace vanban {

void shift(PageItem& item, Pt dx, Pt dy) {
  std::visit(overloaded{
                 [&](TextRun& run) { run.x += dx, run.baseline += dy; },
                 [&](Rule& rule) {
                   rule.x1 += dx, rule.x2 += dx;
                   rule.y1 += dy, rule.y2 += dy;
                 },
                 [&](Box& box) { box.x += dx, box.y += dy; },
                 [&](Field& field) {
                   field.x += dx, field.y += dy;
                   for (TextRun& run : field.words) run.x += dx, run.baseline += dy;
                 },
             },
             item);
}

}  // namespace vanban
