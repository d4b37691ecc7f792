import { join } from 'node:path';
import { execa } from 'execa';
import { type Artifact, obtain, progress } from '../artifact.ts';
import { type Component, components, goBuildArguments } from './components.ts';
import { findGo, goEnvironment, goFlags } from './go.ts';
import { goFolder, readPin } from './pins.ts';
import { type Programs, programNames } from './programs.ts';

/** Compiles every component that is not in the cache, one after another: each already uses all cores. */
export const compileAll = async (): Promise<Programs> => {
  const programs = new Map<string, string>();
  for (const [index, component] of components.entries()) {
    const dir = await obtain(artifactOf(component, `${index + 1} of ${components.length}`));
    for (const name of programNames(component)) programs.set(name, join(dir, name));
  }
  return programs;
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
