// The fields of a file (ISO 32000-1, 12.7): the empty ones that signing tools fill and, where the
// pages have them, those to be typed into. Nothing is ever filled here.
//
// A filled field shows what the tool that fills it draws, in the field's font: that is embedded
// (font_set.h, Face::form), so that the filled file keeps its profile.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "font/font_set.h"
#include "layout/paged_document.h"
#include "write/pdf/annotations.h"
#include "write/pdf/file.h"

namespace vanban::pdf {

class Form {
 public:
  // `font_names`: the resources of the pages. Must stay until the file is finished.
  Form(File& file, const PagedDocument& document, const FontSet& fonts, ObjectId font_names,
       Annotations& annotations)
      : file_(file),
        document_(document),
        fonts_(fonts),
        font_names_(font_names),
        annotations_(annotations) {}

  void add_signature_fields();
  void add_text_fields();

  // Of the catalog; empty if there are no fields.
  std::string catalog_entry() const;
  // All that the fields show as long as they are empty.
  std::string drawn() const;

 private:
  const Node& node_of(const Area& area) const { return document_.structure[area.node]; }
  std::string unique_name(const std::string& name);
  void add_signature_field(const Field& field, std::size_t page);
  std::string_view draw(const Field& field);
  void add_text_field(const std::vector<const Area*>& places);
  std::string typed_look(const Area& place) const;
  std::string typed_widget(const Area& place);
  FaceId form_face(FaceId face) const;
  ObjectId font_object(FaceId face);
  std::string defaults() const;

  File& file_;
  const PagedDocument& document_;
  const FontSet& fonts_;
  ObjectId font_names_;
  Annotations& annotations_;
  std::string fields_;                // references
  std::map<std::string, int> names_;  // of signature fields: how often each was asked for
  std::map<FaceId, ObjectId> form_fonts_;
  std::deque<std::string> drawings_;  // the file holds on to them
};

}  // namespace vanban::pdf
