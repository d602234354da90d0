#include "import/recognise/recognise.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/recognise/document_parts.h"
#include "import/recognise/head.h"
#include "import/recognise/head_fields.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/note_texts.h"
#include "import/recognise/repeated_ids.h"
#include "import/recognise/wordings.h"

namespace vanban {

namespace {

constexpr std::size_t most_stray_lines = 6;  // behind a foot: more are an appendix

class FileReader {
 public:
  FileReader(const Manuscript& manuscript, const Recognition& recognition)
      : manuscript_(manuscript), blocks_(placed_blocks(manuscript)), recognition_(recognition) {}

  Plan run() {
    main_ = read_document(blocks_, 0, blocks_.size(), true, recognition_);
    head_ = read_head(0, main_.zones);
    read_rest(main_.end);
    put_type();
    add_before(head_.stray, plan());
    put_head_fields(known_head(), plan(), recognition_);
    leave_out_wordings(wordings_, plan(), recognition_);
    report_missing();
    put_notes(manuscript_, main_.plan, recognition_.diagnostics);
    clear_repeated_ids(main_.plan);
    return std::move(main_.plan);
  }

 private:
  Plan& plan() { return main_.plan; }
  Location whole() const { return {manuscript_.source, Location::whole_file}; }

  ReadHead read_head(std::size_t begin, const DocumentZones& zones) {
    std::vector<PlacedBlock> head;
    const auto add = [&](std::size_t first, std::size_t end) {
      head.insert(head.end(), blocks_.begin() + static_cast<std::ptrdiff_t>(first),
                  blocks_.begin() + static_cast<std::ptrdiff_t>(end));
    };
    add(begin, zones.head_end);
    add(zones.title.end, zones.late_head_end);
    return read_head_lines(head, recognition_);
  }

  void report(Message message, const Location& where, std::vector<std::string> arguments) {
    recognition_.diagnostics.report(message, where, std::move(arguments));
  }

  void read_rest(std::size_t at) {
    while (at < blocks_.size()) {
      const std::size_t begin = next_document(blocks_, at);
      if (begin > at) {
        keep(at, begin);
        at = begin;
        continue;
      }
      std::size_t end =
          begins_appendix(blocks_[at]) ? next_document(blocks_, at + 1, true) : end_of_document(at);
      read_part(at, end);
      at = end;
    }
  }

  // Behind its own type line; heads belong to what follows.
  std::size_t end_of_document(std::size_t begin) const {
    std::size_t type = begin;
    while (type < blocks_.size() && !is_type_line(blocks_[type])) ++type;
    return next_document(blocks_, std::min(type + 1, blocks_.size()));
  }

  void read_part(std::size_t begin, std::size_t end) {
    if (begins_appendix(blocks_[begin])) return add_appendix(begin, end);
    const bool is_attached =
        main_.zones.is_decision && plan().attachment.empty() && !is_decision(begin, end);
    if (is_attached) return add_attachment(begin, end);
    report(Message::import_part_doubtful, blocks_[begin].line.where,
           {"part-attachment", first_words(blocks_[begin].line.text)});
    add_appendix_without_name(begin, end);
  }

  // Nothing but plans can be attached.
  bool is_decision(std::size_t begin, std::size_t end) const {
    for (std::size_t at = begin; at < end; ++at) {
      if (is_type_line(blocks_[at])) return read_title(blocks_, at, end).type == "QUYẾT ĐỊNH";
    }
    return false;
  }

  void add_appendix(std::size_t begin, std::size_t end) {
    Plan& owner = plan().attachment.empty() ? plan() : plan().attachment.front();
    ReadAppendix read = read_appendix_part(blocks_, begin, end, recognition_);
    owner.appendices.push_back(std::move(read.appendix));
    wordings_.appendices.push_back(
        {std::move(read.name), std::move(read.reference), &owner == &plan()});
  }

  // A document that a plan cannot hold: its words are an appendix's.
  void add_appendix_without_name(std::size_t begin, std::size_t end) {
    std::vector<PlacedBlock> blocks(blocks_.begin() + static_cast<std::ptrdiff_t>(begin),
                                    blocks_.begin() + static_cast<std::ptrdiff_t>(end));
    PlacedBlock name;
    name.line.where = blocks.front().line.where;
    blocks.insert(blocks.begin(), name);
    Plan& owner = plan().attachment.empty() ? plan() : plan().attachment.front();
    ReadAppendix read = read_appendix_part(blocks, 0, blocks.size(), recognition_);
    owner.appendices.push_back(std::move(read.appendix));
    wordings_.appendices.push_back(
        {std::move(read.name), std::move(read.reference), &owner == &plan()});
  }

  void add_attachment(std::size_t begin, std::size_t end) {
    ReadDocument read = read_document(blocks_, begin, end, false, recognition_);
    const ReadHead head = read_head(begin, read.zones);
    wordings_.attached_names = head.names;
    wordings_.attached_reference = read.title.reference;
    Plan& attached = read.plan;
    put_kind(read.title, attached);
    std::vector<ManuscriptLine> stray = head.stray;
    for (const auto& line : {head.number_line, head.date_line, head.subject}) {
      if (line) stray.push_back(*line);
    }
    add_before(stray, attached);
    plan().attachment.push_back(std::move(attached));
    if (read.end < end) keep(read.end, end);
  }

  // The address was broken to fit the page.
  static bool goes_on_with(const ManuscriptLine& contact, const PlacedBlock& next) {
    return next.table == nullptr && !next.line.is_paragraph && next.line.text.size() < 200 &&
           !trim(contact.text).ends_with('.') && !is_typed_rule(next.line.text);
  }

