#!/bin/sh
# What docs/disks.md has an operator do when a new disk is in the place of one that died: apply the spec with the name of the new one.
# Here a survivor has the name of the dead one, too: the machine always starts from "image".
set -eu
echo "|before: degraded $(cat /sys/class/block/md*/md/degraded)"
sed 's,virtio-image,virtio-third,; s,virtio-second,virtio-image,' /var/lib/glowplug/spec.json >/run/spec.json
code=0
glowplug-node apply --yes --config /run/spec.json >/run/mend 2>&1 || code=$?
[ "$code" -eq 0 ] || sed 's/^/|/' /run/mend
echo "|apply: exit code $code"
