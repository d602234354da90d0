#include "import/recognise/head_fields.h"

#include <algorithm>
#include <utility>

#include "base/numerals.h"
#include "derive/text/flat_text.h"
#include "import/recognise/document_parts.h"
#include "import/recognise/issuer.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_words.h"
#include "import/recognise/surplus_words.h"

namespace vanban {

namespace {

class HeadFields {
 public:
  HeadFields(const KnownHead& known, Plan& plan, const Recognition& recognition)
      : known_(known), plan_(plan), recognition_(recognition) {}

  void run() {
    if (known_.head.number) {
      set_field(plan_, "number", {static_cast<double>(*known_.head.number), {}});
    } else {
      set_field(plan_, "number", {});
    }
    set_text_field(plan_, "symbol", escaped(known_.head.symbol));
    plan_.date = known_.head.date;
    put_issuer();
    set_text_field(plan_, "urgency", known_.head.urgency);
    if (!known_.head.draft.empty()) {
      if (are_same_words(known_.head.draft, "dự thảo")) {
        set_field(plan_, "draft", {true, {}});
      } else {
        set_text_field(plan_, "draft", known_.head.draft);
      }
    }
    set_text_field(plan_, "circulation", known_.head.circulation);
    put_contact();
  }

 private:
  // The address at the foot of the first page (ô 13), if it was taken for a running foot.
  void put_contact() {
    auto& left_out = recognition_.left_out;
    const auto found = std::ranges::find_if(left_out, [](const LeftOut& words) {
      return words.reason == "out-running-head" && opens_contact(words.words);
    });
    if (found == left_out.end() || plan_.data.find("contact") != nullptr) return;
    set_text_field(plan_, "contact", escaped(found->words));
    left_out.erase(found);
  }

  static std::string escaped(const std::string& words) {
    ManuscriptLine line;
    line.text = words;
    return spelling_of_line(line);
  }

  void put_issuer() {
    IssuerClues clues;
    clues.names = known_.names;
    for (const ManuscriptLine& line : known_.authority) {
      clues.authority += (clues.authority.empty() ? "" : " ") + line.text;
    }
    if (plan_.bases) clues.lead = lead_words();
    if (plan_.signature) clues.collective = plan_.signature->position.collective;
    clues.place = known_.head.place;
    clues.symbol = known_.head.symbol;
    clues.date = known_.head.date;
    clues.text = known_.text;
    const Location where = clues.names.empty() ? known_.where : clues.names.front().where;
    ReadIssuer read = read_issuer_of(clues, where, recognition_);
    plan_.issuer = std::move(read.issuer);
    plan_.level = read.level;
    leave_out_differences();
    if (known_.head.place != read.usual_place)
      set_text_field(plan_, "place", escaped(known_.head.place));
    leave_out_authority(clues.authority);
  }

  // "tháng 05" is printed as "tháng 5", number 7 as 07.
  void leave_out_differences() {
    if (known_.head.number_line && known_.head.number) {
      const std::string printed = "Số: " + padded(*known_.head.number) + "/" + known_.head.symbol;
      leave_out_surplus(*known_.head.number_line, printed, recognition_, "out-other-form");
    }
    if (known_.head.date_line && known_.head.date) {
      const std::string printed =
          known_.head.place + " ngày tháng năm " + long_date(*known_.head.date);
      leave_out_surplus(*known_.head.date_line, printed, recognition_, "out-other-form");
    }
  }

  std::string lead_words() {
    std::string words = FlatText(plan_.bases->lead).words();
    for (const LegalBases::Basis& basis : plan_.bases->items) {
      words = FlatText(basis.text).words() + " " + words;
    }
    return words;
  }

  void leave_out_authority(const std::string& written) {
    const IssuingBody body = printed_issuer(plan_, recognition_);
    if (written.empty() || body.full_name.empty()) return;
    ManuscriptLine authority = known_.authority.front();
    authority.text = written;
    leave_out_surplus(authority, body.full_name, recognition_, "out-other-form");
  }

  const KnownHead& known_;
  Plan& plan_;
  const Recognition& recognition_;
};

}  // namespace

void put_head_fields(const KnownHead& known, Plan& plan, const Recognition& recognition) {
  HeadFields(known, plan, recognition).run();
}

bool opens_contact(std::string_view words) {
  static const LineOpenings address{"địa chỉ", "đ/c :", "đc :", "số điện thoại", "điện thoại"};
  return address.open(words);
}

IssuingBody printed_issuer(const Plan& plan, const Recognition& recognition) {
  Diagnostics unheard;
  if (!plan.issuer) return {};
  return find_issuing_body(*plan.issuer, plan.level, plan.date, recognition.units, unheard);
}

}  // namespace vanban
