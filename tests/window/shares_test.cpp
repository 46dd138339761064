// When the window asks for shares, and when it stops.
#include "app/controls/share_control.h"

#include "session/fake_engines.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::fake;

namespace {

std::shared_ptr<const Answer> trusted(const Scenario& scenario) {
    auto answer = std::make_shared<Answer>();
    answer->scenario_hash = hash_of(scenario);
    answer->shown = Shown::Simulated;
    answer->acceptance = Acceptance::Trusted;
    return answer;
}

struct Shares {
    Log log;
    ShareControl control{{}, engines(log)};
    Document document{*tilted(5)};
    ui::ViewState view;
    void update(bool busy = false) { control.update(document, trusted(document.current()), busy, view); }
    bool answered() {
        return wait_until([&] {
            update();
            const auto now = control.now();
            return now.answer && now.answer->scenario_hash == hash_of(document.current()) && !now.busy;
        });
    }
};

}  // namespace

TEST_CASE("shares are asked for once the physics rests, and once", "[window][shares]") {
    Shares s;
    s.update(true);
    CHECK_FALSE(s.control.busy());
    CHECK(s.answered());
    const int simulations = s.log.simulations;
    for (int i = 0; i < 5; ++i) s.update();
    CHECK_FALSE(s.control.busy());
    CHECK(s.log.simulations == simulations);
}

TEST_CASE("a cancel holds for this posture only, and can be taken back", "[window][shares]") {
    Shares s;
    s.log.hold = true;
    s.update();
    CHECK(s.control.busy());
    s.view.chain.shares_stopped = true;
    s.update();
    CHECK(wait_until([&] { return !s.control.busy(); }));
    s.log.hold = false;
    for (int i = 0; i < 3; ++i) s.update();
    CHECK_FALSE(s.control.busy());
    SECTION("another posture is worked out again") {
        s.document.apply({"tilt", *tilted(9), {}});
        CHECK(s.answered());
        CHECK_FALSE(s.view.chain.shares_stopped);
    }
    SECTION("the same one where it is asked for") {
        s.view.chain.shares_stopped = false;
        CHECK(s.answered());
    }
}

TEST_CASE("slopes are walked where their page is open, also after the shares", "[window][shares]") {
    Shares s;
    CHECK(s.answered());
    CHECK(s.control.now().answer->slopes.empty());
    s.view.curves.open = true;
    s.view.curves.page = ui::CurvesPage::Distance;
    CHECK(wait_until([&] {
        s.update();
        return s.control.now().answer->slopes.size() == 3;
    }));
}

TEST_CASE("what the physics does not confirm has no shares", "[window][shares]") {
    Shares s;
    auto doubtful = std::make_shared<Answer>(*trusted(s.document.current()));
    doubtful->acceptance = Acceptance::Doubtful;
    s.control.update(s.document, doubtful, false, s.view);
    CHECK_FALSE(s.control.busy());
    auto pushed = std::make_shared<Answer>(*trusted(s.document.current()));
    pushed->message = message(MessageId::Falls);
    s.control.update(s.document, pushed, false, s.view);
    CHECK_FALSE(s.control.busy());
}
