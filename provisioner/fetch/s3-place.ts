/** Where an object of S3 is. */
export type S3Place = {
  /** Bucket, or the host name of an access point. */
  readonly at: { readonly bucket: string } | { readonly accessPoint: string; readonly account: string };
  readonly key: string;
  readonly versionId?: string;
  /** undefined, it is found out. */
  readonly region?: string;
  /** Where the search for the region begins: each partition of AWS is a world of its own. */
  readonly firstRegion: string;
};

const firstRegions: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** `s3://bucket/key?versionId=id`; null, it has another form. */
export const parseS3 = (source: string): S3Place | null => {
  const [, bucket, key = '', query = ''] = /^s3:\/\/([^/?#]+)\/([^?#]+)(?:\?([^#]*))?$/i.exec(source) ?? [];
  if (bucket === undefined) return null;
  return place({ at: { bucket }, key, query, firstRegion: 'us-east-1' });
};

/**
 * `arn:aws:s3:::bucket/key?versionId=id` or `arn:aws:s3:region:account:accesspoint/name/object/key?versionId=id`; null, it has
 * another form.
 */
export const parseArn = (source: string): S3Place | null => {
  const [name = '', query = ''] = source.split(/[?#]/);
  const [, bucketPartition = '', region, bucket, key = ''] = bucketForm.exec(name) ?? [];
  if (bucket !== undefined)
    return inRegion(
      place({ at: { bucket }, key, query, firstRegion: firstRegionOf(bucketPartition) }),
      region,
    );
  const [, partition = '', where, account, accessPoint, object = ''] = accessPointForm.exec(name) ?? [];
  if (account === undefined || accessPoint === undefined) return null;
  const at = { accessPoint, account };
  return inRegion(place({ at, key: object, query, firstRegion: firstRegionOf(partition) }), where);
};

const bucketForm = /^arn:(aws[a-z-]*):s3:([a-z0-9-]*)::(?!accesspoint\/)([^/:]+)\/(.+)$/i;
const accessPointForm = /^arn:(aws[a-z-]*):s3:([a-z0-9-]+):(\d+):accesspoint[/:]([^/:]+)\/object\/(.+)$/i;

const firstRegionOf = (partition: string): string => firstRegions[partition] ?? 'us-east-1';

const inRegion = (found: S3Place, region = ''): S3Place => (region === '' ? found : { ...found, region });

type Parts = Pick<S3Place, 'at' | 'key' | 'firstRegion'> & { readonly query: string };

const place = ({ at, key, query, firstRegion }: Parts): S3Place => {
  const versionId = new URLSearchParams(query).get('versionId');
  return { at, key: unescape(key), firstRegion, ...(versionId === null ? {} : { versionId }) };
};

const unescape = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address of an object: the bucket in the host name, but in the path where a certificate would not fit or the endpoint is one's own. */
export const s3Url = (object: S3Place, region: string, endpoint: string | undefined): string => {
  const key = object.key.split('/').map(escapeAll).join('/');
  const version = object.versionId === undefined ? '' : `?versionId=${escapeAll(object.versionId)}`;
  return `${s3Base(object.at, region, endpoint)}/${key}${version}`;
};

/** What a signature is made of: encodeURIComponent() leaves five characters that AWS does not. */
const escapeAll = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const s3Base = (at: S3Place['at'], region: string, endpoint: string | undefined): string => {
  const domain = `${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  if ('accessPoint' in at) {
    const name = `${at.accessPoint}-${at.account}`;
    return endpoint === undefined ? `https://${name}.s3-accesspoint.${domain}` : `${bare(endpoint)}/${name}`;
  }
  if (endpoint !== undefined) return `${bare(endpoint)}/${at.bucket}`;
  const fitsHostName = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(at.bucket);
  return fitsHostName ? `https://${at.bucket}.s3.${domain}` : `https://s3.${domain}/${at.bucket}`;
};

const bare = (endpoint: string): string => endpoint.replace(/\/+$/, '');
