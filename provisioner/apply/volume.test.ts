import { describe, expect, test } from 'bun:test';
import { common, on } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';
import { utf8 } from '../bytes.ts';
import type { StepOf } from '../steps.ts';
import { bringKeys } from './volume-key.ts';

const drawn = 'ab'.repeat(128);
const keyFile = '/run/glowplug/keys/abababababababab';
const kept = '/r/var/lib/glowplug/luks/vault';
const machine = { '/dev/mapper/vault': { device: true } } as const;

const volume = {
  ...common,
  device: '/dev/vdb',
  name: 'vault',
  key: null,
  pin: null,
  keepsKey: true,
  openOptions: [],
} as const;
const step: StepOf<'make-volume'> = {
  ...volume,
  kind: 'make-volume',
  label: 'mine',
  uuid: null,
  options: ['--sector-size', '4096'],
  wipes: false,
  isBlank: true,
  isOpen: false,
};
const tpm = { name: 'sss', config: '{"t":1,"pins":{"tpm2":{}}}', needsNetwork: false, words: 'the TPM' };
const authors = { from: 'plan', bytes: utf8('a secret') } as const;

/** Programs that were run, without the ways in which files come and go. */
const programs = (said: readonly string[]) =>
  said.filter((line) => /^(cryptsetup|clevis|wipefs|sync)/.test(line));

describe('make-volume', () => {
  test('has the key on disk first, and the label of the finished last', async () => {
    const { run, said, text } = on({ tree: machine });
    await run(step);
    expect(text(kept)).toBe(drawn);
    expect(programs(said)).toEqual([
      'sync /r/var/lib/glowplug/luks/vault.unfinished',
      'sync /r/var/lib/glowplug/luks',
      `cryptsetup luksFormat --batch-mode --type luks2 --label gp-unfinish --key-file ${keyFile} --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --sector-size 4096 /dev/vdb`,
      `cryptsetup open --type luks2 --key-file ${keyFile} /dev/vdb vault`,
      `cryptsetup token import --token-id 31 --json-file ${keyFile} /dev/vdb`,
      'cryptsetup config --label mine /dev/vdb',
      'sync /dev/vdb',
    ]);
  });

  test('has the key aside while the root has no filesystems, and copies it there afterwards', async () => {
    const { run, host, text } = on({ tree: machine });
    await run(step, { keysAside: '/c.keys' });
    expect([text('/c.keys/vault'), text(kept)]).toEqual([drawn, null]);
    await bringKeys({ host, root: '/r' }, '/c.keys');
    expect([text('/c.keys/vault'), text(kept)]).toEqual([drawn, drawn]);
  });

  test('binds by the pin, and takes the key of its own away', async () => {
    const { run, said, text } = on({ tree: machine });
    await run({ ...step, keepsKey: false, pin: tpm });
    expect(text(kept)).toBeNull();
    expect(programs(said).slice(2, 4)).toEqual([
      `clevis luks bind -y -k ${keyFile} -d /dev/vdb sss ${tpm.config}`,
      `cryptsetup luksRemoveKey --batch-mode /dev/vdb ${keyFile}`,
    ]);
  });

  test('leaves the author’s key in the volume beside the pin, stretched as he likes', async () => {
    const { run, said } = on({ tree: machine });
    await run({ ...step, keepsKey: false, key: authors, pin: tpm });
    expect(said.join('\n')).not.toContain('luksRemoveKey');
    expect(said.join('\n')).not.toContain('pbkdf2');
  });

  test('closes and clears what an attempt left, keeps its key, and says what it wiped', async () => {
    const { run, said, text } = on({ tree: { ...machine, [kept]: 'of the attempt' } });
    const wiped = new Set<string>();
    await run({ ...step, isOpen: true, isBlank: false, wipes: true }, { wiped });
    expect(programs(said).slice(0, 2)).toEqual(['cryptsetup close vault', 'wipefs --all --quiet /dev/vdb']);
    expect(text(kept)).toBe('of the attempt');
    expect([...wiped]).toEqual(['/dev/vdb']);
  });

  test('keeps options of opening in the volume', async () => {
    const { run, said } = on({ tree: machine });
    await run({ ...step, openOptions: ['--allow-discards'] });
    expect(said).toContain(
      `cryptsetup open --type luks2 --key-file ${keyFile} --persistent --allow-discards /dev/vdb vault`,
    );
  });

  test('leaves no key in memory, and names none, when it fails', async () => {
    const failing = { 'clevis luks bind': { exitCode: 1, stderr: 'no TPM' } };
    const { run, text } = on({ tree: machine, answers: failing });
    const secret = { name: 'custom', config: '{"secret":"hush"}', needsNetwork: false, words: 'the TPM' };
    const failure = await failureOf(run({ ...step, keepsKey: false, pin: secret }));
    expect(failure).toBe(
      'Cannot bind the encrypted volume "vault" on "/dev/vdb" by the pin "custom": no TPM',
    );
    expect(text(keyFile)).toBeNull();
  });

  test('runs the image’s programs in the initramfs, which has none', async () => {
    const { run, said } = on({ tree: { ...machine, '/usr/lib/glowplug/in-root': '' } });
    await run(step);
    expect(said).toContain('/usr/lib/glowplug/in-root /r cryptsetup config --label mine /dev/vdb');
  });
});

describe('open-volume', () => {
  const opening: StepOf<'open-volume'> = { ...volume, kind: 'open-volume' };

  test('opens by the key that the machine kept', async () => {
    const { run, said } = on({ tree: { ...machine, [kept]: 'k' } });
    await run(opening);
    // No option of an earlier config outlives it.
    expect(programs(said)).toEqual([
      `cryptsetup open --type luks2 --key-file ${keyFile} --persistent /dev/vdb vault`,
    ]);
  });

  test('says that the key is lost', async () => {
    expect(await failureOf(on({ tree: machine }).run(opening))).toContain('is not on its state filesystem');
  });

  test('opens by the pin without the author’s key, and by that with it', async () => {
    const { run, said } = on({ tree: machine });
    await run({ ...opening, keepsKey: false, pin: tpm, openOptions: ['--allow-discards'] });
    await run({ ...opening, keepsKey: false, pin: tpm, key: authors });
    expect(programs(said)).toEqual([
      'clevis luks unlock -d /dev/vdb -n vault -o --persistent --allow-discards',
      `cryptsetup open --type luks2 --key-file ${keyFile} --persistent /dev/vdb vault`,
    ]);
  });

  test('tells what cryptsetup says of a wrong key', async () => {
    const wrong = { 'cryptsetup open': { exitCode: 2, stderr: 'No key available with this passphrase.\n' } };
    const failure = await failureOf(
      on({ tree: machine, answers: wrong }).run({ ...opening, keepsKey: false, key: authors }),
    );
    expect(failure).toContain('No key available with this passphrase');
    expect(failure).not.toContain('a secret');
  });
});
