# Sourced by run.sh, test.sh and .ci/run: installs what is missing and builds, and says what it does and about how long it takes.
# Expects the working directory to be the top of the repository.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# about SECONDS: in words.
about() {
  if [ "$1" -lt 50 ]; then
    say "less than a minute"
  elif [ "$1" -lt 90 ]; then
    say "about a minute"
  else
    say "about $((($1 + 30) / 60)) minutes"
  fi
}

# took SECONDS
took() { printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); }

# wanted_packages run|test: those for tests stand last in the list.
wanted_packages() {
  local end='/^$/d'
  [ "$1" = test ] || end='/^# tests/,$d'
  sed -e "$end" -e 's/#.*//' -e '/^[[:space:]]*$/d' src/tools/debian-packages.txt
}

missing_packages() {
  wanted_packages "$1" | while read -r package; do
    case "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" in
      *' ok installed') ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

# quietly COMMAND...: its output only where it fails.
quietly() {
  local output status
  output=$(mktemp)
  "$@" >"$output" 2>&1 && status=0 || status=$?
  [ "$status" -eq 0 ] || cat "$output" >&2
  rm -f "$output"
  return "$status"
}

# install_missing run|test
install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "Not a Debian system: install the equivalents of src/tools/debian-packages.txt yourself. Trying to build."
    return
  fi
  local missing count as_root=()
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Missing packages, and neither root nor sudo to install them. As root: apt-get install $missing"
    as_root=(sudo)
    sudo -v || fail "The packages could not be installed. By hand: apt-get install $missing"
  fi
  count=$(wc -w <<<"$missing")
  say "Installing $count packages ($(about $((20 + 9 * count)))): $missing"
  # shellcheck disable=SC2086  # one word per package
  if ! { quietly "${as_root[@]}" apt-get update -q &&
         quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; }; then
    fail "The packages could not be installed. By hand: apt-get install $missing"
  fi
}

# Reads what ninja prints; of its steps it shows how far they are, everything else whole.
show_progress() {
  local line percent shown=-10 open=
  while IFS= read -r line; do
    if [[ $line =~ ^\<\ *([0-9]+)%\> ]]; then
      percent=${BASH_REMATCH[1]}
      if [ -t 1 ]; then
        printf '\r  %3d %%' "$percent" && open=yes
      elif [ "$percent" -ge $((shown + 10)) ]; then
        shown=$((percent / 10 * 10))
        printf '  %3d %%\n' "$percent"
      fi
    elif [[ $line != "ninja: Entering directory"* ]]; then
      [ -z "$open" ] || printf '\n'
      open=
      printf '%s\n' "$line"
    fi
  done
  [ -z "$open" ] || printf '\n'
}

# build PRESET WHAT CENTISECONDS [-D...] [TARGET...]: WHAT it is, in words; CENTISECONDS of one core are what a step takes.
build() {
  local preset=$1 what=$2 step_cs=$3 options=() folder=build steps cores
  shift 3
  [ "$preset" = release ] || folder=build-$preset
  while [ $# -gt 0 ] && [[ $1 == -D* ]]; do options+=("$1"); shift; done
  quietly cmake --preset "$preset" --log-level=WARNING "${options[@]}" || fail "The build could not be set up."
  steps=$(ninja -C "$folder" -n "$@" | grep -c '^\[' || true)
  [ "$steps" -gt 0 ] || return 0
  cores=$(nproc)
  say "Building $what: $steps steps, $(about $((steps * step_cs / 100 / cores))) on $cores cores."
  NINJA_STATUS='<%p> ' ninja -C "$folder" "$@" 2>&1 | show_progress ||
    fail "The build of $what failed."
}
