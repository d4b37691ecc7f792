/** Users and groups that the image has: those of Debian’s base-passwd and of the packages that every image carries. */
export const imageUsers: readonly string[] = [
  'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc nobody',
  '_apt messagebus sshd systemd-network systemd-resolve systemd-timesync',
].flatMap((line) => line.split(' '));

export const imageGroups: readonly string[] = [
  'root daemon bin sys adm tty disk lp mail news uucp man proxy kmem dialout fax voice cdrom floppy tape sudo audio dip',
  'www-data backup operator list irc src shadow utmp video sasl plugdev staff games users nogroup input sgx clock kvm',
  'render messagebus _ssh systemd-journal systemd-network systemd-resolve systemd-timesync',
].flatMap((line) => line.split(' '));
