import { yamlName } from '../schema/index.ts';
import { pointerParts, toPointer } from '../schema/json.ts';
import type { Pointer } from './pointer.ts';

/** Where a key of the spec is not in the YAML, what the author may have written instead. */
const instead: Readonly<Record<string, readonly string[]>> = {
  source: ['inline', 'local'],
  compression: ['inline', 'local'],
  contents: ['contents_local'],
  ssh_authorized_keys: ['ssh_authorized_keys_local'],
};

/**
 * Which place of the YAML each place of the spec came from. Nearly every place has the same name in both, so only what
 * comes from elsewhere is recorded, and the rest is found when it is asked for.
 */
export class Origins {
  private readonly recorded = new Map<Pointer, Pointer>();

  record(specPointer: Pointer, yamlPointer: Pointer): void {
    this.recorded.set(specPointer, yamlPointer);
  }

  /** The nearest place of the YAML that exists. */
  find(specPointer: Pointer, exists: (yamlPointer: Pointer) => boolean): Pointer {
    const parts = pointerParts(specPointer);
    const { made, length } = this.longestPrefix(parts);
    // The version is the one place that has another depth in YAML.
    const names = pointerParts(yamlName(specPointer)).slice(specPointer === '/glowplug/version' ? 0 : length);
    for (let end = names.length; end > 0; end -= 1) {
      const found = candidates(made, names.slice(0, end)).find(exists);
      if (found !== undefined) return found;
    }
    return made;
  }

  private longestPrefix(parts: readonly string[]): { readonly made: Pointer; readonly length: number } {
    for (let length = parts.length; length > 0; length -= 1) {
      const made = this.recorded.get(toPointer(...parts.slice(0, length)));
      if (made !== undefined) return { made, length };
    }
    return { made: '', length: 0 };
  }
}

const candidates = (made: Pointer, names: readonly string[]): readonly Pointer[] => {
  const parent = made + toPointer(...names.slice(0, -1));
  const last = names[names.length - 1] ?? '';
  return [last, ...(instead[last] ?? [])].map((name) => parent + toPointer(name));
};
