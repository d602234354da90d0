#include "compare/amend/amendment.h"

#include <utility>

#include "base/vietnamese.h"
#include "compare/amend/clauses.h"
#include "compare/amend/foundations.h"
#include "compare/amend/responsible.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr const char* last_article = "dieu-thi-hanh";

Markup words(std::string text) {
  Markup markup;
  markup.pieces.emplace_back(Text{std::move(text), {}});
  return markup;
}

void add_cited(Markup& markup, const std::string& id, const char* form = "") {
  Placeholder cited;
  cited.path = "cite." + id + form;
  markup.pieces.emplace_back(std::move(cited));
}

void add_words(Markup& markup, std::string text) {
  markup.pieces.emplace_back(Text{std::move(text), {}});
}

void put(Plan& plan, const char* key, Value value) {
  std::get<Value::Object>(plan.data.data).push_back({key, {}, std::move(value)});
}

Value value_of(std::string text) {
  Value value;
  value.data = std::move(text);
  return value;
}

class Decision {
 public:
  Decision(const Versions& versions, const BasesRules& rules, std::string file,
           Diagnostics& diagnostics)
      : before_(versions.before.plan),
        now_(versions.now.plan),
        versions_(versions),
        rules_(rules),
        file_(std::move(file)),
        diagnostics_(diagnostics) {}

  std::optional<Plan> draft() {
    Clauses clauses = draft_clauses(versions_, diagnostics_);
    if (clauses.empty()) {
      report_nothing_drafted();
      return std::nullopt;
    }
    draft_head();
    draft_bases();
    put(plan_, "subject", value_of(subject_of(clauses)));
    add_articles(std::move(clauses));
    draft_foot();
    return std::move(plan_);
  }

 private:
  // Number and date are no matter of a decision, but here they may be all that differs.
  void report_nothing_drafted() {
    std::string what;
    for (const PieceChange& change : versions_.changes.pieces) {
      const ContentPiece& piece = change.now ? *change.now : *change.before;
      if (piece.id != "number" && piece.id != "place-date") continue;
      if (piece.kind == ContentPiece::Kind::head) what += piece.place + "; ";
    }
    what += "không thay đổi nào thành khoản được, nên không có quyết định nào được soạn";
    diagnostics_.report(Message::change_not_drafted, now_.where, {what});
  }

  // "QĐ-UBND" beside "KH-UBND".
  std::string symbol() const {
    const Value* symbol = now_.data.find("symbol");
    if (symbol == nullptr || symbol->text() == nullptr) return "";
    const std::size_t dash = symbol->text()->find('-');
    return dash == std::string::npos ? "QĐ" : "QĐ" + symbol->text()->substr(dash);
  }

  // The day is not known before it is signed; the unit is that of the year.
  void draft_head() {
    plan_.kind = "quyet-dinh";
    plan_.data.data = Value::Object{};
    plan_.level = now_.level;
    plan_.issuer = now_.issuer;
    plan_.bodies = now_.bodies;
    plan_.long_dates = now_.long_dates;
    put(plan_, "number", Value{});
    if (const std::string own = symbol(); !own.empty()) put(plan_, "symbol", value_of(own));
    if (const Value* place = now_.data.find("place")) put(plan_, "place", *place);
    if (!now_.date) return;
    plan_.date = Date{now_.date->year, std::nullopt, std::nullopt};
    if (!now_.date->day) plan_.date->month = now_.date->month;
  }

  void draft_bases() {
    const Foundations found = find_foundations(versions_, rules_);
    plan_.citations = found.laws;
    LegalBases bases;
    for (const std::string& id : found.order) {
      Markup line = words("Căn cứ ");
      add_cited(line, id);
      bases.items.push_back({std::move(line), {}});
    }
    cited_ = id_for_amended(plan_.citations);
    plan_.citations.emplace(cited_, found.amended);
    if (found.is_amended_open) {
      diagnostics_.report(Message::amended_without_number, before_.where, {file_});
    }
    Markup line = words("Căn cứ ");
    add_cited(line, cited_);
    bases.items.push_back({std::move(line), {}});
    plan_.bases = std::move(bases);
    for (const std::string& lack : found.lacks) {
      diagnostics_.report(Message::change_not_drafted, now_.where, {lack});
    }
  }

