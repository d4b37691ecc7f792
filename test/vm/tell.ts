/**
 * Units of a machine that tells on its serial line, at each boot, what the shell prints for the command. In the command a
 * dollar is written twice and no single quote is (systemd.service(5)); `order` is for the unit's [Unit] section.
 *
 * What systemd itself says of the boot's end is nothing to wait for: it falls silent as soon as the getty of its console has
 * waited five seconds for the other units (Type=idle). The getty would also hang up the line that is told on.
 */
export const tell = (command: string, order = '') => [
  { name: 'serial-getty@ttyS0.service', mask: true },
  {
    name: 'tell.service',
    enabled: true,
    contents: `[Unit]
${order}
[Service]
Type=oneshot
ExecStart=sh -c '${command}'
StandardOutput=file:/dev/ttyS0
[Install]
WantedBy=multi-user.target
`,
  },
];
