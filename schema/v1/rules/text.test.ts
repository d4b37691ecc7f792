import { testRule } from './table.ts';
import { checkText } from './text.ts';

const labelled = (label: string) => ({
  storage: { disks: [{ device: '/dev/sda', partitions: [{ label }] }] },
});

testRule('checkText', checkText, [
  ['accepts a character of two halves', labelled('\ud83d\ude00'), []],
  [
    'refuses half of one',
    labelled('\ud83dkeep'),
    ['error half-character /storage/disks/0/partitions/0/label'],
  ],
  [
    'refuses half of one in a key',
    { kubernetes: { version: 'v1.36', kubelet: { staticPodURLHeader: { 'a\ude00': ['x'] } } } },
    ['error half-character /kubernetes/kubelet/staticPodURLHeader'],
  ],
]);
