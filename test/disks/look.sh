#!/bin/sh
# Tells on the serial line what the arrays of this machine are and what is on them.
set -eu
export LC_ALL=C

tell() {
  for array in /dev/md/*; do
    [ -e "$array" ] || continue
    sys=/sys/class/block/$(basename "$(readlink -f "$array")")/md
    echo "array ${array#/dev/md/} $(cat "$sys/level") of $(cat "$sys/raid_disks"), degraded $(cat "$sys/degraded" 2>/dev/null || echo never)"
  done
  findmnt --real --list --noheadings --output TARGET,FSTYPE,SOURCE |
    sed -n '/\[/d; s/  */ /g; s/^/mount /; \;^mount /var.*/dev/m[da];p' | sort
  for file in /var/*/file /var/kept; do [ ! -e "$file" ] || echo "file $file $(cat "$file")"; done
  systemctl list-units --failed --plain --no-legend | sed 's/ .*//; s/^/failed /'
  echo "first boots $(grep -c '"verdict": "done"' /var/lib/glowplug/report.json), this one $(journalctl -b -u glowplug-setup -o cat | grep -c 'first boot' || :)"
}

# As md makes them in the background, for as long as that takes here.
await_arrays() {
  for array in /dev/md/*; do mdadm --wait "$array" >/dev/null 2>&1 || :; done
}

# An array with parity that loses its power while it is written to, and then a disk, does not start: its parity may be old. ext4
# goes on preparing a new filesystem long after all is flushed, until it is read-only.
rest() {
  findmnt --real --list --noheadings --output TARGET,SOURCE | sed -n 's,^\(/[^ ]*\) .*/dev/\(md\|mapper\).*,\1,p' |
    while read -r path; do mount -o remount,ro "$path" || :; done
  sync
  for state in /sys/class/block/md*/md/array_state; do await_clean "$state"; done
  # The kernel says that it is before its disks do.
  sleep 1
}

# Of itself 0.2 s after the last write; nothing in mdadm waits for that (its --wait-clean is for other metadata).
await_clean() {
  for _ in $(seq 100); do
    case $(cat "$1") in clean | read-auto | readonly) return ;; esac
    sleep 0.1
  done
}

systemctl is-system-running --wait >/dev/null || :
await_arrays
tell | sed 's/^/|/' >/run/look
rest
cat /run/look >/dev/ttyS0
echo '|end' >/dev/ttyS0
