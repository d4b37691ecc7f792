#!/bin/bash
# Makes an initramfs inside the tools tree, in which nothing that is written outside OUTPUT stays.
# make.sh MODULE ROOT KERNEL_VERSION OUTPUT
set -euo pipefail
module=$1 root=$2 version=$3 output=$4

cp -r "$module" /usr/lib/dracut/modules.d/
# dracut writes its arguments into the archive, which must not tell where the tree lay.
export glowplug_root=/rootfs
mkdir "$glowplug_root"
mount --bind "$root" "$glowplug_root"
exec dracut --conf /dev/null --confdir /srv --quiet --modules glowplug --omit systemd-sysctl \
    --no-hostonly --no-early-microcode --reproducible --nostrip --compress 'zstd -9 -q -T0' \
    --kver "$version" --kmoddir "$glowplug_root/usr/lib/modules/$version" "$output"
