import { check } from './issues.js';
import type { Issue } from './issues.js';
import { practiceConfig } from './practice-config.js';
import type { PracticeConfig } from './practice-config.js';

/** Settings that can be used, or each thing that is wrong with them. */
export function readPracticeConfig(data: unknown): { config?: PracticeConfig; issues: readonly Issue[] } {
  const { data: config, issues } = check(practiceConfig, data);
  return config ? { config: config as PracticeConfig, issues } : { issues };
}
