#!/usr/bin/env bash
# Installs what is missing, builds the programs into build/ and opens the window. Arguments go to the program: ./run.sh SCENARIO.json
# Without a display it draws the demo posture and writes its figures to out/.
set -euo pipefail
# Names on the command line are relative to where the person stands.
here=$PWD
cd "$(dirname "$0")"
. src/tools/prepare.sh

install_missing run
without_tests=()
[ -f build/CMakeCache.txt ] || without_tests=(-DBODYCHAIN_TESTS=OFF)
build release "the programs" 270 "${without_tests[@]}" bodychain bodychain-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  program=$PWD/build/bodychain
  cd "$here"
  exec "$program" "$@"
fi

say "No display (DISPLAY and WAYLAND_DISPLAY are empty): drawing the demo posture instead of opening the window."
mkdir -p out
demo=assets/scenarios/demo.json
for view in front left; do
  build/bodychain render --view "$view" --png "out/neutral_$view.png"
  build/bodychain render "$demo" --view "$view" --png "out/demo_$view.png"
done
build/bodychain-cli walk --csv out/neutral_walk.csv --json out/neutral_walk.json >/dev/null
build/bodychain-cli walk "$demo" --csv out/demo_walk.csv --json out/demo_walk.json
build/bodychain-cli stand "$demo" --csv out/demo_stand.csv --json out/demo_stand.json >/dev/null
say "Pictures (neutral and demo, front and left), curves (CSV) and everything as JSON are in $PWD/out"
