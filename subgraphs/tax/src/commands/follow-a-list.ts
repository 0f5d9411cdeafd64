import type { AListChange } from '../resolver-types.gen.js';
import type { EvaluationBasis, EvaluationRow } from '../rules/facts.js';
import type { BureauAct } from './bureau-act.js';

/** The published list follows the result: who is A comes onto it, who is A no more leaves it today. */
export async function followAList(
  { store, manager, today }: BureauAct,
  { subject_id, year, grade }: EvaluationRow,
  listing: EvaluationBasis['listing'],
): Promise<AListChange | null> {
  const [known] = await store.find(manager, 'aGradeListing', { subject_id, year });
  const isListed = known !== undefined && (known.valid_to === null || known.valid_to > today);
  if (isListed === (grade === 'A')) return null;
  if (isListed) {
    const { valid_from, valid_to: _, ...row } = known;
    await store.replace(manager, 'aGradeListing', row, { valid_from, valid_to: today });
    return 'REMOVED';
  }
  const row = { subject_id, year, ...listing };
  await store.replace(manager, 'aGradeListing', row, { valid_from: today, valid_to: null });
  return 'LISTED';
}
