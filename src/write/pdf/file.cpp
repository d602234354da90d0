#include "write/pdf/file.h"

#include <cassert>
#include <utility>

namespace vanban::pdf {

File::File(Version version) : version_(version), objects_(info().number + 1) {
  for (const ObjectId object : {catalog(), page_tree(), info()})
    objects_[object.number].kind = Object::Kind::dictionary;
}

ObjectId File::append(Object object) {
  objects_.push_back(std::move(object));
  return {static_cast<unsigned>(objects_.size() - 1)};
}

ObjectId File::reserve() {
  return append({});
}

void File::fill(ObjectId id, std::string_view entries) {
  Object& object = objects_.at(id.number);
  assert(object.kind != Object::Kind::packed && object.entries.empty());
  if (object.kind == Object::Kind::reserved && version_ == Version::pdf_1_7) {
    object.kind = Object::Kind::packed;
    pack(object_streams_, id.number, entries);
  } else {
    object = {Object::Kind::dictionary, std::string(entries)};
  }
}

ObjectId File::add(std::string_view entries) {
  const ObjectId object = reserve();
  fill(object, entries);
  return object;
}

ObjectId File::add_stream(std::string entries, std::string_view deflated) {
  return append(deflated_stream(std::move(entries), deflated));
}

ObjectId File::add_plain_stream(std::string entries, std::string_view bytes) {
  return append(plain_stream(std::move(entries), bytes));
}

std::optional<ObjectId> File::first_unfilled() const {
  for (unsigned number = 1; number < objects_.size(); ++number)
    if (objects_[number].kind == Object::Kind::reserved) return ObjectId{number};
  return {};
}

std::size_t File::size_in_clear() const {
  constexpr std::size_t around = 64;  // "12 0 obj" and the like, and the line in the table
  std::size_t size = 0;
  for (const Object& object : objects_)
    size += object.entries.size() + object.bytes.size() + around;
  for (const ObjectStream& stream : object_streams_) size += stream.objects.size();
  return size;
}

}  // namespace vanban::pdf
