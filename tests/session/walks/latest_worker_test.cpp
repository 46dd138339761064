#include "session/walks/latest_worker.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <future>
#include <vector>

using namespace bodychain;

TEST_CASE("whoever is woken by a worker sees whether it rests", "[session][runner]") {
    std::promise<void> begun, both_asked, rests;
    std::vector<bool> busy;  // at each call
    const LatestWorker<int>* asked = nullptr;
    LatestWorker<int> worker(
        [&](int request, const std::stop_token&) {
            if (request == 2) return;
            begun.set_value();
            both_asked.get_future().wait();
        },
        [&] {
            busy.push_back(asked->busy());
            if (busy.size() == 2) rests.set_value();
        });
    asked = &worker;
    worker.submit(1);
    begun.get_future().wait();
    worker.submit(2);
    both_asked.set_value();
    REQUIRE(rests.get_future().wait_for(std::chrono::seconds(10)) == std::future_status::ready);
    CHECK(busy == std::vector{true, false});  // the second request waits; nothing does
}
