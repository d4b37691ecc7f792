import { plainUrl } from './scoped.ts';

/** An attempt that failed before any answer of the server. */
export type Trouble = {
  readonly code?: string;
  readonly reason: string;
  readonly url: string;
  readonly nowMs: number;
};

/** What happened and what would help. */
export const explainTrouble = (trouble: Trouble): string =>
  explanations[trouble.code ?? '']?.(trouble) ?? trouble.reason;

const authority = (url: string): string => {
  try {
    return new URL(plainUrl(url)).host;
  } catch {
    return url;
  }
};

type Explanation = (trouble: Trouble) => string;

const clock = ({ nowMs }: Trouble): string =>
  `this machine's clock says ${new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z')}`;

const notKnown: Explanation = ({ url }) =>
  `the name of "${authority(url)}" is not known (is it right, and does DNS work on this network)`;
const notReady: Explanation = ({ url }) =>
  `DNS does not answer when asked for "${authority(url)}" (is the network up, and its name server reachable)`;
const notTrusted: Explanation = ({ url, reason }) =>
  `the certificate of "${authority(url)}" is not trusted: ${reason} (add its authority to glowplug.security.tls.certificateAuthorities)`;
const notReachable: Explanation = ({ url }) =>
  `no route leads to "${authority(url)}" (is the network up, and has it a gateway)`;

const explanations: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: ({ url }) =>
    `the connection was refused: nothing listens at "${authority(url)}", or at its proxy (is the service up, and the port right)`,
  ENOTFOUND: notKnown,
  EAI_AGAIN: notReady,
  DNS_TIMEOUT: notReady,
  ENETUNREACH: notReachable,
  EHOSTUNREACH: notReachable,
  CERT_NOT_YET_VALID: (trouble) =>
    `the certificate of "${authority(trouble.url)}" is not yet valid: ${clock(trouble)} (is it behind? set it in the firmware, or let NTP do it)`,
  CERT_HAS_EXPIRED: (trouble) =>
    `the certificate of "${authority(trouble.url)}" has expired: ${clock(trouble)} (renew the certificate, or set the clock if it is ahead)`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ url }) =>
    `the certificate of "${authority(url)}" is for another name (is the URL right, and does the name lead to the right server)`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: notTrusted,
  UNABLE_TO_GET_ISSUER_CERT: notTrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: notTrusted,
  SELF_SIGNED_CERT_IN_CHAIN: notTrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: notTrusted,
  EPROTO: ({ url }) => `"${authority(url)}" does not speak TLS (is the port right, or is it plain http)`,
  ERR_PROXY_TUNNEL: ({ reason, url }) => `the proxy does not lead to "${authority(url)}": ${reason}`,
};
