#!/bin/sh
# Becomes pid 1 of a node, in namespaces of its own (mount, pid, net, uts, ipc, cgroup): does what the initramfs does on a machine, then
# ends as the systemd of the node's root.
#
#   enter.sh ROOT STATE SPEC
#
# ROOT is the image's root filesystem, used read-only. STATE is what the state partition is on a machine: it becomes /var. SPEC is the
# node's config; there are no disks for it.
set -eu
image=$1 var=$2 spec=$3

main() {
  mount --make-rprivate /
  mount -t tmpfs tmpfs /mnt
  mkdir /mnt/root
  root=/mnt/root
  mount --bind "$image" $root
  mount -o remount,bind,ro $root
  mount -t proc proc $root/proc
  mount -t sysfs -o ro sysfs $root/sys
  mount -t tmpfs -o mode=755 tmpfs $root/run
  mount -t tmpfs -o mode=1777 tmpfs $root/tmp
  mount --bind "$var" $root/var
  make_devices
  mount_folders
  settle_kernel
  mount_cgroups
  mkdir -p $root/run/systemd/journald.conf.d
  # The kernel's messages are not this node's.
  printf '[Journal]\nReadKMsg=no\n' >$root/run/systemd/journald.conf.d/lab.conf
  cd $root
  mkdir run/outside
  pivot_root . run/outside
  umount -l /run/outside
  rmdir /run/outside
  # shellcheck disable=SC2086 # words
  exec env -i container=other $legacy_environment /usr/lib/systemd/systemd $legacy_arguments systemd.show_status=0
}

# The same as initramfs/90glowplug/setup.
mount_folders() {
  state=$root/var/lib/glowplug
  if [ ! -e "$state/provisioned.json" ]; then
    # The machine's disks are none of the node's business, and its /run is no place for the node's reports.
    mount -t tmpfs tmpfs /sys/class/block
    mount -t tmpfs tmpfs /run
    env -i PATH=/usr/sbin:/usr/bin HOME=/root $root/usr/bin/glowplug-node apply --root $root --config "$spec" --yes
    return
  fi
  etc=$state/etc
  mount -t overlay -o "lowerdir=$root/etc,upperdir=$etc/upper,workdir=$etc/work,redirect_dir=off,index=off,metacopy=off" \
    overlay $root/etc
  while read -r folder; do mount --bind "$state/persist$folder" "$root$folder"; done <"$state/binds"
}

# Devices that harm nobody.
make_devices() {
  mount -t tmpfs -o mode=755 tmpfs $root/dev
  mknod -m 666 $root/dev/null c 1 3
  mknod -m 666 $root/dev/zero c 1 5
  mknod -m 666 $root/dev/full c 1 7
  mknod -m 666 $root/dev/random c 1 8
  mknod -m 666 $root/dev/urandom c 1 9
  mknod -m 644 $root/dev/kmsg c 1 11
  mknod -m 666 $root/dev/tty c 5 0
  mkdir $root/dev/pts $root/dev/shm
  mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts $root/dev/pts
  mount -t tmpfs -o mode=1777 tmpfs $root/dev/shm
  ln -s pts/ptmx $root/dev/ptmx
  ln -s /proc/self/fd $root/dev/fd
}

# The kernel is the testing machine's, and its settings stay as they are: only those of the node's own network can be written. What the
# kubelet wants of the others is shown to it.
settle_kernel() {
  settings=$root/run/settings
  mkdir $settings
  mount --rbind $root/proc/sys $root/proc/sys
  mount -o remount,bind,ro $root/proc/sys
  mount -t proc proc $settings
  mount --bind $settings/sys/net $root/proc/sys/net
  umount -l $settings
  for setting in vm/overcommit_memory=1 vm/panic_on_oom=0 kernel/panic=10 kernel/panic_on_oops=1; do
    file=$settings/$(echo "${setting%=*}" | tr / -)
    echo "${setting#*=}" >"$file"
    mount --bind "$file" "$root/proc/sys/${setting%=*}"
  done
  if [ -e $root/proc/sysrq-trigger ]; then mount --bind $root/dev/null $root/proc/sysrq-trigger; fi
}

# cgroup v2 where the machine has it with controllers, else each v1 hierarchy, which systemd 257 wants to be asked for twice.
mount_cgroups() {
  legacy_environment='' legacy_arguments=''
  if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
    mount -t cgroup2 cgroup2 $root/sys/fs/cgroup
    return
  fi
  mount -t tmpfs -o mode=755 tmpfs $root/sys/fs/cgroup
  for controller in cpu cpuacct cpuset memory devices freezer blkio pids; do
    mkdir $root/sys/fs/cgroup/$controller
    mount -t cgroup -o $controller cgroup $root/sys/fs/cgroup/$controller
  done
  mkdir $root/sys/fs/cgroup/systemd
  mount -t cgroup -o none,name=systemd cgroup $root/sys/fs/cgroup/systemd
  legacy_environment=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1
  legacy_arguments='systemd.unified_cgroup_hierarchy=0 systemd.legacy_systemd_cgroup_controller=1'
}

main
