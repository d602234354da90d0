#include "support/failing_calls.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <unistd.h>
#include <vector>

namespace vanban::test {

namespace {

struct {
  std::mutex mutex;
  Fault fault;
  FaultOutcome outcome;
  std::map<int, std::string> open;     // files of the folder, by descriptor
  std::map<DIR*, std::string> listed;  // and folders
} state;

const std::vector<int>& ways_to_fail(std::string_view call) {
  static const std::map<std::string_view, std::vector<int>> ways = {
      {"open", {EACCES, EMFILE, EIO, EINTR}},
      {"create", {EACCES, ENOSPC, EDQUOT, EINTR}},
      {"read", {short_count, EINTR, EIO}},
      {"write", {short_count, EINTR, ENOSPC, EIO, EDQUOT}},
      {"fchmod", {EIO, EPERM}},
      {"fsync", {EIO, EINTR, ENOSPC}},
      {"close", {EIO, EINTR, EDQUOT}},
      {"stat", {EACCES, EIO}},
      {"rename", {EACCES, ENOSPC, EIO}},
      {"unlink", {EACCES, EIO}},
      {"mkdir", {EACCES, ENOSPC}},
      {"opendir", {EMFILE, EACCES}},
      {"readdir", {EIO}},
      {"truncate", {EIO, EINTR}},
  };
  static const std::vector<int> any = {EIO};
  const auto found = ways.find(call);
  return found != ways.end() ? found->second : any;
}

// A path that does not begin at the root begins in the folder, in which the program runs.
bool is_in_folder(const std::string& path) {
  return !path.empty() && (path.front() != '/' || path.starts_with(state.fault.folder));
}

}  // namespace

int fault_of(std::string_view call, const std::string& path) {
  const std::scoped_lock lock(state.mutex);
  if (state.fault.call == 0 || !is_in_folder(path)) return 0;
  if (++state.outcome.calls != state.fault.call) return 0;
  const std::vector<int>& ways = ways_to_fail(call);
  const auto variant = static_cast<std::size_t>(state.fault.variant) % ways.size();
  state.outcome.call = call;
  state.outcome.path = path;
  state.outcome.error = ways[variant];
  state.outcome.is_last = variant + 1 >= ways.size();
  return state.outcome.error;
}

int fault_of(std::string_view call, int descriptor) {
  std::string path;
  {
    const std::scoped_lock lock(state.mutex);
    const auto found = state.open.find(descriptor);
    if (found != state.open.end()) path = found->second;
  }
  return fault_of(call, path);
}

namespace {

// Whether the call is to fail; errno then says why.
template <class File>
bool fails(std::string_view call, const File& file) {
  const int error = fault_of(call, file);
  if (error == 0) return false;
  errno = error == short_count ? EIO : error;
  return true;
}

int open_file(const char* path, int flags, mode_t mode) {
  if (fails((flags & O_CREAT) != 0 ? "create" : "open", path)) return -1;
  const int descriptor = ::open(path, flags, mode);
  const std::scoped_lock lock(state.mutex);
  if (descriptor >= 0) state.open[descriptor] = path;
  return descriptor;
}

int close_file(int descriptor) {
  const bool is_to_fail = fails("close", descriptor);
  const int error = errno;
  {
    const std::scoped_lock lock(state.mutex);
    state.open.erase(descriptor);
  }
  const int closed = ::close(descriptor);
  errno = is_to_fail ? error : errno;
  return is_to_fail ? -1 : closed;
}

// A part of the bytes is half of them.
template <class Transfer>
ssize_t transfer(std::string_view call, int descriptor, std::size_t size, Transfer whole) {
  const int error = fault_of(call, descriptor);
  if (error == 0) return whole(size);
  if (error == short_count) return whole(size > 1 ? size / 2 : size);
  errno = error;
  return -1;
}

ssize_t read_bytes(int descriptor, void* bytes, std::size_t size) {
  return transfer("read", descriptor, size,
                  [&](std::size_t part) { return ::read(descriptor, bytes, part); });
}

ssize_t write_bytes(int descriptor, const void* bytes, std::size_t size) {
  return transfer("write", descriptor, size,
                  [&](std::size_t part) { return ::write(descriptor, bytes, part); });
}

int change_mode(int descriptor, mode_t mode) {
  return fails("fchmod", descriptor) ? -1 : ::fchmod(descriptor, mode);
}

int sync_file(int descriptor) {
  return fails("fsync", descriptor) ? -1 : ::fsync(descriptor);
}

int sync_all(int descriptor) {
  return fails("fsync", descriptor) ? -1 : ::syncfs(descriptor);
}

int look(const char* path, struct stat* facts) {
  return fails("stat", path) ? -1 : ::stat(path, facts);
}

int look_at_link(const char* path, struct stat* facts) {
  return fails("stat", path) ? -1 : ::lstat(path, facts);
}

char* resolve(const char* path, char* resolved) {
  return fails("realpath", path) ? nullptr : ::realpath(path, resolved);
}

int rename_file(const char* from, const char* to) {
  return fails("rename", to) ? -1 : std::rename(from, to);
}

int unlink_file(const char* path) {
  return fails("unlink", path) ? -1 : ::unlink(path);
}

int make_folder(const char* path, mode_t mode) {
  return fails("mkdir", path) ? -1 : ::mkdir(path, mode);
}

int remove_folder(const char* path) {
  return fails("rmdir", path) ? -1 : ::rmdir(path);
}

DIR* open_folder(const char* path) {
  if (fails("opendir", path)) return nullptr;
  DIR* const folder = ::opendir(path);
  const std::scoped_lock lock(state.mutex);
  if (folder != nullptr) state.listed[folder] = path;
  return folder;
}

dirent* read_folder(DIR* folder) {
  std::string path;
  {
    const std::scoped_lock lock(state.mutex);
    if (const auto found = state.listed.find(folder); found != state.listed.end()) {
      path = found->second;
    }
  }
  return fails("readdir", path) ? nullptr : ::readdir(folder);
}

int close_folder(DIR* folder) {
  {
    const std::scoped_lock lock(state.mutex);
    state.listed.erase(folder);
  }
  return ::closedir(folder);
}

}  // namespace

void begin_fault(const Fault& fault) {
  const std::scoped_lock lock(state.mutex);
  state.fault = fault;
  state.outcome = {};
}

FaultOutcome end_fault() {
  const std::scoped_lock lock(state.mutex);
  state.fault = {};
  return state.outcome;
}

DiskCalls failing_calls() {
  DiskCalls calls{};
  calls.open = open_file;
  calls.read = read_bytes;
  calls.write = write_bytes;
  calls.fchmod = change_mode;
  calls.fsync = sync_file;
  calls.syncfs = sync_all;
  calls.close = close_file;
  calls.stat = look;
  calls.lstat = look_at_link;
  calls.realpath = resolve;
  calls.rename = rename_file;
  calls.unlink = unlink_file;
  calls.mkdir = make_folder;
  calls.rmdir = remove_folder;
  calls.opendir = open_folder;
  calls.readdir = read_folder;
  calls.closedir = close_folder;
  return calls;
}

}  // namespace vanban::test