  // Words behind the foot that belong to nothing known.
  void keep(std::size_t begin, std::size_t end) {
    for (; begin < end && blocks_[begin].table == nullptr; ++begin) {
      const ManuscriptLine line = with_single_spaces(part_of(blocks_[begin].line, 0));
      if (is_typed_rule(line.text)) {
        recognition_.left_out.push_back({line.text, "out-rule", line.where});
      } else if (opens_contact(line.text) && plan().data.find("contact") == nullptr) {
        ManuscriptLine contact = line;
        for (; begin + 1 < end && goes_on_with(contact, blocks_[begin + 1]); ++begin) {
          append_line(contact, with_single_spaces(part_of(blocks_[begin + 1].line, 0)), ' ');
        }
        set_text_field(plan(), "contact", spelling_of_line(contact));
      } else {
        break;
      }
    }
    if (begin == end) return;
    report(Message::import_part_doubtful, blocks_[begin].line.where,
           {"part-appendix", first_words(blocks_[begin].line.text)});
    const auto first = blocks_.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = blocks_.begin() + static_cast<std::ptrdiff_t>(end);
    const bool has_table =
        std::any_of(first, last, [](const PlacedBlock& block) { return block.table != nullptr; });
    if (has_table || end - begin > most_stray_lines) return add_appendix_without_name(begin, end);
    std::vector<ManuscriptLine> stray;
    for (auto block = first; block != last; ++block) {
      stray.push_back(with_single_spaces(part_of(block->line, 0)));
    }
    add_stray(stray, plan().attachment.empty() ? plan() : plan().attachment.front());
  }

  // Lines of a head that have no place: they open the text.
  void add_before(const std::vector<ManuscriptLine>& stray, Plan& owner) {
    if (stray.empty()) return;
    report(Message::import_part_doubtful, stray.front().where,
           {"part-letterhead", first_words(stray.front().text)});
    ManuscriptLine words;
    for (const ManuscriptLine& line : stray) append_line(words, line, '\n');
    Markup lead = markup_of_line(words);
    if (!owner.bases) owner.bases.emplace();
    if (!owner.bases->lead.empty()) {
      lead.pieces.emplace_back(LineBreak{});
      const auto& pieces = owner.bases->lead.pieces;
      lead.pieces.insert(lead.pieces.end(), pieces.begin(), pieces.end());
    }
    owner.bases->lead = std::move(lead);
  }

  void put_kind(const ReadTitle& title, Plan& owner) {
    ManuscriptLine subject = title.subject;
    const bool is_plan = title.type == "KẾ HOẠCH";
    const bool is_decision = title.type == "QUYẾT ĐỊNH";
    owner.kind = is_decision ? "quyet-dinh" : "ke-hoach";
    const std::string first = subject.text.substr(0, subject.text.find('\n'));
    if (is_plan && is_joint_word(first)) {
      report(Message::import_type_unknown, subject.where, {title.type + " " + first});
    }
    if (!is_plan && !is_decision) {
      report(Message::import_type_unknown,
             subject.where.source != nullptr ? subject.where : whole(), {title.type});
      ManuscriptLine type;
      type.text = title.type;
      type.where = subject.where;
      if (!type.text.empty()) {
        append_line(type, subject, '\n');
        subject = std::move(type);
      }
    }
    if (subject.text.ends_with('\n')) subject.text.pop_back();
    set_text_field(owner, "subject", spelling_of_heading(subject));
  }

  void put_type() {
    ReadTitle title = main_.title;
    if (head_.subject) {
      if (title.subject.text.empty()) {
        title.subject = *head_.subject;
      } else {
        head_.stray.push_back(*head_.subject);
      }
    }
    // A file that holds only what was attached: no line of the program says so.
    if (title.reference) append_line(title.subject, *title.reference, '\n');
    put_kind(title, plan());
  }

  KnownHead known_head() const {
    const auto& names = head_.names.empty() ? wordings_.attached_names : head_.names;
    KnownHead known{head_, names, main_.authority, {}, whole()};
    if (manuscript_.source != nullptr) known.text = manuscript_.source->text;
    return known;
  }

  void report_missing() {
    const auto missing = [&](bool is_there, const char* part) {
      if (!is_there) report(Message::import_part_missing, whole(), {part});
    };
    missing(!head_.symbol.empty(), "part-number");
    missing(head_.date.has_value(), "part-date");
    missing(plan().data.find("subject") != nullptr, "part-subject");
    missing(plan().bases.has_value(), "part-bases");
    missing(!plan().body.empty(), "part-body");
    missing(!plan().recipients.empty(), "part-recipients");
    missing(plan().signature.has_value(), "part-signature");
  }

  const Manuscript& manuscript_;
  std::vector<PlacedBlock> blocks_;
  const Recognition& recognition_;
  ReadDocument main_;
  ReadHead head_;
  WrittenWordings wordings_;
};

}  // namespace

Plan recognise(const Manuscript& manuscript, const UnitTable& units, std::vector<LeftOut>& left_out,
               Diagnostics& diagnostics) {
  const Manuscript plain = with_plain_notes(manuscript, diagnostics);
  const std::string_view text = plain.source != nullptr ? plain.source->text : std::string_view{};
  const Recognition recognition{units, left_out, diagnostics, text};
  return FileReader(plain, recognition).run();
}

}  // namespace vanban
