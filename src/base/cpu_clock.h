// Processor time of the calling thread. It is told, never part of a result that is compared.
#pragma once

#include <ctime>

namespace bodychain {

/// Seconds of processor time that this thread has used.
inline double thread_cpu_s() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

}  // namespace bodychain
