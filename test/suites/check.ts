import type { SuiteElement } from './elements.js';

/** One promise of every element; rejects for an element that breaks it. The key is the test's title. */
export type Checks = Readonly<Record<string, (element: SuiteElement) => Promise<void>>>;
