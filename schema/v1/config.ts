import Type from 'typebox';
import { described, form, list, type Of, object, oneOf, optional, section, text } from '../shape.ts';
import { glowplug } from './glowplug.ts';
import { host, kernelArguments } from './host.ts';
import { kubernetes } from './kubernetes.ts';
import { network } from './network.ts';
import { passwd } from './passwd.ts';
import { persistence } from './persistence.ts';
import { resource } from './resource.ts';
import { storage } from './storage.ts';
import { systemd } from './systemd.ts';

const updates = section('How the image is kept current; not supported yet.', {
  channel: optional(oneOf('Which releases.', ['stable', 'beta', 'nightly'])),
  window: optional(
    text('When the node may reboot, as a systemd calendar event.', { examples: ['Sat 02:00'] }),
  ),
});

const extension = object('An optional system package as a sysext image.', {
  name: text('Name of the extension.', form('^[a-z0-9-]+$', 'Small letters, digits and dashes')),
  image: described(resource, 'The image’s bytes.'),
});

/** The whole spec as it is in JSON, version 1. */
export const config = Type.Object(
  {
    glowplug,
    storage,
    systemd,
    passwd,
    kernelArguments,
    host,
    network,
    persistence,
    kubernetes: optional(kubernetes),
    updates,
    extensions: list('Optional system packages; not supported yet.', extension),
  },
  { description: 'A node, whole.', additionalProperties: false },
);

/** A spec with every default filled in: what planners read. */
export type Config = Of<typeof config>;
