import type { FindingInput, InspectionInput } from '../../resolver-types.gen.js';
import { isText, recordedBefore, refusalOf } from './admissible.js';
import type { ObjectFile, Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import { standing, type ActOf } from './supervision-act.js';

/** An inspection is made by two officers at least (《行政处罚法》第四十二条). */
const FEWEST_INSPECTORS = 2;

/**
 * An inspection on site. Only a double-random one rests on a draw (`isDrawn`: its draw selected this object); whatever
 * weight an object has, a complaint or an accident is inspected (D-h).
 */
export function inspection(
  file: ObjectFile,
  input: InspectionInput,
  today: string,
  isDrawn: boolean,
): Posting | SafetyRefusal {
  const inspectors = [...new Set(input.inspectors)];
  const drawNo = input.drawNo ?? null;
  const act: ActOf<'INSPECTION'> = {
    kind: 'INSPECTION',
    act_no: input.inspectionNo,
    about: null,
    acted_on: input.inspectedOn,
    document_no: input.documentNo,
    evidence_ref: null,
    detail: { reason: input.reason, drawNo, inspectors },
  };
  const refusal = refusalOf(file, act, today);
  if (refusal) return refusal;
  if (inspectors.filter(isText).length < FEWEST_INSPECTORS) return 'TOO_FEW_INSPECTORS';
  if (input.reason !== 'DOUBLE_RANDOM' && drawNo !== null) return 'DRAW_NOT_MEANT';
  if (input.reason === 'DOUBLE_RANDOM' && !isDrawn) return 'NOT_DRAWN';
  return recordedBefore(file, act) ?? { acts: [act], entries: [], facts: [] };
}

/** An item that an inspection found: a fact, which by itself costs nothing (D2 to D4 come by its disposition). */
export function finding(file: ObjectFile, input: FindingInput, today: string): Posting | SafetyRefusal {
  const act: ActOf<'FINDING'> = {
    kind: 'FINDING',
    act_no: input.itemNo,
    about: input.inspectionNo,
    acted_on: input.foundOn,
    document_no: input.documentNo,
    evidence_ref: input.evidenceRef,
    detail: { severity: input.severity, facts: input.facts },
  };
  const inspected = standing(file.acts, 'INSPECTION').find(({ act_no }) => act_no === input.inspectionNo);
  const refusal = refusalOf(file, act, today, inspected?.acted_on);
  if (refusal) return refusal;
  if (!isText(input.facts)) return 'TEXT_MISSING';
  if (!inspected) return 'INSPECTION_NOT_FOUND';
  return recordedBefore(file, act) ?? { acts: [act], entries: [], facts: [] };
}
