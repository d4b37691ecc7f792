type Answer = { readonly why: string } | { readonly message: string; readonly help: string };

const no = (message: string, help: string): Answer => ({ message, help });
const noNeed = (keys: string, why: string): readonly (readonly [string, Answer])[] =>
  keys.split(' ').map((key) => [key, { why }]);

/** Keys of cloud-init’s user-data that are not carried over, and why. */
export const known: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries([
    ...noNeed(
      'package_update package_upgrade package_reboot_if_required apt_update apt_upgrade',
      'the image has no package manager; a newer image brings newer programs',
    ),
    ...noNeed(
      'growpart resize_rootfs resizefs',
      'the root is the image, and the state partition takes all there is',
    ),
    ...noNeed(
      'manage_etc_hosts preserve_hostname prefer_fqdn_over_hostname create_hostname_file manage_resolv_conf',
      'names are resolved by systemd-resolved, the node’s own by its host name',
    ),
    ...noNeed(
      'final_message output datasource datasource_list cloud_init_modules cloud_config_modules cloud_final_modules merge_how merge_type reporting vendor_data no_ssh_fingerprints ssh_publish_hostkeys ssh_quiet_keygen ssh_fp_console_blacklist system_info syslog_fix_perms',
      'there is no cloud-init',
    ),
    ...noNeed(
      'disable_root disable_root_opts',
      'root has no password and no keys unless passwd.users gives it some',
    ),
    ...noNeed('ssh_deletekeys ssh_genkeytypes', 'host keys are made at first boot'),
  ]),
  apt: no(
    'Sources for a package manager',
    'The image has none: what the node needs is in the image, in a pod, or a static program below /var',
  ),
  apt_sources: no(
    'Sources for a package manager',
    'The image has none: what the node needs is in the image, in a pod, or a static program below /var',
  ),
  yum_repos: no(
    'Sources for a package manager',
    'The image has none: what the node needs is in the image, in a pod, or a static program below /var',
  ),
  snap: no('Snaps', 'The image is read-only: run them as pods'),
  chpasswd: no('Passwords', 'Give passwd.users a password_hash, made with `mkpasswd --method=yescrypt`'),
  password: no(
    'A password of the distribution’s own user',
    'Give a user in passwd.users a password_hash, made with `mkpasswd --method=yescrypt`',
  ),
  ssh_pwauth: no(
    'Whether SSH takes passwords',
    'Write a file /etc/ssh/sshd_config.d/20-passwords.conf in storage.files with `PasswordAuthentication yes` or `no`',
  ),
  ssh_import_id: no(
    'SSH keys of an account elsewhere',
    'Write the keys themselves: `curl https://github.com/NAME.keys`',
  ),
  ssh_keys: no(
    'Host keys for SSH',
    'Write them as files below /etc/ssh, with mode 0600, from a source that is not kept in the config',
  ),
  ssh: no('Settings of the SSH server', 'Write a file below /etc/ssh/sshd_config.d in storage.files'),
  ca_certs: no(
    'Certificate authorities that the whole machine trusts',
    'For registries, put them below /etc/containerd/certs.d in storage.files; for fetching, into glowplug.security.tls',
  ),
  'ca-certs': no(
    'Certificate authorities that the whole machine trusts',
    'For registries, put them below /etc/containerd/certs.d in storage.files; for fetching, into glowplug.security.tls',
  ),
  power_state: no(
    'The machine would be booted again, or off',
    'First boot ends in the running system; leave it out',
  ),
  phone_home: no(
    'A report to a URL',
    'Write a unit in systemd.units that runs after glowplug-kubernetes.service',
  ),
  resolv_conf: no('Name servers', 'Give them to network.interfaces as dns and search_domains'),
  network: no('The network', 'Declare it in network.interfaces; absent, every wired interface asks by DHCP'),
  wireguard: no('WireGuard', 'Write .netdev and .network files in network.units'),
  ansible: no('Ansible', 'The node is declared; what is installed on it runs as pods'),
  puppet: no('Puppet', 'The node is declared; what is installed on it runs as pods'),
  chef: no('Chef', 'The node is declared; what is installed on it runs as pods'),
  salt_minion: no('Salt', 'The node is declared; what is installed on it runs as pods'),
  rsyslog: no(
    'Logs sent elsewhere',
    'Run a log collector as a DaemonSet; it finds the journal in /var/log/journal',
  ),
  zypper: no(
    'Sources for a package manager',
    'The image has none: what the node needs is in the image, in a pod, or a static program below /var',
  ),
};
