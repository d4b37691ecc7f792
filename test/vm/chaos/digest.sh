#!/bin/sh
# Tells on the serial line what this machine has become: every line depends on the spec and on nothing else, so that two
# machines of one spec, however they got there, tell the same.
set -eu
export LC_ALL=C

main() {
  # What is still on its way to its end is not to be judged.
  systemctl is-system-running --wait >/dev/null || :
  tell >/run/digest
  {
    sed 's/^/|/' /run/digest
    echo "|end $(sha256sum </run/digest | cut -c 1-64)"
  } >/dev/ttyS0
}

tell() {
  section tables
  for disk in image data scratch; do table "$disk"; done
  section filesystems
  for disk in data scratch; do
    for device in /dev/disk/by-id/virtio-$disk-part*; do filesystem "$device"; done
  done
  filesystem /dev/disk/by-partlabel/glowplug-state
  [ ! -e /dev/md/pair ] || stacked
  section mounts
  findmnt --real --list --noheadings --output TARGET,FSTYPE | sort
  echo "swap $(swapon --noheadings --show=SIZE)"
  section trees
  for folder in $trees; do tree "$folder"; done
  section accounts
  cut -d : -f 1,2,4- /etc/shadow
  section units
  systemctl list-unit-files --no-legend --state=enabled,masked | grep -v generated
  section failed
  systemctl list-units --failed --plain --no-legend
  section leftovers
  find /var /etc /srv \( -name '.glowplug*' -o -name '*.unfinished' -o -name 'intents.json' \) || :
  section first-boot
  grep -c '"verdict": "done"' /var/lib/glowplug/report.json
  sha256sum </var/lib/glowplug/spec.json
  recorded
  [ "$(wc -c </etc/machine-id)" -eq 33 ] && echo 'machine-id is whole'
  uname -n
  sysctl kernel.panic_on_oops
}

trees='/var/lib/glowplug/etc/upper /var/lib/glowplug/persist /var/lib/chaos /var/lib/database /var/lib/archive /var/log/app
/srv/pool /var/lib/scratch'

section() {
  echo "== $1"
}

# Only the ids that the spec pins, or that were there before, are the same on every machine.
table() {
  echo "$1"
  sfdisk --dump "/dev/disk/by-id/virtio-$1" | sed -n "s/^.* : start=/start=/; /name=\"\($random\)\"/s/uuid=[^,]*/uuid=random/; /^start=/p"
}
random='glowplug-state\|logs\|pool\|swap\|left\|right\|scratch'

stacked() {
  mdadm --detail --export /dev/md/pair | grep 'LEVEL\|DEVICES\|METADATA\|NAME'
  filesystem /dev/md/pair
  filesystem /dev/mapper/vault
  stat --format '%n %a %s' /var/lib/glowplug/luks/*
  tree /var/lib/vault
}

filesystem() {
  blkid --probe --output export "$(readlink -f "$1")" |
    sed -n '/^UUID=/{/^UUID=\(11111111\|22222222\|3333\|44444444\|5555\|66666666\)/!d;}; /^\(LABEL\|UUID\|TYPE\)=/p' | tr '\n' ' '
  echo "${1##*/}"
}

tree() {
  find "$1" -xdev -printf '%p %y %m %U:%G %l\n' | grep -v "$volatile" | sort
  find "$1" -xdev -type f | grep -v "$volatile" | grep -v "$ofOneMachine" | sort | xargs -d '\n' -r sha256sum
}
# Written by other programs than ours, at times of their own.
volatile='/\.updated\|/lost+found\|/\.pwd\.lock\|/etc/upper/\(passwd\|group\|shadow\|gshadow\|subuid\|subgid\)-'
ofOneMachine='/machine-id$\|/ssh_host_\|/shadow$\|/gshadow$'

recorded() {
  state=$(blkid --probe --match-tag PART_ENTRY_UUID --output value "$(readlink -f /dev/disk/by-partlabel/glowplug-state)")
  [ "$(cat /boot/glowplug/state)" = "$state" ] && echo 'the record on the ESP names the state partition'
}

trap 'echo "|end failed" >/dev/ttyS0' EXIT
main
trap - EXIT
