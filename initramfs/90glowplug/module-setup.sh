#!/bin/bash
# dracut module: what a Glowplug machine needs to find, verify and mount its root, and the tools that make filesystems on
# the rest. It stands in for dracut's own base, kernel-modules, network and rescue modules: mounting the root is systemd's
# work (veritysetup and fstab generators), so none of dracut's hook shells run. What the image's root has and is not needed
# to mount it is used from there: glowplug-node and all other kernel modules (see setup).
#
# glowplug_root: environment; the root filesystem's folder.

# Programs by what needs them; each brings its shared libraries.
programs=(
    # the shells of this module
    cat cut env grep kill mkdir mkfifo mount mv printf rm sed setsid sh sleep sync tee umount
    # partitions and their links
    blkid blockdev lsblk partx sfdisk udevadm wipefs
    # filesystems: make, check, grow, label
    mkfs.ext4 e2fsck resize2fs tune2fs
    mkfs.xfs xfs_admin xfs_db xfs_growfs xfs_repair
    mkfs.btrfs btrfs
    mkfs.vfat fatlabel fsck.vfat
    mkswap swaplabel swapon swapoff
    # the verity root
    dmsetup veritysetup
    # arrays, which may hold the state filesystem
    mdadm
    # steps of glowplug-node: copy trees, run the image's own useradd
    chmod chown chroot cp findmnt ln readlink stat touch unshare
    # fetched files that are packed with it
    xz
    # a person in the emergency shell
    dd df dmesg head journalctl ls ps systemctl tail uname
)

# Kernel modules by what needs them; a driver is loaded only where its hardware is.
drivers=(
    # disks of machines and of hypervisors
    ahci ata_piix nvme vmd sd_mod usb-storage uas sdhci-pci mmc_block
    megaraid_sas mpt3sas hpsa smartpqi aacraid
    virtio_blk virtio_scsi virtio_pci virtio_mmio vmw_pvscsi mptspi mptsas hv_storvsc hv_vmbus pci-hyperv xen-blkfront
    # the root, the state filesystem, the ESP
    dm-verity sha256-ssse3 erofs overlay ext4 crc32c-intel crc32c_generic vfat nls_cp437 nls_ascii nls_iso8859-1 nls_utf8
    # arrays: udev assembles them as their disks appear, before the root with its modules is there
    raid0 raid1 raid10 raid456
    # keyboards of the emergency shell
    xhci-pci ehci-pci ohci-pci uhci-hcd hid_generic usbhid hyperv-keyboard
    # where a config comes from
    qemu_fw_cfg
)

network=(
    systemd-networkd systemd-networkd-wait-online systemd-network-generator systemd-resolved
)

check() {
    require_binaries "${programs[@]}" || return 1
    return 255
}

depends() {
    echo systemd-initrd shell-interpreter
}

installkernel() {
    hostonly='' instmods "${drivers[@]}"
}

install() {
    inst_multiple "${programs[@]}"
    ln_r "$(find_binary systemctl)" /usr/bin/reboot
    ln_r "$(find_binary systemctl)" /usr/bin/poweroff
    install_verity
    install_arrays
    install_libraries
    install_network
    install_units
    trim
    inst_simple /etc/ssl/certs/ca-certificates.crt
    cp "$glowplug_root/usr/lib/os-release" "$initdir/etc/initrd-release"
    ln -sf initrd-release "$initdir/etc/os-release"
    inst_simple "$moddir/coldplug.conf" "$systemdsystemunitdir/systemd-udev-trigger.service.d/glowplug.conf"
    inst_simple "$moddir/modules.conf" /usr/lib/modules-load.d/glowplug.conf
    inst_simple "$moddir/setup" /usr/lib/glowplug/setup
    inst_simple "$moddir/in-root" /usr/lib/glowplug/in-root
    inst_simple "$moddir/failed" /usr/lib/glowplug/failed
    inst_simple "$moddir/console" /usr/lib/glowplug/console
}

