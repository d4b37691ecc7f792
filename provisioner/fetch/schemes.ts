import type { Downloaded } from '../host/host.ts';
import { type Asking, askOnce, headersOf } from './asking.ts';
import { follow } from './follow.ts';
import { fetchFromGs } from './gs.ts';
import { fetchFromS3 } from './s3.ts';
import { parseArn, parseS3 } from './s3-place.ts';

type Way = (asking: Asking, source: string) => Promise<Downloaded>;

const byUrl: Way = (asking, source) => follow(asking, source, headersOf(asking));

/** How one attempt is made, by the scheme of the source. */
const ways: Readonly<Record<string, Way>> = {
  http: byUrl,
  https: byUrl,
  tftp: (asking, source) => askOnce(asking, source, {}),
  s3: (asking, source) => fetchFromS3(asking, parseS3(source)),
  arn: (asking, source) => fetchFromS3(asking, parseArn(source)),
  gs: (asking, source) => fetchFromGs(asking, source),
};

export const attempt: Way = async (asking, source) => {
  const scheme = source.slice(0, source.indexOf(':')).toLowerCase();
  const way = ways[scheme];
  return way === undefined
    ? { outcome: 'refused', reason: `nothing is fetched by "${scheme}:"` }
    : way(asking, source);
};
