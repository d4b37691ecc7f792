import { AwsV4Signer } from 'aws4fetch';
import { sha256 } from '../bytes.ts';
import type { Downloaded } from '../host/host.ts';
import { type Asking, askOnce, type Headers } from './asking.ts';
import type { AwsAccess, Credentials } from './aws-access.ts';
import { type S3Place, s3Url } from './s3-place.ts';

/** Signed where the machine has credentials; whoever may not read as himself may still as anybody. */
export const fetchFromS3 = async (asking: Asking, object: S3Place | null): Promise<Downloaded> => {
  if (object === null) return { outcome: 'refused', reason: 'it names no object of S3' };
  const access = await asking.fetching.aws();
  const signed = access.credentials === null ? null : await inItsRegion(asking, object, access);
  if (signed !== null && !isDenied(signed)) return signed;
  const anonymous = await inItsRegion(asking, object, { ...access, credentials: null });
  return isDenied(anonymous) ? explained(signed ?? anonymous, access) : anonymous;
};

const isDenied = (outcome: Downloaded): boolean =>
  outcome.outcome === 'status' && (outcome.status === 401 || outcome.status === 403);

/** A wrong region is told with the right one, a wrong clock with the right time. */
const inItsRegion = async (asking: Asking, object: S3Place, access: AwsAccess): Promise<Downloaded> => {
  const { credentials } = access;
  const region = object.region ?? access.region ?? object.firstRegion;
  const nowMs = asking.fetching.host.nowMs();
  const first = await inRegion(asking, object, { region, nowMs, credentials });
  const better = {
    region: object.region ?? regionToldBy(first) ?? region,
    nowMs: timeToldBy(first) ?? nowMs,
    credentials,
  };
  if (better.region === region && better.nowMs === nowMs) return first;
  return inRegion(asking, object, better);
};

type Signing = {
  readonly region: string;
  readonly nowMs: number;
  readonly credentials: Credentials | null;
};

const inRegion = async (asking: Asking, object: S3Place, signing: Signing): Promise<Downloaded> => {
  const { host, headers: defaults } = asking.fetching;
  const endpoint = host.variable('AWS_ENDPOINT_URL_S3') ?? host.variable('AWS_ENDPOINT_URL');
  const url = s3Url(object, signing.region, endpoint);
  return askOnce(asking, url, { ...defaults, ...(await signatureOf(url, signing)) });
};

const hashOfNothing = sha256(new Uint8Array());

/** The host, the time and the empty body are signed; what the receiver adds to ask for the rest of a file need not be. */
export const signatureOf = async (url: string, { region, nowMs, credentials }: Signing): Promise<Headers> => {
  if (credentials === null) return {};
  const datetime = new Date(nowMs).toISOString().replaceAll(/[:-]|\.\d{3}/g, '');
  const body = { 'x-amz-content-sha256': hashOfNothing };
  const signer = new AwsV4Signer({ ...credentials, url, region, service: 's3', datetime, headers: body });
  const { headers } = await signer.sign();
  return Object.fromEntries(headers);
};

const regionToldBy = (outcome: Downloaded): string | undefined => {
  if (outcome.outcome !== 'status' && outcome.outcome !== 'redirect') return undefined;
  const text = outcome.outcome === 'status' ? outcome.text : undefined;
  const told = outcome.headers?.['x-amz-bucket-region'] ?? /<Region>([^<]*)<\/Region>/.exec(text ?? '')?.[1];
  return told !== undefined && /^[a-z0-9-]+$/.test(told) ? told : undefined;
};

const timeToldBy = (outcome: Downloaded): number | undefined => {
  if (outcome.outcome !== 'status' || !(outcome.text ?? '').includes('RequestTimeTooSkewed'))
    return undefined;
  const ms = Date.parse(outcome.headers?.['date'] ?? '');
  return Number.isNaN(ms) ? undefined : ms;
};

const explained = (outcome: Downloaded, { credentials, without }: AwsAccess): Downloaded => {
  if (outcome.outcome !== 'status') return outcome;
  const [, code] = /<Code>(\w+)<\/Code>/.exec(outcome.text ?? '') ?? [];
  const who =
    credentials === null
      ? `it was asked for without credentials: ${without}`
      : 'it was asked for with the credentials of this machine, then without any (may they read the object?)';
  return {
    outcome: 'refused',
    reason: `S3 answered with status ${outcome.status}${code ? ` (${code})` : ''}; ${who}`,
  };
};
