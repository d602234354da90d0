// What the placeholders of one document can name: the plan's own fields, computed ones (unit,
// issuer, place, bodies), its targets, and under "parent." those of the document it hangs on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "merge/issuer.h"
#include "model/plan.h"
#include "units/body_table.h"

namespace vanban {

struct MissingField {};
struct BlankNumber {};  // the number of a draft: a gap for văn thư

// What a path leads to: nothing, a gap, words of the program's own, a date, or the plan's own words
// (or number, list …), which may hold markup themselves.
using Field = std::variant<MissingField, BlankNumber, std::string, Date, const Value*>;

class Scope {
 public:
  // Everything is referred to, nothing copied. `parent` is the scope of the document that this one
  // is attached to, null for the main document.
  Scope(const Plan& plan, const IssuingBody& issuer, const BodyTable& bodies,
        std::string_view document_name, const Scope* parent);

  // The same scope with `element` as {.}, the `index`th (from 1) of its list as {#}.
  Scope inside(const Value& element, std::size_t index) const;
  // The scope of a thing of the plan with fields of its own (an appendix), which hide the plan's.
  Scope with(const Value& own_fields) const;
  // The same scope with gaps for number and date, its own and those of the document it hangs on.
  Scope with_blanks() const;

  Field find(std::string_view path) const;
  const Target* find_target(std::string_view id) const;
  const Markup* find_footnote(const std::string& id) const;

  // The thing in the plan that lacks the field, and what the field is called there.
  struct Lack {
    Location where;
    std::string field;
  };
  Lack lack_of(std::string_view path) const;
  // The function that the path names a body for and the unit that has none, if there are such.
  struct NoBody {
    std::string function;
    const Unit* unit = nullptr;
  };
  std::optional<NoBody> no_body_of(std::string_view path) const;

  const Plan& plan() const { return *plan_; }
  const IssuingBody& issuer() const { return *issuer_; }
  const BodyTable& bodies() const { return *bodies_; }
  // What placeholders could have meant, each path once.
  std::vector<std::string> known_paths() const;
  std::vector<std::string> known_footnotes() const;

 private:
  std::optional<Field> find_computed(std::string_view path) const;
  Field find_target_value(std::string_view path) const;
  Field find_deadline(std::string_view path) const;
  Field find_body(std::string_view path) const;
  void add_body_paths(std::vector<std::string>& paths) const;
  const Value* find_data(std::string_view path) const;
  // The outermost document, which attached ones take date, number, targets and footnotes from.
  const Scope& root() const { return parent_ != nullptr ? parent_->root() : *this; }

  const Plan* plan_;
  const IssuingBody* issuer_;
  const BodyTable* bodies_;
  std::string_view document_name_;
  const Scope* parent_;
  const Value* element_ = nullptr;
  const Value* own_fields_ = nullptr;
  std::size_t index_ = 0;  // 0: not inside a list
  bool has_blanks_ = false;
};

}  // namespace vanban
