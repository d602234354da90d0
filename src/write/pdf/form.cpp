#include "write/pdf/form.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "write/pdf/content.h"
#include "write/pdf/fonts.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

std::string form_font_resource(FaceId face) {
  return fmt::format("/Form{}", face);
}

// `resources`: a dictionary or the reference to one. The drawing must stay until the file is
// finished.
std::string widget_entries(File& file, Pt width, Pt height, int flags, const std::string& resources,
                           std::string_view drawing) {
  const ObjectId appearance = file.add_plain_stream(
      fmt::format("/Type /XObject /Subtype /Form /BBox [0 0 {} {}] /Resources {}",
                  number(width.value), number(height.value), resources),
      drawing);
  return fmt::format("/Subtype /Widget /F {} /AP <</N {}>>", flags, reference(appearance));
}

}  // namespace

// Two fields of one name would be one field.
std::string Form::unique_name(const std::string& name) {
  const int count = ++names_[name];
  return count == 1 ? name : name + std::to_string(count);
}

void Form::add_signature_fields() {
  for (std::size_t page = 0; page < document_.pages.size(); ++page) {
    for (const PageItem& item : document_.pages[page].items) {
      const auto* field = std::get_if<Field>(&item);
      const bool is_signature =
          field != nullptr && document_.structure[field->node].kind == NodeKind::signature_field;
      if (is_signature) add_signature_field(*field, page);
    }
  }
}

// What shows in the field until it is signed.
std::string_view Form::draw(const Field& field) {
  if (field.words.empty()) return "q Q";
  Page page{field.width, field.height, {}};
  for (TextRun run : field.words) {
    run.x -= field.x;
    run.baseline -= field.y;
    page.items.emplace_back(std::move(run));
  }
  return drawings_.emplace_back(page_content(page, fonts_, nullptr).operators);
}

void Form::add_signature_field(const Field& field, std::size_t page) {
  const Node& node = document_.structure[field.node];
  const std::string widget =
      fmt::format("/FT /Sig /T {} /TU {} ", text_string(unique_name(node.field)),
                  text_string(node.words)) +
      widget_entries(file_, field.width, field.height, print_flag | locked_flag,
                     field.words.empty() ? "<<>>" : reference(font_names_), draw(field));
  const Area area{page, field.x, field.y, field.width, field.height, field.node};
  fields_ += reference(annotations_.add(area, widget)) + ' ';
}

// Number and date stand in more than one place where a document has attachments: one field, to be
// filled once.
void Form::add_text_fields() {
  std::vector<std::vector<const Area*>> fields;
  for (const Area& area : document_.areas) {
    if (node_of(area).kind != NodeKind::text_field) continue;
    const auto same = std::find_if(fields.begin(), fields.end(), [&](const auto& field) {
      return node_of(*field.front()).field == node_of(area).field;
    });
    if (same == fields.end())
      fields.push_back({&area});
    else
      same->push_back(&area);
  }
  for (const auto& places : fields) add_text_field(places);
}

void Form::add_text_field(const std::vector<const Area*>& places) {
  const Area& first = *places.front();
  const Node& node = node_of(first);
  const std::string field = fmt::format("/FT /Tx /T {} /TU {} /Q 1 {} ", text_string(node.field),
                                        text_string(node.words), typed_look(first));
  if (places.size() == 1) {
    fields_ += reference(annotations_.add(first, field + typed_widget(first))) + ' ';
    return;
  }
  const ObjectId parent = file_.reserve();
  std::string kids;
  for (const Area* place : places) {
    const std::string widget =
        fmt::format("/Parent {} {} ", reference(parent), typed_look(*place)) + typed_widget(*place);
    kids += reference(annotations_.add(*place, widget)) + ' ';
  }
  file_.fill(parent, field + fmt::format("/Kids [{}]", kids));
  fields_ += reference(parent) + ' ';
}

// As the words around it.
std::string Form::typed_look(const Area& place) const {
  return fmt::format("/DA ({} {} Tf 0 g)", form_font_resource(form_face(place.face)),
                     number(place.size.value));
}

std::string Form::typed_widget(const Area& place) {
  const FaceId face = form_face(place.face);
  return widget_entries(
      file_, place.width, place.height, print_flag,
      fmt::format("<</Font <<{} {}>>>>", form_font_resource(face), reference(font_object(face))),
      "/Tx BMC EMC");
}

// Of the document's, those that have one for forms.
FaceId Form::form_face(FaceId face) const {
  const Face& like = fonts_.face(face);
  return FontSet::document_face({like.bold, like.italic});
}

ObjectId Form::font_object(FaceId face) {
  const auto known = form_fonts_.find(face);
  if (known != form_fonts_.end()) return known->second;
  return form_fonts_[face] = add_form_font(file_, fonts_.face(face));
}

// What tools begin from that look at the form and not at the field.
std::string Form::defaults() const {
  if (form_fonts_.empty()) return "";
  std::string fonts;
  for (const auto& [face, object] : form_fonts_)
    fonts += fmt::format("{} {} ", form_font_resource(face), reference(object));
  return fmt::format(" /DR <</Font <<{}>>>> /DA ({} 0 Tf 0 g)", fonts,
                     form_font_resource(form_fonts_.begin()->first));
}

// The flag says that there are signature fields, signed or not (table 219).
std::string Form::catalog_entry() const {
  if (fields_.empty()) return "";
  const char* flags = names_.empty() ? "" : " /SigFlags 1";
  return fmt::format(" /AcroForm <</Fields [{}]{}{}>>", fields_, flags, defaults());
}

std::string Form::drawn() const {
  std::string drawn;
  for (const std::string& drawing : drawings_) drawn += drawing;
  return drawn;
}

}  // namespace vanban::pdf
