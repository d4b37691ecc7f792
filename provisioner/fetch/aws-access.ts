import type { Answer, Host } from '../host/host.ts';

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/** As whom AWS is asked, and where this machine is. */
export type AwsAccess = {
  readonly credentials: Credentials | null;
  /** undefined, unknown. */
  readonly region?: string;
  /** Why there are no credentials. */
  readonly without: string;
};

/** From the environment, else the role of the machine (instance metadata, version 2 alone). */
export const findAwsAccess = async (host: Host): Promise<AwsAccess> => {
  const region = host.variable('AWS_REGION') ?? host.variable('AWS_DEFAULT_REGION');
  const own = fromEnvironment(host);
  if (own !== null) return { credentials: own, without: '', ...(region === undefined ? {} : { region }) };
  const found = await fromMachine(host);
  return region === undefined ? found : { ...found, region };
};

const fromEnvironment = (host: Host): Credentials | null => {
  const [accessKeyId, secretAccessKey] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map(host.variable);
  const sessionToken = host.variable('AWS_SESSION_TOKEN');
  if (!accessKeyId || !secretAccessKey) return null;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};

const nobody = 'no AWS_ACCESS_KEY_ID in the environment';

const fromMachine = async (host: Host): Promise<AwsAccess> => {
  if (host.variable('AWS_EC2_METADATA_DISABLED')?.toLowerCase() === 'true')
    return { credentials: null, without: nobody };
  const service = await openMetadata(host);
  if (service === null)
    return { credentials: null, without: `${nobody}, and no instance metadata service answers` };
  const region = (await service('placement/region')).text?.trim();
  const credentials = await credentialsOfRole(service);
  return {
    credentials,
    without: credentials === null ? `${nobody}, and the instance has no role` : '',
    ...(region ? { region } : {}),
  };
};

type Metadata = (path: string) => Promise<Answer>;

const timeoutMs = 2000;
const turns = 2;

/** Every question carries a token, which only this very machine can have got. */
const openMetadata = async (host: Host): Promise<Metadata | null> => {
  const service = host.variable('AWS_EC2_METADATA_SERVICE_ENDPOINT') ?? 'http://169.254.169.254';
  const base = `${service.replace(/\/+$/, '')}/latest`;
  const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '300' };
  for (let turn = 0; turn < turns; turn += 1) {
    const { status, text = '' } = await host.ask({
      method: 'PUT',
      url: `${base}/api/token`,
      headers,
      timeoutMs,
    });
    const token = { 'x-aws-ec2-metadata-token': text };
    if (status === 200)
      return (path) =>
        host.ask({ method: 'GET', url: `${base}/meta-data/${path}`, headers: token, timeoutMs });
    if (status > 0 && status < 500) return null;
  }
  return null;
};

const credentialsOfRole = async (metadata: Metadata): Promise<Credentials | null> => {
  const roles = await metadata('iam/security-credentials/');
  const role = roles.status === 200 ? (roles.text ?? '').split('\n')[0]?.trim() : '';
  if (role === undefined || !/^[\w+=,.@-]+$/.test(role)) return null;
  const { status, text = '' } = await metadata(`iam/security-credentials/${role}`);
  return status === 200 ? parseCredentials(text) : null;
};

const parseCredentials = (text: string): Credentials | null => {
  const fields = new Map(
    [...text.matchAll(/"(AccessKeyId|SecretAccessKey|Token)"\s*:\s*"([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'Token'].map(
    (name) => fields.get(name),
  );
  if (!accessKeyId || !secretAccessKey || !sessionToken) return null;
  return { accessKeyId, secretAccessKey, sessionToken };
};
