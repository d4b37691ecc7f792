import { execa } from 'execa';
import { type Artifact, obtain, progress } from '../artifact.ts';
import { type Component, components, goBuildArguments } from './components.ts';
import { findGo, goEnvironment, goFlags } from './go.ts';
import { goFolder, readPin } from './pins.ts';

/** Compiles every component that is not in the cache, one after another, and tells the folder of each by name. */
export const compileAll = async (): Promise<ReadonlyMap<string, string>> => {
  const folders = new Map<string, string>();
  for (const [index, component] of components.entries()) {
    folders.set(component.name, await obtain(artifactOf(component, `${index + 1} of ${components.length}`)));
  }
  return folders;
};

const artifactOf = (component: Component, position: string): Artifact => {
  const pin = readPin(component.group);
  const module = `build/kubernetes/go/${component.group}`;
  return {
    name: component.name,
    files: [`${module}/go.mod`, `${module}/go.sum`],
    values: [...goBuildArguments(component, pin, ''), pin.toolchain, goFlags],
    make: async (dir) => {
      progress(`${component.name}: compiling ${pin.version} with ${pin.toolchain}, component ${position}`);
      await compile(component, dir);
    },
  };
};

const compile = async (component: Component, dir: string): Promise<void> => {
  const pin = readPin(component.group);
  await execa(await findGo(), goBuildArguments(component, pin, dir), {
    cwd: goFolder(component.group),
    env: goEnvironment(pin.toolchain),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
