import { expect, test } from 'bun:test';
import { merge, serving, spec } from '../../test/support/served-configs.ts';
import { utf8 } from '../bytes.ts';
import { apply } from './apply.ts';
import { facts } from './facts.ts';
import { parseOptions } from './options.ts';
import { plan } from './plan.ts';

const pem = '-----BEGIN CERTIFICATE-----\nx\n';
const trusting = { security: { tls: { certificateAuthorities: [{ source: 'http://x.test/ca' }] } } };
const file = { path: '/etc/f', contents: { source: 'http://x.test/file' } };
const documents = {
  'http://x.test/first': spec({}, { ...trusting, ...merge('http://x.test/nested') }),
  'http://x.test/ca': utf8(pem),
  'http://x.test/nested': spec({ storage: { files: [file] } }),
  'http://x.test/file': utf8('text'),
};

const commands = { apply, facts, plan };

/** A command on a machine whose network answers every second time. */
const said = async (command: keyof typeof commands, ...words: readonly string[]) => {
  const { host } = serving(documents, { isFlaky: true });
  const [out, err]: [string[], string[]] = [[], []];
  const screen = {
    write: (text: string) => void out.push(text),
    complain: (text: string) => void err.push(text),
    isTerminal: false,
    nowMs: () => 0,
  };
  const options = parseOptions([command, '--config', 'http://x.test/first', ...words]);
  const exitCode = await commands[command](options, host, screen);
  return { exitCode, out: out.join(''), err: err.join('') };
};

const told = (name: string) =>
  `fetch http://x.test/${name}: the server answered with status 503; attempt 1 failed, trying again\n`;
const configs = ['first', 'ca', 'nested'].map(told).join('');

test.each(['plan', 'facts'] as const)('%s tells beside its JSON why it tries again', async (command) => {
  const { out, err } = await said(command, '--json');
  expect(err).toBe(configs);
  expect(JSON.parse(out)).toBeObject();
});

test('apply tells on the console why it tries again, of authorities and nested configs too', async () => {
  const { out, err } = await said('apply');
  expect(out.startsWith(configs)).toBe(true);
  expect(err).toBe('');
});

const staged = ['--config-cache', '/cache', '--root', '/r', '--stage', 'fetch,files'];

test('apply --config-cache tells on stderr why it tries again, whatever else it keeps to itself', async () => {
  expect(await said('apply', ...staged)).toEqual({
    exitCode: 0,
    out: '',
    err: configs + ['ca', 'file'].map(told).join(''),
  });
});

test('apply --log-to-stdout tells of steps that try again among the steps', async () => {
  const { out, err } = await said('apply', ...staged, '--log-to-stdout');
  expect(err).toBe(configs);
  for (const name of ['ca', 'file']) expect(out).toContain(`~ fetch       ${told(name)}`);
});
