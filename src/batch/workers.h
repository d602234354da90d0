// Work done by several threads, results taken by one, in the order of the work. At most `ahead`
// pieces are begun beyond those taken, so that memory stays the same however much there is to do.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace vanban::batch {

template <class Result>
class Workers {
 public:
  // `work(i)` runs for every i below `count` in one of the threads.
  template <class Work>
  Workers(std::size_t threads, std::size_t count, std::size_t ahead, Work work)
      : count_(count), ahead_(ahead) {
    for (std::size_t i = 0; i < threads; ++i) {
      threads_.emplace_back([this, work] {
        while (const auto next = take()) put(*next, work(*next));
      });
    }
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  // Whatever is not begun yet is left undone.
  ~Workers() {
    {
      const std::scoped_lock lock(mutex_);
      stopped_ = true;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  // The next piece and its result; nothing when all are taken.
  std::optional<std::pair<std::size_t, Result>> next() {
    std::unique_lock lock(mutex_);
    if (taken_ == count_) return std::nullopt;
    ready_.wait(lock, [this] { return results_.contains(taken_); });
    auto result = results_.extract(taken_++);
    room_.notify_one();
    return std::pair(result.key(), std::move(result.mapped()));
  }

 private:
  std::optional<std::size_t> take() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return stopped_ || begun_ == count_ || begun_ < taken_ + ahead_; });
    if (stopped_ || begun_ == count_) return std::nullopt;
    return begun_++;
  }

  void put(std::size_t place, Result result) {
    const std::scoped_lock lock(mutex_);
    results_.emplace(place, std::move(result));
    ready_.notify_one();
  }

  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::map<std::size_t, Result> results_;
  std::vector<std::thread> threads_;
  std::size_t count_, ahead_;
  std::size_t begun_ = 0, taken_ = 0;
  bool stopped_ = false;
};

}  // namespace vanban::batch
