import { backendDefects } from './backends.js';
import { contractDefects } from './contract.js';
import type { Defect } from './defect.js';
import { exchangeDefects } from './exchange.js';
import { formDefects } from './form.js';

/** Every mistake that is planted by `npm run defects`. */
export const defects: readonly Defect[] = [
  ...exchangeDefects,
  ...backendDefects,
  ...contractDefects,
  ...formDefects,
];
