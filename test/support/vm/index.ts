export type { Console } from './console.ts';
export type { Boot, Disk, Forward, Image, Machine } from './machine.ts';
export { machineFiles } from './machine.ts';
export { fromTools } from './tools.ts';
export type { StartOptions, Vm } from './vm.ts';
export { startVm, within } from './vm.ts';
export { warmUp } from './warm.ts';
