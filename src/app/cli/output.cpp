#include "app/cli/output.h"

#include "base/atomic_file.h"

#include <ostream>

namespace bodychain {

int write_output(const std::string& file, std::string_view text, Streams streams) {
    if (file.empty()) return kExitGood;
    if (file == "-") {
        streams.out << text;
        return kExitGood;
    }
    const std::optional<Error> error = write_file(file, text);
    if (!error) return kExitGood;
    streams.err << error->line() << "\n";
    return status_of_write(*error);
}

bool is_standard_output(const std::string& file) { return file == "-" || file == "/dev/stdout" || file == "/dev/fd/1"; }

}  // namespace bodychain
