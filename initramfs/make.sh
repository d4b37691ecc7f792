#!/bin/bash
# Makes an initramfs inside the tools tree, in which nothing that is written outside OUTPUT stays.
# make.sh MODULE KERNEL_MODULES OUTPUT
set -euo pipefail
module=$1 modules=$2 output=$3

cp -r "$module" /usr/lib/dracut/modules.d/
exec dracut --conf /dev/null --confdir /srv --quiet --modules glowplug --omit systemd-sysctl \
    --no-hostonly --no-early-microcode --reproducible --nostrip --compress 'zstd -9 -q -T0' \
    --kver "${modules##*/}" --kmoddir "$modules" "$output"
