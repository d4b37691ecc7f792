import { boolean, form, list, type Of, object, optional, section, text } from '../shape.ts';

export const unitTypes = [
  'service',
  'socket',
  'device',
  'mount',
  'automount',
  'swap',
  'target',
  'path',
  'timer',
  'slice',
  'scope',
];

const contentsLocal = {
  'x-yaml': { contentsLocal: text('Path of a file with the text, below --files-dir.') },
};

export const dropin = object(
  'A drop-in of a unit.',
  {
    name: text('File name, ending in .conf.', {
      ...form('^[^/]+\\.conf$', 'A file name that ends in .conf'),
      examples: ['10-proxy.conf'],
    }),
    contents: optional(text('The drop-in’s text.')),
  },
  contentsLocal,
);

export const unit = object(
  'A systemd unit.',
  {
    name: text('Name of the unit with its type.', {
      ...form(
        `^[A-Za-z0-9:_.@\\\\-]+\\.(${unitTypes.join('|')})$`,
        `A name that ends in ${unitTypes.map((type) => `.${type}`).join(', ')}`,
      ),
      examples: ['hello.service'],
    }),
    enabled: optional(boolean('true, enabled by a preset; false, disabled; absent, as the image has it.')),
    mask: optional(
      boolean(
        'true, the unit cannot be started; false, a mask of the image is taken away; absent, as the image has it.',
      ),
    ),
    contents: optional(text('The unit’s text; absent, a unit of the image is meant.')),
    dropins: list('Drop-ins of the unit.', dropin),
  },
  contentsLocal,
);
export type Unit = Of<typeof unit>;

export const systemd = section('Units of the booted system.', {
  units: list('Units to write, enable or mask.', unit),
});
export type Systemd = Of<typeof systemd>;
