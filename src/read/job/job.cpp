#include "read/job.h"

#include "diag/messages.h"
#include "read/job/name_pattern.h"
#include "read/job/parts.h"
#include "read/json.h"
#include "read/overlay/parts.h"

namespace vanban {

namespace {

constexpr int widest_text = 400;

std::vector<JobPart> read_parts(const Fields& fields) {
  std::vector<JobPart> parts;
  if (!fields.has("parts")) {
    if (fields.is_object()) parts.push_back(read_job_part(fields));
    return parts;
  }
  for (const std::string_view key : job_part_keys.keys) fields.exclude("parts", key);
  const Value::List& entries = fields.list("parts");
  if (entries.empty() && fields.find("parts")->list() != nullptr) {
    fields.reading().diagnostics.report(Message::empty_value, place_of(fields, "parts"), {"parts"});
  }
  for (const Value& entry : entries) {
    const Fields part(entry, "parts", job_part_keys, fields.reading());
    if (part.is_object()) parts.push_back(read_job_part(part));
  }
  return parts;
}

void read_names(const Fields& fields, Job& job) {
  const Value* names = fields.find("names");
  job.names_where = place_of(fields, "names");
  if (names == nullptr) return;
  const std::string* text = expect_text(*names, "names", fields.reading());
  if (text == nullptr) return;
  job.names = *text;
  const NamePattern pattern = parse_name_pattern(*text);
  if (pattern.fault.empty()) return;
  fields.reading().diagnostics.report(Message::bad_name_pattern, names->where,
                                      {*text, std::string(pattern.fault)});
}

void read_outputs(const Fields& fields, Job& job) {
  if (!fields.has("outputs")) return;
  job.outputs = fields.some_texts("outputs");
  for (const Value& entry : fields.list("outputs")) job.outputs_where.push_back(entry.where);
}

Job read_fields(const Value& data, Reading& reading) {
  const Fields fields(data, "job", job_keys, reading);
  Job job;
  job.where = data.where;
  fields.text("$schema");
  job.parts = read_parts(fields);
  read_outputs(fields, job);
  read_names(fields, job);
  job.style = fields.text("style");
  job.pdf_profile = fields.text("pdf-profile");
  job.pdf_profile_where = place_of(fields, "pdf-profile");
  job.text_width = fields.whole_number("text-width", 0, widest_text).value_or(job.text_width);
  job.fillable = fields.flag("fillable");
  job.split = fields.flag("split");
  return job;
}

}  // namespace

std::optional<Job> read_job(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Job> job;
  if (const std::optional<Value> data = read_json(source, found)) {
    Reading reading{found, {}};
    job = read_fields(*data, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return job;
}

}  // namespace vanban
