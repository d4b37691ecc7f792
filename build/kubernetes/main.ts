import { kubernetes } from './index.ts';

console.log(await kubernetes());
