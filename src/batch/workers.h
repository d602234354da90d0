// Work done by several threads, results taken by one: at most `ahead` results wait, so that memory
// stays the same however much there is to do.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>
#include <utility>
#include <vector>

namespace vanban::batch {

template <class Result>
class Workers {
 public:
  // `work(i)` runs for every i below `count` in one of the threads, earlier ones first.
  template <class Work>
  Workers(std::size_t threads, std::size_t count, std::size_t ahead, Work work)
      : ahead_(ahead), left_(count) {
    for (std::size_t i = 0; i < threads; ++i) {
      threads_.emplace_back([this, count, work] {
        while (const auto next = take(count)) put(*next, work(*next));
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

  // A place and its result, in the order in which they come; nothing when all are taken.
  std::optional<std::pair<std::size_t, Result>> next() {
    std::unique_lock lock(mutex_);
    if (left_ == 0) return std::nullopt;
    ready_.wait(lock, [this] { return !results_.empty(); });
    --left_;
    auto result = std::move(results_.front());
    results_.pop();
    room_.notify_one();
    return result;
  }

 private:
  std::optional<std::size_t> take(std::size_t count) {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return stopped_ || results_.size() < ahead_; });
    if (stopped_ || begun_ == count) return std::nullopt;
    return begun_++;
  }

  void put(std::size_t place, Result result) {
    const std::scoped_lock lock(mutex_);
    results_.emplace(place, std::move(result));
    ready_.notify_one();
  }

  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::queue<std::pair<std::size_t, Result>> results_;
  std::vector<std::thread> threads_;
  std::size_t ahead_;
  std::size_t left_;
  std::size_t begun_ = 0;
  bool stopped_ = false;
};

}  // namespace vanban::batch
