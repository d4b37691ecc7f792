/**
 * Users and groups that every image has: those of Debian’s base-passwd that Gentoo’s baselayout and acct-* packages have
 * under the same names, and those of systemd.
 */
export const imageUsers: readonly string[] =
  'root bin daemon lp mail news uucp games man nobody messagebus systemd-network systemd-resolve systemd-timesync sshd'.split(
    ' ',
  );

export const imageGroups: readonly string[] = [
  'root bin daemon sys adm tty disk lp mail news uucp man kmem floppy dialout cdrom tape audio video games users utmp',
  'input kvm render sgx nogroup sudo messagebus systemd-network systemd-resolve systemd-timesync systemd-journal',
].flatMap((line) => line.split(' '));
