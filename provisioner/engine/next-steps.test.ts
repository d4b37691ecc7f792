import { expect, test } from 'bun:test';
import { common } from '../../test/support/doing.ts';
import type { Step } from '../steps.ts';
import { nextSteps } from './next-steps.ts';

const open = (device: string, needs: readonly string[]): Step => ({
  ...common,
  kind: 'open-volume',
  device,
  name: 'vault',
  key: null,
  pin: null,
  keepsKey: false,
  openOptions: [],
  needs,
  gives: ['device:/dev/mapper/vault'],
});
const make = (device: string): Step => ({
  ...common,
  kind: 'make-filesystem',
  device,
  format: 'ext4',
  label: '',
  uuid: null,
  options: [],
  wipes: false,
  isBlank: true,
  needs: [`device:${device}`],
  gives: [`filesystem:${device}`],
});
const mount = (device: string, path: string): Step => ({
  ...common,
  kind: 'mount',
  device,
  format: 'ext4',
  path,
  options: [],
  needs: [`filesystem:${device}`],
  gives: [`mount:${path}`],
});
const fetch: Step = {
  ...common,
  kind: 'fetch-resource',
  key: 'k',
  resource: { httpHeaders: [] },
  gives: ['resource:k'],
};
const write: Step = {
  ...common,
  kind: 'make-link',
  path: '/etc/a',
  target: 'b',
  hard: false,
  user: null,
  group: null,
  overwrite: true,
};

const kindsOf = (steps: readonly Step[]) => {
  const { now, isLast } = nextSteps(steps);
  return [...now.map(({ kind }) => kind), ...(isLast ? ['last'] : [])];
};

test('nextSteps() opens volumes before anything is changed', () => {
  const steps = [fetch, open('/dev/vdb', ['device:/dev/vdb', 'resource:k']), make('/dev/vdc'), write];
  expect(kindsOf(steps)).toEqual(['fetch-resource', 'open-volume']);
});

test('nextSteps() leads to a volume whose key is on a filesystem', () => {
  const steps = [open('/dev/vdb', ['mount:/var']), make('/dev/vda6'), mount('/dev/vda6', '/var'), write];
  expect(kindsOf(steps)).toEqual(['open-volume', 'make-filesystem', 'mount']);
});

test('nextSteps() writes no file where a filesystem that is kept will be', () => {
  expect(kindsOf([mount('/dev/vda6', '/var'), write])).toEqual(['mount']);
});

test('nextSteps() makes nothing that does not lead to what is hidden', () => {
  const steps = [
    open('/dev/vdb', ['mount:/var']),
    make('/dev/vda6'),
    mount('/dev/vda6', '/var'),
    make('/dev/vdc'),
  ];
  expect(kindsOf(steps)).toEqual(['open-volume', 'make-filesystem', 'mount']);
  expect(kindsOf([make('/dev/vdc'), mount('/dev/vda6', '/var'), write])).toEqual(['mount']);
});

test('nextSteps() looks again where a new filesystem hides files of one that is kept', () => {
  const over = {
    ...mount('/dev/vdc', '/var/lib/a'),
    needs: ['filesystem:/dev/vdc', 'mount:/var', 'mount:/var/lib'],
  };
  expect(kindsOf([make('/dev/vdc'), over, write])).toEqual(['make-filesystem', 'mount']);
  const state = [make('/dev/vda6'), mount('/dev/vda6', '/var')];
  expect(kindsOf([...state, make('/dev/vdc'), over, write]).slice(-2)).toEqual(['make-link', 'last']);
});

test('nextSteps() does all at once where nothing is hidden', () => {
  const steps = [make('/dev/vda6'), mount('/dev/vda6', '/var'), write];
  expect(kindsOf(steps)).toEqual(['make-filesystem', 'mount', 'make-link', 'last']);
});
