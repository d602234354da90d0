#include "write/pdf/form.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "write/pdf/fonts.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

std::string form_font_resource(FaceId face) {
  return fmt::format("/Form{}", face);
}

class FormWriter {
 public:
  FormWriter(HaruFile& file, const PagedDocument& document, const FontSet& fonts,
             Annotations& annotations)
      : file_(file), document_(document), fonts_(fonts), annotations_(annotations) {}

  std::string write() {
    add_signature_fields();
    add_text_fields();
    return fields_.empty() ? "" : fmt::format(" /AcroForm <</Fields [{}]{}>>", fields_, defaults());
  }

 private:
  const Node& node_of(const Area& area) const { return document_.structure[area.node]; }

  void add_signature_fields() {
    for (const Area& area : document_.areas) {
      const Node& node = node_of(area);
      if (node.kind != NodeKind::signature_field) continue;
      const std::string widget =
          fmt::format("/FT /Sig /T {} /TU {} ", text_string(unique_name(node.field)),
                      text_string(node.words)) +
          widget_entries(area, print_flag | locked_flag, "", "q Q");
      fields_ += reference(annotations_.add(area, widget)) + ' ';
    }
  }

  // Two fields of one name would be one field.
  std::string unique_name(const std::string& name) {
    const int count = ++names_[name];
    return count == 1 ? name : name + std::to_string(count);
  }

  // Number and date stand in more than one place where a document has attachments: one field, to be
  // filled once.
  void add_text_fields() {
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

  void add_text_field(const std::vector<const Area*>& places) {
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
          fmt::format("/Parent {} {} ", reference(parent), typed_look(*place)) +
          typed_widget(*place);
      kids += reference(annotations_.add(*place, widget)) + ' ';
    }
    file_.fill(parent, field + fmt::format("/Kids [{}]", kids));
    fields_ += reference(parent) + ' ';
  }

  // As the words around it.
  std::string typed_look(const Area& place) const {
    return fmt::format("/DA ({} {} Tf 0 g)", form_font_resource(form_face(place.face)),
                       number(place.size.value));
  }

  std::string typed_widget(const Area& place) {
    const FaceId face = form_face(place.face);
    return widget_entries(
        place, print_flag,
        fmt::format("/Font <<{} {}>>", form_font_resource(face), reference(font_object(face))),
        "/Tx BMC EMC");
  }

  std::string widget_entries(const Area& area, int flags, const std::string& resources,
                             std::string_view drawing) {
    const ObjectId appearance = file_.add_plain_stream(
        fmt::format("/Type /XObject /Subtype /Form /BBox [0 0 {} {}] /Resources <<{}>>",
                    number(area.width.value), number(area.height.value), resources),
        drawing);
    return fmt::format("/Subtype /Widget /F {} /AP <</N {}>>", flags, reference(appearance));
  }

  // Of the document's, those that have one for forms.
  FaceId form_face(FaceId face) const {
    const Face& like = fonts_.face(face);
    return FontSet::document_face({like.bold, like.italic});
  }

  ObjectId font_object(FaceId face) {
    const auto known = form_fonts_.find(face);
    if (known != form_fonts_.end()) return known->second;
    return form_fonts_[face] = add_form_font(file_, fonts_.face(face));
  }

  // What tools begin from that look at the form and not at the field.
  std::string defaults() const {
    if (form_fonts_.empty()) return "";
    std::string fonts;
    for (const auto& [face, object] : form_fonts_)
      fonts += fmt::format("{} {} ", form_font_resource(face), reference(object));
    return fmt::format(" /DR <</Font <<{}>>>> /DA ({} 0 Tf 0 g)", fonts,
                       form_font_resource(form_fonts_.begin()->first));
  }

  HaruFile& file_;
  const PagedDocument& document_;
  const FontSet& fonts_;
  Annotations& annotations_;
  std::string fields_;                // references
  std::map<std::string, int> names_;  // of signature fields: how often each was asked for
  std::map<FaceId, ObjectId> form_fonts_;
};

}  // namespace

std::string add_form(HaruFile& file, const PagedDocument& document, const FontSet& fonts,
                     Annotations& annotations) {
  return FormWriter(file, document, fonts, annotations).write();
}

}  // namespace vanban::pdf
