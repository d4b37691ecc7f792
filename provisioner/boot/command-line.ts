/** Around the arguments of our addon: names that no kernel knows, with a dot in them, so that they are not handed to init either. */
const marks = { begin: 'glowplug.addon=begin', end: 'glowplug.addon=end' } as const;

/** The text that an addon adds to the command line; empty, there need be no addon. */
export const addonText = (added: readonly string[]): string =>
  added.length === 0 ? '' : [marks.begin, ...added, marks.end].join(' ');

export type CommandLine = {
  /** Sealed in the image, or given by the firmware. */
  readonly image: readonly string[];
  /** Of the addon that this boot was made with. */
  readonly addon: readonly string[];
};

export const readCommandLine = (text: string): CommandLine => {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const begin = all.indexOf(marks.begin);
  const end = all.indexOf(marks.end);
  if (begin < 0 || end < begin) return { image: all, addon: [] };
  return { image: [...all.slice(0, begin), ...all.slice(end + 1)], addon: all.slice(begin + 1, end) };
};

/** What the addon should add so that all is there. */
export const wantedAddon = (shouldExist: readonly string[], { image }: CommandLine): readonly string[] => [
  ...new Set(shouldExist.filter((one) => !image.includes(one))),
];

/** true, another boot is needed. */
export const isAddonOld = (shouldExist: readonly string[], text: string): boolean => {
  const line = readCommandLine(text);
  return addonText(wantedAddon(shouldExist, line)) !== addonText(line.addon);
};
