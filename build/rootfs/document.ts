import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoDir } from '../artifact.ts';
import { toolsPackages } from '../tools/packages.ts';
import { droppedModules } from './debian/modules.ts';
import { nodePackages } from './debian/packages.ts';
import { removedPackages } from './debian/removed-packages.ts';
import { strippedPaths } from './debian/stripped-paths.ts';

export const documentPath = join(repoDir, 'docs/image-contents.md');

/** The page that says why each thing is in the image or not, from the lists that decide it. */
export const renderDocument = (): string =>
  [
    '# What is in the image, and why',
    '',
    'Written by `bun build/rootfs/document.ts` from the lists in `build/rootfs/debian/`; a test holds it to them. The',
    'packages that these depend on, with every version, are in the image itself: `/usr/share/glowplug/packages.json`.',
    ...section('Packages', 'package', nodePackages),
    ...section('Packages that only installing needed', 'removed package', removedPackages),
    ...section('Files that are taken away', 'path', strippedPaths),
    ...section('Kernel modules that are left out', 'below kernel/', droppedModules),
    ...section('Tools of the build, not in the image', 'package', toolsPackages),
    '',
  ].join('\n');

const section = (title: string, what: string, reasons: Readonly<Record<string, string>>): string[] => [
  '',
  `## ${title}`,
  '',
  `| ${what} | reason |`,
  '| --- | --- |',
  ...Object.entries(reasons).map(([name, reason]) => `| \`${name.replaceAll('|', '\\|')}\` | ${reason} |`),
];

if (import.meta.main) writeFileSync(documentPath, renderDocument());
