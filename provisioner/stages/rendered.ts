import type { Resource } from '../../schema/v1/resource.ts';
import type { Pointer } from '../plan.ts';

/** A file whose bytes follow from the config alone. The author's own file at the same path wins over it, and one that only appends goes on it. */
export type RenderedFile = {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
  readonly because: Pointer;
};

/** A file whose bytes the config names and the files stage fetches. */
export type FetchedFile = {
  readonly path: string;
  readonly resource: Resource;
  readonly mode: number;
  readonly because: Pointer;
};

export type RenderedDirectory = { readonly path: string; readonly mode: number; readonly because: Pointer };

/** A symbolic link; it takes the place of whatever file the image has there. */
export type RenderedLink = { readonly path: string; readonly target: string; readonly because: Pointer };

/** What becomes of a unit at boot; its text, if any, is among the files. */
export type RenderedUnit = {
  readonly name: string;
  readonly state: 'enabled' | 'disabled' | 'masked' | 'unmasked';
  readonly because: Pointer;
};

/** What one part of the config becomes below the node's root. */
export type Rendered = {
  readonly files: readonly RenderedFile[];
  readonly fetched: readonly FetchedFile[];
  readonly directories: readonly RenderedDirectory[];
  readonly links: readonly RenderedLink[];
  readonly units: readonly RenderedUnit[];
};

export const nothing: Rendered = { files: [], fetched: [], directories: [], links: [], units: [] };

/** A renderer says only what it makes. */
export const rendered = (parts: Partial<Rendered>): Rendered => ({ ...nothing, ...parts });

export const combine = (all: readonly Rendered[]): Rendered => ({
  files: all.flatMap(({ files }) => files),
  fetched: all.flatMap(({ fetched }) => fetched),
  directories: all.flatMap(({ directories }) => directories),
  links: all.flatMap(({ links }) => links),
  units: all.flatMap(({ units }) => units),
});
