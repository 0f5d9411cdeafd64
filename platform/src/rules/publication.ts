import { addDays, addMonths } from './calendar-date.js';
import type { Label } from './label.js';
import {
  PUBLICATION_RULE_SETS,
  type PenaltyClass,
  type PublicationRuleSet,
  type PublishingAuthority,
} from './publication-rule-set.js';
import type { Reason } from './reason.js';

/** A decision to be published. Dates are YYYY-MM-DD in Asia/Shanghai. */
export interface PublishedDocument {
  /** Each rule set has classes of its own. */
  readonly classUnder: (ruleSet: PublicationRuleSet) => PenaltyClass;
  readonly authority: PublishingAuthority;
  /** The date of the judicial or administrative document, from which the term runs. */
  readonly documentOn: string;
  readonly corrected: boolean;
  /** The authority holds the publication of a minor penalty necessary. */
  readonly minorNeeded: boolean;
  /** The last day that a rule of the sector sets for misconduct that is not corrected; null: it sets none. */
  readonly sectorStopsAfter: string | null;
}

const CLASSES: Readonly<Record<PenaltyClass, string>> = { MINOR: '轻微', GENERAL: '一般', SERIOUS: '严重' };

interface Term {
  readonly ruleSet: PublicationRuleSet;
  readonly repairableAfter: string | null;
  readonly stopsAfter: string;
}

export interface Publication {
  /** Whether the document is published on the day asked for. */
  readonly published: boolean;
  readonly from: string | null;
  /** The last day of the minimum term; repair can be asked for from the day after. */
  readonly repairableAfter: string | null;
  /** The last day of publication; after it nobody publishes, shares or uses the record. */
  readonly stopsAfter: string | null;
  readonly ruleSet: PublicationRuleSet['name'];
  /** The terms of every rule set that the publication has lived under, the decisive one included. */
  readonly terms: readonly {
    ruleSet: PublicationRuleSet['name'];
    repairableAfter: string | null;
    stopsAfter: string;
  }[];
  readonly because: readonly Reason[];
}

/**
 * Whether and how long a document is published, as judged on the day `on`. Rules that came into force while it was
 * published apply too, and each limit is the one more favourable to the subject (domain.md 5.6, P6). Throws a
 * RangeError for a time without rules.
 */
export function publicationOf(document: PublishedDocument, on: string): Publication {
  const { documentOn } = document;
  const ruleSets = ruleSetsOver(document, on);
  const [first] = ruleSets;
  if (!first) throw new RangeError(`No publication rules of ${document.authority} are held for ${documentOn}.`);
  const terms = ruleSets.map((ruleSet) => termUnder(ruleSet, document));
  const unpublished = ruleSets.find((_, index) => terms[index] === null);
  const known = terms.filter((term) => term !== null);
  const shown = known.map(({ ruleSet, ...term }) => ({ ruleSet: ruleSet.name, ...term }));
  const decisive = known.reduce<Term | null>(
    (best, term) => (best && best.stopsAfter <= term.stopsAfter ? best : term),
    null,
  );
  if (unpublished || !decisive) {
    const deciding = unpublished ?? first;
    const { name, document: article } = deciding;
    const penaltyClass = document.classUnder(deciding);
    const none = { item: '$.kinds', counted: false, from: null, until: null, change: null };
    const because = [
      {
        ...none,
        why: {
          en: `a penalty of class ${penaltyClass} is not published`,
          zh: `${CLASSES[penaltyClass]}失信信息不予公示`,
        },
        article,
      },
    ];
    return {
      published: false,
      from: null,
      repairableAfter: null,
      stopsAfter: null,
      ruleSet: name,
      terms: shown,
      because,
    };
  }
  const repairableAfter = earliest(known.map((term) => term.repairableAfter));
  const stopsAfter = sectorEnd(document, decisive.stopsAfter);
  const penaltyClass = document.classUnder(decisive.ruleSet);
  return {
    published: documentOn <= on && on <= stopsAfter,
    from: documentOn,
    repairableAfter,
    stopsAfter,
    ruleSet: decisive.ruleSet.name,
    terms: shown,
    because: [
      {
        item: '$.kinds',
        counted: true,
        why: {
          en: `a penalty of class ${penaltyClass}, the gravest named`,
          zh: `${CLASSES[penaltyClass]}失信信息，从其最重者`,
        },
        article: decisive.ruleSet.document,
        from: documentOn,
        until: stopsAfter,
        change: repairText(document, repairableAfter, stopsAfter, on),
      },
    ],
  };
}

/** The rule sets in force at some time between the document and the day asked for, earliest first. */
function ruleSetsOver({ authority, documentOn }: PublishedDocument, on: string): PublicationRuleSet[] {
  const last = on > documentOn ? on : documentOn;
  return PUBLICATION_RULE_SETS.filter(
    ({ issuedBy, effectiveOn, effectiveUntil }) =>
      issuedBy === authority && effectiveOn <= last && (effectiveUntil === null || effectiveUntil >= documentOn),
  );
}

function termUnder(
  ruleSet: PublicationRuleSet,
  { classUnder, documentOn, minorNeeded }: PublishedDocument,
): Term | null {
  const penaltyClass = classUnder(ruleSet);
  const length =
    penaltyClass === 'MINOR' && minorNeeded
      ? (ruleSet.minorIfNeeded ?? ruleSet.terms.MINOR)
      : ruleSet.terms[penaltyClass];
  if (!length) return null;
  return {
    ruleSet,
    repairableAfter: length.least === null ? null : addMonths(documentOn, length.least),
    stopsAfter: addMonths(documentOn, length.most),
  };
}

/** Misconduct that is not corrected stops as the rule of its sector says; without one, by the general maximum. */
function sectorEnd({ corrected, sectorStopsAfter }: PublishedDocument, stopsAfter: string): string {
  return !corrected && sectorStopsAfter !== null && sectorStopsAfter > stopsAfter ? sectorStopsAfter : stopsAfter;
}

function earliest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date < best) ? date : best), null);
}

function repairText(
  { corrected }: PublishedDocument,
  repairableAfter: string | null,
  stopsAfter: string,
  on: string,
): Label | null {
  if (on > stopsAfter) return null;
  if (repairableAfter === null) return { en: `stops by itself after ${stopsAfter}`, zh: `${stopsAfter}后自动停止公示` };
  const from = addDays(repairableAfter, 1);
  if (corrected) return { en: `repairable from ${from}`, zh: `${from}起可申请信用修复` };
  return {
    en: `repairable from ${from}, once the misconduct is corrected and the duty performed`,
    zh: `纠正失信行为、履行义务后，${from}起可申请信用修复`,
  };
}
