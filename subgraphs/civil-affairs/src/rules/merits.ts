import { documentNumber } from '@xinqiao/platform/rules/document-number.js';
import { merit, type Merit } from '@xinqiao/platform/subgraph/merits.js';
import type { CivilAffairsFacts } from '../store.js';
import { isAward, VILLAGE_POINTS } from './village-points.js';
import { countedServices } from './volunteer-overlap.js';

/** Deeds by their rule (Annex 1); a donation is counted where its yuan stand. */
const DEEDS: Readonly<Record<string, string | undefined>> = { HELPING_OTHERS: 'R-DEED-01', COURAGE: 'R-DEED-02' };

/**
 * What the civil affairs bureau confirmed that a resident did well: services that count, deeds, donations, and items of the
 * village record that council and town accepted. Assistance is none of it, and no star is.
 */
export function meritsOf(facts: CivilAffairsFacts): Merit[] {
  const services = countedServices(facts.volunteering).map(({ service_no, served_on, hours }) =>
    merit({ code: 'R-VOL-01', reference: `volunteer-service:${service_no}`, formedOn: served_on, hours }),
  );
  const deeds = facts.goodDeeds.flatMap(({ deed_no, kind, confirmed_on }) => {
    const code = DEEDS[kind];
    return code ? merit({ code, reference: `good-deed:${deed_no}`, formedOn: confirmed_on }) : [];
  });
  const donations = facts.donations.map(({ donation_no, donated_on, amount_yuan }) =>
    merit({
      code: 'R-DON-01',
      reference: `donation:${donation_no}`,
      formedOn: donated_on,
      amountYuan: Number(amount_yuan),
    }),
  );
  const village = facts.villageItems
    .filter(({ state }) => state === 'CONFIRMED')
    .map(({ item_no, kind, occurred_on, evidence }) =>
      merit({
        code: VILLAGE_POINTS.kinds[kind].rule,
        reference: `village-item:${item_no}`,
        formedOn: occurred_on,
        // The centre may have the same award from who gave it: the document tells.
        event: isAward(kind) ? `document:${documentNumber(evidence.trim())}` : null,
      }),
    );
  return [...services, ...deeds, ...donations, ...village];
}
