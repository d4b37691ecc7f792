import { checkModes } from './modes.ts';
import { testRule } from './table.ts';

const file = (mode: number) => ({ storage: { files: [{ path: '/etc/a', mode }] } });
const directory = (mode: number) => ({ storage: { directories: [{ path: '/etc/a', mode }] } });

testRule('checkModes', checkModes, [
  ['accepts 0644', file(0o644), []],
  ['accepts 0755 on a directory', directory(0o755), []],
  ['warns of a file’s 644 in decimal', file(644), ['warning mode-looks-decimal /storage/files/0/mode']],
  [
    'warns of a directory’s 755 in decimal',
    directory(755),
    ['warning mode-looks-decimal /storage/directories/0/mode'],
  ],
  [
    'warns of a persistent folder’s 700 in decimal',
    { persistence: { folders: [{ path: '/opt/a', mode: 700 }] } },
    ['warning mode-looks-decimal /persistence/folders/0/mode'],
  ],
  [
    'warns of a directory without x',
    directory(0o644),
    ['warning directory-not-enterable /storage/directories/0/mode'],
  ],
]);
