#include "read/check_words.h"

#include <array>
#include <string_view>
#include <utility>

#include "read/fields.h"
#include "read/json.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 3> words_key_list = {"types", "lists", "$schema"};
constexpr std::array<std::string_view, 4> language_key_list = {"misreadings", "missing-words",
                                                               "spellings", "$schema"};
constexpr std::array<std::string_view, 3> misreading_key_list = {"written", "meant", "unless"};
constexpr std::array<std::string_view, 2> documents_key_list = {"documents", "$schema"};
constexpr std::array<std::string_view, 5> document_key_list = {"type", "number", "date", "title",
                                                               "source"};
const ObjectKeys words_keys{"check-words", words_key_list};
const ObjectKeys language_keys{"language", language_key_list};
const ObjectKeys misreading_keys{"misreading", misreading_key_list};
const ObjectKeys documents_keys{"documents", documents_key_list};
const ObjectKeys document_keys{"document", document_key_list};

// The fields of a whole file; what it says is taken only if none of it is wrong.
template <class Take>
bool read_file(Source source, std::string_view name, const ObjectKeys& keys,
               Diagnostics& diagnostics, Take take) {
  Diagnostics found;
  if (const auto data = read_json(source, found)) {
    Reading reading{found, {}};
    const Fields fields(*data, name, keys, reading);
    fields.text("$schema");
    take(fields, reading);
  }
  diagnostics.add(found);
  return !found.has_errors();
}

std::vector<std::string> texts_of(const Value& value, std::string_view name, Reading& reading) {
  std::vector<std::string> texts;
  const Value::List* list = expect_list(value, name, reading);
  if (list == nullptr) return texts;
  for (const Value& entry : *list) {
    if (const std::string* text = expect_text(entry, name, reading)) texts.push_back(*text);
  }
  return texts;
}

Misreading read_misreading(const Value& value, Reading& reading) {
  const Fields fields(value, "misreading", misreading_keys, reading);
  return {fields.needed_text("written"), fields.needed_text("meant"), fields.texts("unless")};
}

KnownDocument read_document(const Value& value, Reading& reading) {
  const Fields fields(value, "document", document_keys, reading);
  fields.need("date");
  return {fields.needed_text("type"), fields.needed_text("number"),
          fields.date("date").value_or(Date{}), fields.text("title"), fields.needed_text("source")};
}

}  // namespace

bool read_check_words(Source source, CheckWords& words, Diagnostics& diagnostics) {
  return read_file(source, "check-words", words_keys, diagnostics,
                   [&](const Fields& fields, Reading& reading) {
                     if (const Value* types = fields.need("types"); types && types->object()) {
                       for (const auto& member : *types->object()) {
                         const std::string* text = expect_text(member.value, member.key, reading);
                         if (text != nullptr) words.types[member.key] = *text;
                       }
                     }
                     if (const Value* lists = fields.need("lists"); lists && lists->object()) {
                       for (const auto& member : *lists->object()) {
                         words.lists[member.key] = texts_of(member.value, member.key, reading);
                       }
                     }
                   });
}

bool read_check_language(Source source, CheckWords& words, Diagnostics& diagnostics) {
  return read_file(source, "language", language_keys, diagnostics,
                   [&](const Fields& fields, Reading& reading) {
                     for (const Value& value : fields.list("misreadings")) {
                       words.misreadings.push_back(read_misreading(value, reading));
                     }
                     for (const Value& value : fields.list("missing-words")) {
                       words.missing_words.push_back(read_misreading(value, reading));
                     }
                     for (const Value& value : fields.list("spellings")) {
                       words.spellings.push_back(texts_of(value, "spellings", reading));
                     }
                   });
}

bool read_known_documents(Source source, CheckWords& words, Diagnostics& diagnostics) {
  return read_file(source, "documents", documents_keys, diagnostics,
                   [&](const Fields& fields, Reading& reading) {
                     for (const Value& value : fields.list("documents")) {
                       words.documents.push_back(read_document(value, reading));
                     }
                   });
}

}  // namespace vanban
