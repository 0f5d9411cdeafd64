import { judgmentRegime } from '@xinqiao/courts/rules/judgment-file.js';
import { organisationRegime } from '@xinqiao/credit-centre/rules/organisation-file.js';
import { residentRegime } from '@xinqiao/credit-centre/rules/resident-file.js';
import { safetyRegime } from '@xinqiao/emergency-management/rules/safety-file.js';
import { identifierRegime } from '@xinqiao/platform/rules/identifier-file.js';
import { maskRegime } from '@xinqiao/platform/rules/mask-file.js';
import { publicationRegime } from '@xinqiao/platform/rules/publication-file.js';
import type { Regime } from '@xinqiao/platform/rules/regime.js';
import { taxGradeRegime } from '@xinqiao/tax/rules/tax-grade-file.js';

/** Every regime that `xinqiao rules` tries on a file. */
export const regimes: readonly Regime[] = [
  identifierRegime,
  judgmentRegime,
  maskRegime,
  organisationRegime,
  publicationRegime,
  residentRegime,
  safetyRegime,
  taxGradeRegime,
];