  bool is_about_attachment(const Clauses& clauses) const { return clauses.own.empty(); }

  std::string subject_of(const Clauses& clauses) const {
    const std::string cited = "{cite." + cited_ + ".full}";
    if (!is_about_attachment(clauses)) return "Điều chỉnh, bổ sung " + cited;
    return "Điều chỉnh, bổ sung " + versions_.before.content.attachment + " ban hành kèm theo " +
           cited;
  }

  void add_articles(Clauses clauses) {
    const bool is_decision = before_.kind == "quyet-dinh";
    if (!clauses.own.empty()) {
      Markup opening = words(is_decision ? "Sửa đổi, bổ sung một số điều của "
                                         : "Điều chỉnh, bổ sung một số nội dung của ");
      add_cited(opening, cited_);
      add_article(std::move(opening), std::move(clauses.own));
    }
    if (!clauses.attached.empty()) {
      Markup opening = words("Điều chỉnh, bổ sung một số nội dung của " +
                             versions_.before.content.attachment + " ban hành kèm theo ");
      add_cited(opening, cited_);
      add_article(std::move(opening), std::move(clauses.attached));
    }
    Markup rest = words(
        "Các nội dung khác không được điều chỉnh, bổ sung tại Quyết định này giữ "
        "nguyên theo ");
    add_cited(rest, cited_);
    add_words(rest, ".");
    add_article(std::move(rest), {});
    plan_.body.emplace_back(last_article_of());
  }

  void add_article(Markup opening, std::vector<PlanItem> clauses) {
    PlanItem& article = plan_.body.emplace_back();
    article.marker = Marker::article;
    if (!clauses.empty()) add_words(opening, " như sau:");
    article.text.push_back(std::move(opening));
    article.items = std::move(clauses);
  }

  PlanItem last_article_of() const {
    PlanItem article;
    article.id = last_article;
    article.marker = Marker::article;
    article.text.push_back(words("Quyết định này có hiệu lực thi hành kể từ ngày ký."));
    article.text.push_back(
        words(responsible_bodies(versions_) + " chịu trách nhiệm thi hành Quyết định này."));
    return article;
  }

  void draft_foot() {
    PlanRecipient first;
    first.name = words("Như ");
    Placeholder article;
    article.path = std::string("ref.") + last_article;
    first.name.pieces.emplace_back(std::move(article));
    plan_.recipients.push_back(std::move(first));
    bool is_first = true;
    for (const PlanRecipient& recipient : now_.recipients) {
      if (!std::exchange(is_first, false) || !is_about_itself(recipient)) {
        plan_.recipients.push_back(recipient);
      }
    }
    plan_.signature = now_.signature;
  }

  // "Như trên", "Như Điều 3": of the version that is amended.
  static bool is_about_itself(const PlanRecipient& recipient) {
    if (recipient.name.empty()) return false;
    const auto* text = std::get_if<Text>(&recipient.name.pieces.front());
    return text != nullptr && to_lower(text->text).starts_with("như ");
  }

  const Plan& before_;
  const Plan& now_;
  const Versions& versions_;
  const BasesRules& rules_;
  std::string file_;
  Diagnostics& diagnostics_;
  Plan plan_;
  std::string cited_;  // id under which the old version is cited
};

}  // namespace

Amendment draft_amendment(const VersionToAmend& before, const VersionToAmend& now,
                          const BasesRules& rules, Diagnostics& diagnostics) {
  const AmendedVersion old(before.plan, before.document);
  const AmendedVersion recent(now.plan, now.document);
  const Versions versions(old, recent);
  if (versions.changes.empty()) return {};
  return {true, Decision(versions, rules, before.file, diagnostics).draft()};
}

}  // namespace vanban
