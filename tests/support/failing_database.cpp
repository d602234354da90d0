#include "support/failing_database.h"

#include <cerrno>
#include <cstdlib>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/failing_calls.h"

namespace vanban::test {

namespace {

bool fails(const char* call, int descriptor) {
  const int error = fault_of(call, descriptor);
  if (error != 0) errno = error == short_count ? EIO : error;
  return error != 0;
}

std::size_t part_of(std::size_t size) {
  return size > 1 ? size / 2 : size;
}

// Where less is read or written than was asked for, SQLite asks again.
ssize_t read_at(int descriptor, void* bytes, std::size_t size, off_t place) {
  const int error = fault_of("read", descriptor);
  if (error > 0) errno = error;
  if (error > 0) return -1;
  return ::pread(descriptor, bytes, error == short_count ? part_of(size) : size, place);
}

ssize_t write_at(int descriptor, const void* bytes, std::size_t size, off_t place) {
  const int error = fault_of("write", descriptor);
  if (error > 0) errno = error;
  if (error > 0) return -1;
  return ::pwrite(descriptor, bytes, error == short_count ? part_of(size) : size, place);
}

int truncate_file(int descriptor, off_t size) {
  return fails("truncate", descriptor) ? -1 : ::ftruncate(descriptor, size);
}

int look_at_open(int descriptor, struct stat* facts) {
  return fails("stat", descriptor) ? -1 : ::fstat(descriptor, facts);
}

int open_file(const char* path, int flags, int mode) {
  return failing_calls().open(path, flags, static_cast<mode_t>(mode));
}

template <class Call>
void replace_call(const char* name, Call call) {
  sqlite3_vfs& vfs = *sqlite3_vfs_find(nullptr);
  const int set = vfs.xSetSystemCall(&vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
  if (set != SQLITE_OK) std::abort();
}

}  // namespace

void let_database_fail() {
  const DiskCalls calls = failing_calls();
  replace_call("open", open_file);
  replace_call("close", calls.close);
  replace_call("stat", calls.stat);
  replace_call("unlink", calls.unlink);
  replace_call("pread64", read_at);
  replace_call("pwrite64", write_at);
  replace_call("ftruncate", truncate_file);
  replace_call("fstat", look_at_open);
}

}  // namespace vanban::test
