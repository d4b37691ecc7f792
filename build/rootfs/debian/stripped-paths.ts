/** Files and folders that no node reads, as bash's globs from the root, each with the reason. */
export const strippedPaths: Readonly<Record<string, string>> = {
  '{boot/*,media,srv}': 'the kernel moves below /usr/lib/modules; the others become links or nothing',
  'etc/{apt,cron.d,cron.daily,dpkg,init.d,logrotate.d,rc?.d,runit,sv,ufw,update-motd.d}':
    'of programs that are not there',
  'etc/{fstab,hostname,passwd-,shadow-,group-,gshadow-,issue.net,motd}': 'written on the node, or backups',
  'etc/{adduser,deluser,debconf,ucf,e2scrub}.conf': 'of programs that are not there',
  'etc/kernel': 'scripts that run when a kernel is installed',
  'etc/ssh/{ssh_host_*,moduli}': 'each node makes its own key; moduli are for old key exchanges',
  'etc/systemd/{system,user}/*': 'presets are applied anew at the end',
  'usr/bin/btrfs-convert': 'its library is removed',
  'usr/bin/tss2*': 'their library is removed',
  'usr/bin/{lz[cdefglm]*,unlzma,xz?*}': 'other names of xz, and scripts around it',
  'usr/lib/{apt,dpkg,lsb,kernel/install.d,python3,python3.13,valgrind}': 'of programs that are not there',
  'usr/lib/pcrlock.d': 'of measured boot by pcrlock, which is not used',
  'usr/lib/systemd/catalog': 'long explanations of journal messages',
  'usr/lib/systemd/system/{systemd-hwdb-update,systemd-journal-catalog-update,ldconfig}.service':
    'the image has these databases built in',
  'usr/lib/systemd/system/*.wants/{systemd-hwdb-update,systemd-journal-catalog-update,ldconfig}.service':
    'the image has these databases built in',
  'usr/lib/systemd/system/systemd-firstboot.service': 'would ask questions on the console',
  'usr/lib/systemd/system/*.wants/systemd-firstboot.service': 'would ask questions on the console',
  'usr/lib/systemd/system-generators/systemd-{hibernate-resume,rc-local,ssh,system-update,sysv,tpm2}-generator':
    'each runs at every boot and reload, and has nothing to make on a node',
  'usr/lib/systemd/system/{e2scrub,xfs_scrub}*': 'online checks that nobody starts',
  'usr/lib/tmpfiles.d/{home,provision,x11,debian}.conf': '/home, /srv and /root are links here; no X11',
  'usr/lib/udev/hwdb.d/!(20-net-ifname).hwdb': 'names of keyboards, mice and laptops',
  'usr/lib/x86_64-linux-gnu/gconv/!(IBM850.so|IBM437.so|gconv-modules*|UTF-*)':
    'character sets; vfat labels use two of them',
  'usr/sbin/{xfs_scrub*,e2scrub*}': 'online checks that nobody starts',
  'usr/sbin/update-passwd': 'edits accounts when a package is upgraded; its library is removed',
  'usr/share/doc/*/!(copyright)': 'licences stay, documents go',
  'usr/share/{applications,base-files,bash-completion,bug,doc-base,dpkg,fish,gcc,gdb,info,initramfs-tools}':
    'documents',
  'usr/share/{keyrings,lintian,locale,man,menu,perl5,pixmaps,polkit-1,python3,readline,zsh}': 'documents',
};
