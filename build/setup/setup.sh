#!/bin/sh
# Installs what is missing: Debian packages (root only for these) and the npm packages of the lock file.
set -eu
cd "$(dirname "$0")/../.."

say() { echo "[setup] $*" >&2; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

wanted=$(sed -e 's/#.*//' -e 's/ .*//' build/setup/apt-packages | grep .)
missing=
for package in $wanted; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  say "installing Debian packages:$missing"
  as_root apt-get update -qq
  # shellcheck disable=SC2086 # a list of names
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

command -v npm >/dev/null || { say 'npm is missing: install Node.js 20 or newer'; exit 1; }
if ! cmp -s package-lock.json node_modules/.package-lock.copy; then
  say 'installing npm packages'
  npm_config_cache="${GLOWPLUG_CACHE:-$HOME/.cache/glowplug}/npm" npm install --no-save --prefer-offline --no-progress --loglevel=error >/dev/null
  cp package-lock.json node_modules/.package-lock.copy
fi
