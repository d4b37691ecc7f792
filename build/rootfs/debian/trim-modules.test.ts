import { expect, test } from 'bun:test';
import { missingModules, trimModules } from './trim-modules.ts';

const modulesDep = `kernel/sound/core/snd.ko.xz:
kernel/drivers/media/usb/uvc.ko.xz: kernel/drivers/usb/core/usbcore.ko.xz
kernel/drivers/usb/gadget.ko.xz: kernel/sound/core/snd.ko.xz kernel/drivers/usb/core/usbcore.ko.xz
kernel/drivers/usb/core/usbcore.ko.xz:
kernel/drivers/soundness.ko.xz:
`;

test('trimModules() drops what lies in a place and what depends on that', () => {
  expect(trimModules(modulesDep, ['sound', 'drivers/media'])).toEqual({
    kept: ['kernel/drivers/usb/core/usbcore.ko.xz', 'kernel/drivers/soundness.ko.xz'],
    dropped: [
      'kernel/sound/core/snd.ko.xz',
      'kernel/drivers/media/usb/uvc.ko.xz',
      'kernel/drivers/usb/gadget.ko.xz',
    ],
  });
});

test('missingModules() names what is required and gone', () => {
  expect(missingModules(['usbcore', 'nvme'], ['kernel/drivers/usb/core/usbcore.ko.xz'])).toEqual(['nvme']);
});
