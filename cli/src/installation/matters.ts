import { join } from 'node:path';
import type { Config } from '@xinqiao/platform/config/config.js';
import { loadMatters, type Matters } from '@xinqiao/platform/policy/matters.js';

export function mattersOf(config: Config): Matters {
  return loadMatters(join(config.schemaFolder, 'matters.yaml'));
}
