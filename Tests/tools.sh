# What the scripts share that try the program with tools of others: `. ../tools.sh`, in a script's own folder.

# No run of the program uses the user's cache, or fills it.
export DOSSIER_CACHE=off

# install PACKAGE…: Debian's packages, where we may. One script at a time, as apt-get does not wait for another.
install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  (
    flock 9
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends "$@" ||
      { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; }
  ) 9>"${TMPDIR:-/tmp}/dossier-tests.lock" >/dev/null 2>&1
}

# python_packages FOLDER WHAT PACKAGE…: Python's packages, in a virtual environment in this folder of `.build`, whose path is
# in `venv` then. Where they cannot be had, says that WHAT is skipped, and ends the script.
python_packages() {
  venv=$(cd ../.. && pwd)/.build/$1
  local what=$2
  shift 2
  [ "$(cat "$venv/.whole" 2>/dev/null)" != "$*" ] || return 0
  rm -rf "$venv"
  mkdir -p "${venv%/*}"
  python3 -m venv "$venv" 2>/dev/null || { install python3-venv && python3 -m venv "$venv"; } ||
    { echo "skipped: $what, as no virtual environment can be made (python3-venv)"; exit 0; }
  "$venv/bin/pip" install -q --disable-pip-version-check "$@" ||
    { echo "skipped: $what, as Python packages cannot be installed"; exit 0; }
  echo "$*" >"$venv/.whole"
}
