#include "write/overlay/overlay_file.h"

#include <initializer_list>

#include "write/overlay/commented_object.h"
#include "write/overlay/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

void put_all(ObjectParts&& parts, CommentedObject& object) {
  for (const Member& member : parts.take()) object.put(member.key, member.value);
}

void put_data(const Overlay& overlay, std::initializer_list<std::string_view> keys,
              ObjectParts& parts) {
  for (const std::string_view key : keys) {
    const Value* value = overlay.data.find(key);
    if (value != nullptr && !value->is_null()) parts.put(key, *value);
  }
}

void put_head(const Overlay& overlay, CommentedObject& object) {
  object.comment("Kế hoạch của cấp trên, đường dẫn tính từ tệp này");
  object.put("parent", value_of(overlay.parent));
  object.comment(
      "Đơn vị ban hành: mã hoặc tên; trùng tên thì thêm \"in\": tên một đơn vị cấp trên");
  object.put("unit", value_of(overlay.unit.unit));
  if (!overlay.unit.in.empty()) object.put("in", value_of(overlay.unit.in));

  object.comment("Số để null thì văn thư điền sau; chưa có ngày thì bỏ \"day\"");
  const Value* number = overlay.data.find("number");
  object.put("number", number != nullptr ? *number : Value{});
  ObjectParts parts;
  put_data(overlay, {"symbol", "place"}, parts);
  if (overlay.date) parts.put("date", write_date(*overlay.date));
  put_data(overlay, {"subject", "urgency", "draft", "circulation", "drafter", "contact", "dates"},
           parts);
  put_all(std::move(parts), object);
}

void put_additions(const Overlay& overlay, CommentedObject& object) {
  object.comment("Còn có thể ghi, xem docs/derive.md: \"citations\" và \"bases\" thêm vào căn cứ;");
  object.comment("\"closing\", \"recipients\" thay cho phần soạn sẵn; \"suggestions\": \"take\";");
  object.comment("\"allocation\": tệp phân bổ chỉ tiêu");
  ObjectParts parts;
  parts.put_object("citations", write_citations(overlay.citations));
  parts.put_list("bases", write_basis_items(overlay.bases));
  parts.put_markups("closing", overlay.closing);
  parts.put_list("recipients", write_recipients(overlay.recipients));
  if (overlay.takes_suggestions) parts.put_text("suggestions", "take");
  parts.put_text("allocation", overlay.allocation);
  put_all(std::move(parts), object);
}

void put_overrides(const Overlay& overlay, CommentedObject& object) {
  object.comment("Thay đổi từng mục, gọi theo mã hoặc địa chỉ trong kế hoạch cấp trên:");
  object.comment(
      "{\"replace\": \"ID\", \"with\": {\"text\": \"…\"}}, {\"drop\": \"ID\"}, {\"keep\": "
      "\"ID\"},");
  object.comment(
      "{\"before\": \"ID\", \"add\": […]}, {\"after\": \"ID\", \"add\": […]}, "
      "{\"into\": \"ID\", \"add\": […]}");
  object.put("overrides", {write_overrides(overlay.overrides), {}});
}

}  // namespace

std::string write_overlay_file(const Overlay& overlay, const OverlayQuestions& questions) {
  CommentedObject object(0);
  put_head(overlay, object);
  object.comment("Những gì đã biết về đơn vị");
  object.put_written("facts", facts_text(overlay.facts, questions, object.inner_indent()));
  put_additions(overlay, object);
  put_overrides(overlay, object);
  return object.text() + "\n";
}

}  // namespace vanban
