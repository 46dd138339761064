// Text compared with a file under tests/golden. A missing file is a failure. After an intended change of the text, run
// the tests once with BODYCHAIN_WRITE_GOLDEN=1 and read the difference in git before keeping it.
#pragma once

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace bodychain::test {

inline void require_golden(const std::string& name, const std::string& text) {
    const std::string path = std::string(BODYCHAIN_GOLDEN_DIR) + "/" + name;
    if (std::getenv("BODYCHAIN_WRITE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    INFO("golden file " << name);
    REQUIRE(file.good());
    std::ostringstream golden;
    golden << file.rdbuf();
    REQUIRE(text == golden.str());
}

}  // namespace bodychain::test
