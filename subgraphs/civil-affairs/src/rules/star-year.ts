import type { VillageItemRow } from '../store/village-records.js';
import { RURAL_STARS, ruralStarsOf, type RuralStars } from './rural-stars.js';
import { pointsForDonations, pointsForHours, VILLAGE_POINTS } from './village-points.js';

/** What one calendar year of a resident holds. Nothing here says where the resident is registered: all count alike. */
export interface StarFacts {
  readonly items: readonly Pick<VillageItemRow, 'item_no' | 'kind' | 'occurred_on' | 'points' | 'state'>[];
  readonly services: readonly { readonly served_on: string; readonly hours: number }[];
  readonly donations: readonly { readonly donated_on: string; readonly amount_yuan: string }[];
}

export interface StarReason {
  readonly reference: string;
  readonly points: number;
  readonly en: string;
  readonly zh: string;
  readonly rule: string;
}

export interface StarYear extends RuralStars {
  readonly year: number;
  readonly points: number;
  /** The year is over: 31 December ends it. */
  readonly final: boolean;
  readonly because: readonly StarReason[];
}

/** Points and stars of one year, with every line that made them. `today`: Asia/Shanghai. */
export function starYearOf(year: number, { items, services, donations }: StarFacts, today: string): StarYear {
  const of = (date: string) => date.startsWith(`${year}-`);
  const counted = items.filter(({ occurred_on, state }) => of(occurred_on) && state === 'CONFIRMED');
  const hours = services.filter(({ served_on }) => of(served_on)).reduce((total, service) => total + service.hours, 0);
  const yuan = donations
    .filter(({ donated_on }) => of(donated_on))
    .reduce((total, { amount_yuan }) => total + Number(amount_yuan), 0);
  const because: StarReason[] = [
    ...counted.map(({ item_no, kind, points }) => {
      const { en, zh, rule } = VILLAGE_POINTS.kinds[kind];
      return { reference: `village-item:${item_no}`, points, en, zh, rule };
    }),
    {
      reference: `volunteer-hours:${year}`,
      points: pointsForHours(hours),
      en: `${hours} confirmed volunteer hours`,
      zh: `经确认的志愿服务${hours}小时`,
      rule: 'R-VOL-01',
    },
    {
      reference: `donations:${year}`,
      points: pointsForDonations(yuan),
      en: `${yuan} yuan donated`,
      zh: `捐赠${yuan}元`,
      rule: 'R-DON-01',
    },
  ].filter(({ points }) => points > 0);
  const points = because.reduce<number>((total, line) => total + line.points, RURAL_STARS.base);
  return { year, points, ...ruralStarsOf(points), final: `${year}-12-31` < today, because };
}
