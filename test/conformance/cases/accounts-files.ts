import type { Tree } from '../case.ts';

/** Account files of a root without programs. */
export const accountFiles: Tree = {
  '/etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nold:x:1000:1000:Old:/home/old:/bin/sh\n',
  '/etc/shadow': { text: 'root:*:19000:0:99999:7:::\nold:*:19000:0:99999:7:::\n', mode: 0o640 },
  '/etc/group': 'root:x:0:\nwheel:x:10:\nold:x:1000:\n',
  '/etc/gshadow': { text: 'root:*::\nwheel:*::\nold:*::\n', mode: 0o640 },
  '/etc/login.defs':
    'UID_MIN 1000\nUID_MAX 60000\nGID_MIN 1000\nGID_MAX 60000\nUSERGROUPS_ENAB yes\nCREATE_HOME yes\n',
};
