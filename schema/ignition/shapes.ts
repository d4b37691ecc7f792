/**
 * Ignition’s config as data: every section with its fields, of all versions at once. A field is `KIND`, `KIND[]` (a list whose
 * items must differ), `KIND[+]` (a list that may repeat), each with `@MINOR` when it came later than 3.0.0.
 * Source: config/v3_*\/schema/ignition.json of Ignition.
 */
const table = {
  config: {
    ignition: 'ignition',
    storage: 'storage',
    systemd: 'systemd',
    passwd: 'passwd',
    kernelArguments: 'kernelArguments@3',
  },
  ignition: {
    version: 'text',
    config: 'configs',
    security: 'security',
    timeouts: 'timeouts',
    proxy: 'proxy@1',
  },
  configs: { merge: 'reference[]', replace: 'reference' },
  security: { tls: 'tls' },
  tls: { certificateAuthorities: 'authority[]' },
  timeouts: { httpResponseHeaders: 'integer', httpTotal: 'integer' },
  proxy: { httpProxy: 'text', httpsProxy: 'text', noProxy: 'text[]' },
  reference: {
    source: 'text',
    verification: 'verification',
    compression: 'text@1',
    httpHeaders: 'header[]@1',
  },
  authority: {
    source: 'text',
    verification: 'verification',
    compression: 'text@1',
    httpHeaders: 'header[]@1',
  },
  contents: { source: 'text', verification: 'verification', compression: 'text', httpHeaders: 'header[]@1' },
  key: { source: 'text', verification: 'verification', compression: 'text', httpHeaders: 'header[]@1' },
  header: { name: 'text', value: 'text' },
  verification: { hash: 'text' },
  storage: {
    directories: 'directory[]',
    disks: 'disk[]',
    files: 'file[]',
    filesystems: 'filesystem[]',
    links: 'link[]',
    luks: 'luks[]@2',
    raid: 'raid[]',
  },
  disk: { device: 'text', wipeTable: 'boolean', partitions: 'partition[]' },
  partition: {
    label: 'text',
    number: 'integer',
    sizeMiB: 'integer',
    startMiB: 'integer',
    typeGuid: 'text',
    guid: 'text',
    wipePartitionEntry: 'boolean',
    shouldExist: 'boolean',
    resize: 'boolean@2',
  },
  raid: { name: 'text', level: 'text', devices: 'text[]', spares: 'integer', options: 'text[+]' },
  luks: {
    name: 'text',
    device: 'text',
    keyFile: 'key',
    label: 'text',
    uuid: 'text',
    options: 'text[+]',
    openOptions: 'text[]@4',
    discard: 'boolean@4',
    wipeVolume: 'boolean',
    clevis: 'clevis',
    cex: 'cex@5',
  },
  clevis: { tpm2: 'boolean', tang: 'tang[]', threshold: 'integer', custom: 'custom' },
  tang: { url: 'text', thumbprint: 'text', advertisement: 'text@4' },
  custom: { pin: 'text', config: 'text', needsNetwork: 'boolean' },
  cex: { enabled: 'boolean' },
  filesystem: {
    device: 'text',
    format: 'text',
    path: 'text',
    label: 'text',
    uuid: 'text',
    options: 'text[+]',
    mountOptions: 'text[+]@1',
    wipeFilesystem: 'boolean',
  },
  file: {
    path: 'text',
    overwrite: 'boolean',
    user: 'owner',
    group: 'owner',
    contents: 'contents',
    append: 'contents[+]',
    mode: 'integer',
  },
  directory: { path: 'text', overwrite: 'boolean', user: 'owner', group: 'owner', mode: 'integer' },
  link: {
    path: 'text',
    overwrite: 'boolean',
    user: 'owner',
    group: 'owner',
    target: 'text',
    hard: 'boolean',
  },
  owner: { id: 'integer', name: 'text' },
  systemd: { units: 'unit[]' },
  unit: { name: 'text', enabled: 'boolean', mask: 'boolean', contents: 'text', dropins: 'dropin[]' },
  dropin: { name: 'text', contents: 'text' },
  passwd: { users: 'user[]', groups: 'group[]' },
  user: {
    name: 'text',
    passwordHash: 'text',
    sshAuthorizedKeys: 'text[]',
    uid: 'integer',
    gecos: 'text',
    homeDir: 'text',
    noCreateHome: 'boolean',
    primaryGroup: 'text',
    groups: 'text[]',
    noUserGroup: 'boolean',
    noLogInit: 'boolean',
    shell: 'text',
    shouldExist: 'boolean@2',
    system: 'boolean',
  },
  group: {
    name: 'text',
    gid: 'integer',
    passwordHash: 'text',
    shouldExist: 'boolean@2',
    system: 'boolean',
  },
  kernelArguments: { shouldExist: 'text[]', shouldNotExist: 'text[]' },
} as const;

export type SectionName = keyof typeof table;
export type Kind = SectionName | 'text' | 'boolean' | 'integer';

export type Field = {
  readonly kind: Kind;
  /** undefined, no list. */
  readonly list: 'distinct' | 'repeating' | undefined;
  /** Minor of the version it came with. */
  readonly since: number;
};

export const isSection = (kind: string): kind is SectionName => Object.hasOwn(table, kind);

const isKind = (word: string): word is Kind =>
  isSection(word) || word === 'text' || word === 'boolean' || word === 'integer';

const fieldOf = (notation: string): Field => {
  const [, kind = '', brackets, since = '0'] = /^([A-Za-z]+)(\[\+?\])?(?:@(\d))?$/.exec(notation) ?? [];
  if (!isKind(kind)) throw new Error(`unreachable: no kind "${notation}"`);
  const list = brackets === undefined ? undefined : brackets === '[]' ? 'distinct' : 'repeating';
  return { kind, list, since: Number(since) };
};

export type Shape = ReadonlyMap<string, Field>;

const shapes = new Map<string, Shape>(
  Object.entries(table).map(([name, fields]) => [
    name,
    new Map(Object.entries(fields).map(([key, notation]) => [key, fieldOf(notation)])),
  ]),
);

export const shapeOf = (section: SectionName): Shape => shapes.get(section) ?? new Map();

/** Lists of a section whose items must differ from each other’s too. */
export const sharedLists: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  storage: ['directories', 'files', 'links'],
  kernelArguments: ['shouldExist', 'shouldNotExist'],
};
