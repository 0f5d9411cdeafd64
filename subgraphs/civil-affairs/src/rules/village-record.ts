import { counted, type Marking, markOf, shown } from '@xinqiao/platform/records/record-mark.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { VillageBenefit, VillageItem, VillageRecord } from '../resolver-types.gen.js';
import type { CivilAffairsFacts } from '../store.js';
import type { VillageItemRow } from '../store/village-records.js';
import { benefitsOf, type Benefit, type BenefitFund } from './benefit-fund.js';
import { records } from './records.js';
import { starYearOf } from './star-year.js';
import { VILLAGE_POINTS } from './village-points.js';
import { seesVillage, type Viewer } from './viewer.js';
import { countedServices } from './volunteer-overlap.js';

/** Years of stars that a record shows: this one and the last, whose stars the fund's benefits go by. */
const YEARS_SHOWN = 2;

export interface VillageReading {
  readonly marking: Marking;
  readonly viewer: Viewer;
  readonly funds: readonly BenefitFund[];
  readonly today: string;
}

/**
 * The record that a resident opted into, or null where there is none or the reader is another village: both look alike.
 * `today`: Asia/Shanghai.
 */
export function villageRecordOf(
  facts: CivilAffairsFacts,
  { viewer, funds, today, marking }: VillageReading,
): VillageRecord | null {
  const [membership] = facts.memberships;
  if (!membership || !seesVillage(viewer, membership)) return null;
  const items = facts.villageItems.filter(({ village }) => village === membership.village);
  // Stars are given, and benefits with them: nothing that is disputed counts, not even for the resident who looks.
  const strict = { ...marking, whole: false };
  const deciding = counted(items, records.villageItems, strict);
  const services = counted(countedServices(facts.volunteering), records.volunteering, strict);
  const donations = counted(facts.donations, records.donations, strict);
  const thisYear = Number(today.slice(0, 4));
  const rated = membership.unrated_because === null;
  const years = Array.from({ length: rated ? YEARS_SHOWN : 0 }, (_, back) =>
    starYearOf(thisYear - back, { items: deciding, services, donations }, today),
  );
  return {
    village: membership.village,
    villageName: membership.village_name,
    residence: membership.residence,
    joinedOn: membership.valid_from,
    unratedBecause: membership.unrated_because,
    stars: years.map(({ because, ...year }) => ({
      ...year,
      ruleVersion: VILLAGE_POINTS.version,
      because: because.map(({ en, zh, ...line }) => ({ ...line, why: `${zh} · ${en}` })),
    })),
    // The stars of the year before are final; who joined since begins with the base, like everybody.
    benefits: rated ? benefitsOf(funds, membership.village, years[1]?.stars ?? 0, today).map(benefitOf) : [],
    items: shown(items, records.villageItems, marking, villageItemOf),
    ...markOf(membership, records.memberships, marking),
  };
}

export function villageItemOf(item: VillageItemRow): VillageItem {
  return {
    itemNo: item.item_no,
    kind: item.kind,
    occurredOn: item.occurred_on,
    points: item.points,
    summary: item.summary,
    confirmedBy: item.confirmed_by,
    evidence: item.evidence,
    state: item.state,
    councilOn: item.council_on,
    reviewedOn: item.reviewed_on,
  };
}

function benefitOf({ label, fund, basis, ...benefit }: Benefit): VillageBenefit {
  const both = ({ en, zh }: Label) => `${zh} · ${en}`;
  return { ...benefit, label: both(label), fund: both(fund), basis: both(basis) };
}
