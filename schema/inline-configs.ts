import { dataUrlBytes } from './data-url.ts';
import { settle } from './ignition/settle.ts';
import { error, type Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import type { Config } from './v1/config.ts';
import type { Resource } from './v1/resource.ts';
import { parseConfig } from './validate.ts';

/** Configs that are inside a config, as `data:` URLs: what is wrong with them can be told before any machine reads them. */
export const checkInlineConfigs = ({
  glowplug: { config },
}: Pick<Config, 'glowplug'>): readonly Problem[] => [
  ...config.merge.flatMap((resource, i) => checkInside(resource, `/glowplug/config/merge/${i}/source`)),
  ...(config.replace === undefined ? [] : checkInside(config.replace, '/glowplug/config/replace/source')),
];

const checkInside = (resource: Resource, pointer: string): readonly Problem[] => {
  if (!/^data:/i.test(resource.source ?? '')) return [];
  const json = jsonIn(resource);
  if (json === undefined)
    return [
      error(
        'config-inside',
        pointer,
        'The config inside cannot be read as JSON',
        'Turn YAML into a spec first: glowplug transpile FILE',
      ),
    ];
  const { spec, problems } = readDocument(json);
  const parsed = spec === undefined ? undefined : parseConfig(settle({ glowplug: spec['glowplug'] ?? {} }));
  const further = parsed !== undefined && 'config' in parsed ? checkInlineConfigs(parsed.config) : [];
  return [...problems, ...further].map((problem) => ({
    ...problem,
    code: 'config-inside',
    pointer,
    message: `In the config inside, at "${problem.pointer || '/'}": ${problem.message}`,
  }));
};

const jsonIn = ({ source = '', compression }: Resource): unknown => {
  try {
    const bytes = dataUrlBytes(source) ?? new Uint8Array();
    const json: unknown = JSON.parse(new TextDecoder().decode(unpack(bytes, compression)));
    return json;
  } catch {
    return undefined;
  }
};

const unpack = (bytes: Uint8Array<ArrayBuffer>, compression: Resource['compression']): Uint8Array => {
  if (compression === 'gzip') return Bun.gunzipSync(bytes);
  return compression === 'zstd' ? Bun.zstdDecompressSync(bytes) : bytes;
};
