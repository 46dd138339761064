// Switches the whole process to a locale with a decimal comma for the length of a test.
#pragma once

#include <clocale>
#include <cstdlib>
#include <locale>
#include <stdexcept>

namespace bodychain::test {

class GermanLocale {
public:
    GermanLocale() {
        ::setenv("LOCPATH", BODYCHAIN_LOCALE_DIR, 1);
        active_ = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
        if (!active_) ::unsetenv("LOCPATH");
        if (!active_) active_ = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
        if (active_) std::locale::global(std::locale("de_DE.UTF-8"));
    }
    ~GermanLocale() {
        std::locale::global(std::locale::classic());
        std::setlocale(LC_ALL, "C");
        ::unsetenv("LOCPATH");
    }
    GermanLocale(const GermanLocale&) = delete;
    GermanLocale& operator=(const GermanLocale&) = delete;
    /// False where the machine has no such locale and cannot make one.
    bool active() const { return active_; }

private:
    bool active_ = false;
};

}  // namespace bodychain::test
