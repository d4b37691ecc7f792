import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The certificates as one file, which ca-certificates would write when installed; CoreDNS forwards over TLS with it. */
export const writeCertificates = (debian: string, root: string): void => {
  const source = join(debian, 'usr', 'share', 'ca-certificates', 'mozilla');
  const texts = readdirSync(source)
    .sort()
    .map((name) => readFileSync(join(source, name), 'utf8').trimEnd());
  const target = join(root, 'etc', 'ssl', 'certs');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'ca-certificates.crt'), `${texts.join('\n')}\n`);
};
