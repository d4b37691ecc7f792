import { serveGcpMetadata, serveGcs, serveImds } from '../support/fake-metadata.ts';
import { serveS3 } from '../support/fake-s3.ts';
import { serveTftp } from '../support/fake-tftp.ts';
import type { Trust } from '../support/tls.ts';
import type { Case, Stored } from './case.ts';
import { serveProxy } from './proxy.ts';
import { type Dress, type Places, serve } from './server.ts';

/** What a case finds around its machine, all on the loopback. */
export type World = {
  readonly places: Places;
  /** SHA-512 of what is at a path, decompressed. */
  readonly hashOf: (path: string) => string;
  /** Environment of the machine. */
  readonly variables: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** Of no case, to see what a config means. */
export const nowhere: Pick<World, 'places' | 'hashOf'> = {
  places: {
    '@http@': 'http://127.0.0.1',
    '@https@': 'https://localhost',
    '@proxy@': 'http://me:hush@127.0.0.1:3128',
    '@wrong-proxy@': 'http://me:wrong@127.0.0.1:3128',
    '@tftp@': 'tftp://127.0.0.1',
    '@ca@': 'data:,',
  },
  hashOf: () => '0'.repeat(128),
};

/** Starts it; each server refuses whoever does not keep to its protocol. */
export const startWorld = async (one: Case, dress: Dress, trust: Trust): Promise<World> => {
  const proxy = await serveProxy(() => web.ports);
  const tftp = await serveTftp({ files: bytesOf(one.tftp ?? {}) });
  const places = {
    '@proxy@': proxy.url,
    '@wrong-proxy@': proxy.url.replace('hush', 'wrong'),
    '@tftp@': tftp.url,
  };
  const web = serve(one.remote ?? {}, { dress, trust, places });
  const clouds = serveClouds(one);
  return {
    places: web.places,
    hashOf: web.hashOf,
    variables: clouds.variables,
    stop: async () => {
      proxy.stop();
      tftp.stop();
      await Promise.all([web.stop(), clouds.stop()]);
    },
  };
};

/** Files are asked for with a slash before their name. */
const bytesOf = (files: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`/${name}`, Buffer.from(text)]));

const role = { name: 'node', accessKeyId: 'ASIAROLE', secretAccessKey: 'hush-role', token: 'hush-session' };
const own = { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'hush-env' };
const region = 'eu-central-1';

const serveClouds = ({ s3 = {}, gs = {}, as }: Case) => {
  const keys = {
    [role.accessKeyId]: { secret: role.secretAccessKey, token: role.token },
    AKIAENV: { secret: 'hush-env' },
  };
  const objects = mapOf(s3, (one) => [{ ...storedOf(one), versionId: 'v1' }]);
  const amazon = serveS3({ region, objects, keys, nowMs: () => Date.now() });
  const imds = serveImds({ role: as === 'machine' ? role : null, region });
  const google = serveGcs(mapOf(gs, storedOf), 'hush-token');
  const metadata = serveGcpMetadata(as === 'machine' ? 'hush-token' : null);
  const variables: Readonly<Record<string, string>> = {
    AWS_ENDPOINT_URL_S3: amazon.endpoint,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: imds.endpoint,
    STORAGE_EMULATOR_HOST: google.host,
    GCE_METADATA_HOST: metadata.host,
    ...(as === 'environment' ? own : {}),
  };
  const stop = () => Promise.all([amazon.stop(), imds.stop(), google.stop(), metadata.stop()]);
  return { variables, stop };
};

const storedOf = ({ text, isPublic }: Stored) => ({ body: text, isPublic: isPublic === true });

const mapOf = <V, W>(
  all: Readonly<Record<string, V>>,
  change: (value: V) => W,
): Readonly<Record<string, W>> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
