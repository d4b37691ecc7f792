import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import { type Rule, repeated } from './rule.ts';

/** Names of the host that Linux or Kubernetes would not take. */
export const checkHost: Rule = ({ host: { hostname, modules } }) => [
  ...(hostname === undefined ? [] : badHostname(hostname)),
  ...repeated(modules, (module) => module.replaceAll('-', '_')).map(({ item, index }) =>
    warning(
      'duplicate-item',
      toPointer('host', 'modules', index),
      `The module "${item}" is in the list twice`,
    ),
  ),
];

const badHostname = (hostname: string): readonly Problem[] => {
  const at = toPointer('host', 'hostname');
  if (hostname.length > 64)
    return [
      error(
        'hostname-form',
        at,
        `The host name "${hostname}" has ${hostname.length} characters, and Linux takes 64`,
      ),
    ];
  const label = hostname.split('.').find((part) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(part));
  return label === undefined
    ? []
    : [
        error(
          'hostname-form',
          at,
          `The host name "${hostname}" has the part "${label}", which DNS would not take`,
          'Each part has 1 to 63 letters, digits and dashes, and begins and ends with no dash',
        ),
      ];
};