# dracut's own module for it brings every driver of device-mapper and md along.
install_verity() {
    inst_multiple "$systemdutildir"/systemd-veritysetup "$systemdutildir"/system-generators/systemd-veritysetup-generator \
        "$systemdsystemunitdir"/{veritysetup-pre,veritysetup,remote-veritysetup}.target \
        "$systemdsystemunitdir"/sysinit.target.wants/veritysetup.target \
        "$systemdsystemunitdir"/initrd-root-device.target.wants/remote-veritysetup.target
    # The last answers libdevmapper, which waits for udev; the second keeps udev's knowledge of the root over switch-root.
    inst_rules 55-dm.rules "$moddir/../90dm/11-dm.rules" 60-persistent-storage-dm.rules 95-dm-notify.rules
    inst_simple "$moddir/limit.conf" "$systemdsystemunitdir/systemd-veritysetup@.service.d/glowplug.conf"
    inst_libdir_file 'libcryptsetup.so.*'
}

# udev starts an array when its last disk is there, and a timer after 30 s without that one. dracut's own module for it
# brings hooks that would run it in its initqueue.
install_arrays() {
    inst_rules 01-md-raid-creating.rules 63-md-raid-arrays.rules 64-md-raid-assembly.rules
    inst_simple "$glowplug_root/etc/mdadm/mdadm.conf" /etc/mdadm/mdadm.conf
    inst_multiple readlink basename "$systemdsystemunitdir"/mdadm-last-resort@.{service,timer}
}

# Those of glowplug-node, which dracut does not see because it is in the image's root.
install_libraries() {
    inst_libdir_file 'libpthread.so.0' 'libdl.so.2' 'libm.so.6' 'libc.so.6'
}

install_network() {
    inst_sysusers systemd-network.conf
    inst_sysusers systemd-resolve.conf
    systemd-sysusers --root="$initdir"
    inst_multiple "${network[@]/#/$systemdutildir/}" resolvectl \
        "$tmpfilesdir/systemd-network.conf" "$tmpfilesdir/systemd-resolve.conf" \
        "$systemdnetwork/99-default.link" \
        "$systemdsystemunitdir"/systemd-{networkd,networkd-wait-online,network-generator,resolved}.service \
        "$systemdsystemunitdir/systemd-networkd.socket"
    inst_simple "$moddir/80-glowplug.network" /usr/lib/systemd/network/80-glowplug.network
    inst_simple "$moddir/wait-online.conf" \
        "$systemdsystemunitdir/systemd-networkd-wait-online.service.d/glowplug.conf"
    ln -sf ../run/systemd/resolve/resolv.conf "$initdir/etc/resolv.conf"
}

# The failure unit stands where systemd's emergency shell would: whatever fails before switch-root ends there.
install_units() {
    local unit
    for unit in glowplug-{setup,failed,drivers}.service glowplug-network.target; do
        inst_simple "$moddir/$unit" "$systemdsystemunitdir/$unit"
    done
    mkdir -p "$initdir$systemdsystemunitdir/initrd-root-fs.target.requires"
    ln -s ../glowplug-setup.service "$initdir$systemdsystemunitdir/initrd-root-fs.target.requires/"
    ln -s glowplug-failed.service "$initdir$systemdsystemunitdir/emergency.service"
    ln -s glowplug-failed.service "$initdir$systemdsystemunitdir/rescue.service"
}

# What dracut adds and a root named by its hash does not need: two generators; device nodes that no driver has made, and
# files in /run and /var that no service here lacks, at seconds of software emulation each.
trim() {
    rm "$initdir$systemdutildir"/system-generators/systemd-{debug,gpt-auto}-generator
    rm "$initdir$systemdsystemunitdir"/sysinit.target.wants/{kmod-static-nodes,systemd-tmpfiles-setup{,-dev,-dev-early}}.service
    mkdir -p "$initdir"/tmp "$initdir"/var/tmp
}
