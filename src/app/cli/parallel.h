// The same work for many numbers on several threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <vector>

namespace bodychain {

/// work(0) ... work(count - 1), each once, in any order; work() must write only what belongs to its number. What one of
/// them throws is thrown here when all threads have ended.
inline void for_each_number(std::size_t count, int threads, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    std::vector<std::future<void>> running;
    for (int t = 1; t < threads; ++t) running.push_back(std::async(std::launch::async, take));
    std::exception_ptr thrown;
    const auto caught = [&](const auto& part) {
        try {
            part();
        } catch (...) {
            next = count;  // the others end after what they are at
            if (!thrown) thrown = std::current_exception();
        }
    };
    caught(take);
    for (auto& thread : running) caught([&] { thread.get(); });
    if (thrown) std::rethrow_exception(thrown);
}

}  // namespace bodychain
