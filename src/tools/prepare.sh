# Sourced by run.sh and test.sh: installs what is missing and builds the optimised build into build/.
# Expects the working directory to be the top of the repository.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' src/tools/debian-packages.txt; }

missing_packages() {
  wanted_packages | while read -r package; do
    case "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" in
      *' ok installed') ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "Not a Debian system: install the equivalents of src/tools/debian-packages.txt yourself. Trying to build."
    return
  fi
  local missing as_root=()
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Missing packages, and neither root nor sudo to install them. As root: apt-get install $missing"
    as_root=(sudo)
  fi
  say "Installing: $missing"
  # shellcheck disable=SC2086  # one word per package
  if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; }; then
    fail "The packages could not be installed. By hand: apt-get install $missing"
  fi
}

build_release() {
  cmake --preset release --log-level=WARNING "$@" >/dev/null
  cmake --build build
}
