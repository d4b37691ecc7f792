const installs = 'installs packages: the image is read-only and replaced as a whole';
const python = 'only xfs_scrub and dbus examples are written in it';
const perl = 'only install scripts are written in it';

/** Packages that only installing needed, taken away at the end, each with the reason that a node can do without. */
export const removedPackages: Readonly<Record<string, string>> = {
  adduser: perl,
  apt: installs,
  debconf: installs,
  'debian-archive-keyring': installs,
  'dbus-session-bus-common': 'there is no desktop session',
  dpkg: installs,
  'init-system-helpers': perl,
  'libapt-pkg7.0': installs,
  libdebconfclient0: installs,
  'libglib2.0-0t64': 'only Python’s dbus module uses it',
  libhogweed6t64: 'only sqv uses it',
  libicu76: 'only xfs_scrub uses it, and it is the largest library of all',
  libnettle8t64: 'only sqv uses it',
  'libpython3-stdlib': python,
  'libpython3.13-minimal': python,
  'libpython3.13-stdlib': python,
  libreiserfscore0t64: 'only btrfs-convert uses it',
  'libtext-charwidth-perl': perl,
  'libtext-wrapi18n-perl': perl,
  'media-types': 'names of file types, for desktops',
  'perl-base': perl,
  python3: python,
  'python3-dbus': python,
  'python3-minimal': python,
  'python3.13': python,
  'python3.13-minimal': python,
  'runit-helper': installs,
  'sensible-utils': 'chooses an editor or a browser',
  sqv: installs,
  ucf: installs,
};
