import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { day } from '@xinqiao/platform/rules/day.js';
import { regime } from '@xinqiao/platform/rules/regime.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { z } from 'zod';
import { AGREEMENT_KINDS } from './judgment/agreement-scope.js';
import { breachFlagOf } from './judgment/breach-flag.js';
import { FINDINGS, ORDERS, OUTCOMES, type CourtDocument } from './judgment/court-document.js';

const maybeDay = day.nullable().default(null);
const name = z.string().min(1).max(100);
const uscc = z.string().refine((value) => checkUscc(value).ok, 'This is no 统一社会信用代码: a check digit is wrong.');

const document = z.strictObject({
  id: name,
  kind: z.enum(['JUDGMENT', 'RULING', 'MEDIATION']).default('JUDGMENT'),
  instance: z.enum(['FIRST', 'SECOND', 'RETRIAL']).default('FIRST'),
  issued_on: day,
  served: z
    .array(z.strictObject({ party: name, on: day }))
    .max(1_000)
    .default([])
    .describe('On whom and when; of a mediation document: who signed for it.'),
  appeals: z
    .array(z.strictObject({ party: name, filed_on: day, withdrawn_on: maybeDay.describe('The permitting ruling.') }))
    .max(1_000)
    .default([]),
  of: name.nullable().default(null).describe('The document that it reviews.'),
  outcome: z.enum(OUTCOMES).nullable().default(null).describe('What it does to that document.'),
  finding: z.enum(FINDINGS).nullable().default(null),
  operative: z.array(z.enum(ORDERS)).nullable().default(null),
  organ_at_fault: z.boolean().default(false).describe('For an invalid agreement.'),
  perform_by: maybeDay,
  performed_on: maybeDay,
  enforcement_applied_on: maybeDay,
  listed_on: maybeDay,
  delisted_on: maybeDay,
});

const file = z
  .strictObject({
    agreement: z.strictObject({
      kind: z.enum(AGREEMENT_KINDS).default('OTHER'),
      concluded_on: day,
      counterparty: z
        .enum(['CITIZEN_OR_ORGANISATION', 'ADMINISTRATIVE_ORGAN', 'OWN_STAFF'])
        .default('CITIZEN_OR_ORGANISATION'),
      concluded_by: uscc.describe('统一社会信用代码 of the body that concluded it.'),
      entrusted_by: uscc.nullable().default(null).describe('The organ that entrusted that body.'),
      administrative: z
        .boolean()
        .default(true)
        .describe('Rights and duties of administrative law, 法释〔2019〕17号 art. 1.'),
    }),
    filed_on: maybeDay.describe('When the suit was filed; left out: no later than its first document.'),
    parties: z.array(name).min(2, 'A suit has two parties at least.').max(1_000),
    documents: z.array(document).max(100),
    excuse: z
      .enum(['NONE', 'GOVERNMENT_CHANGE', 'LEADER_CHANGE', 'PLANNING_CHANGE', 'FUNDING', 'OTHER'])
      .default('NONE')
      .describe('What the organ pleads; it is recorded and changes nothing.'),
  })
  .superRefine(({ parties, documents }, { addIssue }) => {
    const problem = (path: PropertyKey[], message: string) => addIssue({ code: 'custom', path, message });
    documents.forEach((one, at) => {
      const earlier = documents.slice(0, at);
      if (earlier.some(({ id }) => id === one.id))
        problem(['documents', at, 'id'], `The id ${one.id} is used already.`);
      if (one.of !== null && !earlier.some(({ id }) => id === one.of)) {
        problem(['documents', at, 'of'], `No document before this one has the id ${one.of}.`);
      }
      if ((one.of === null) !== (one.outcome === null)) {
        problem(
          ['documents', at, one.of === null ? 'of' : 'outcome'],
          'Write both the document reviewed and the outcome.',
        );
      }
      if (one.instance !== 'FIRST' && one.of === null) {
        problem(['documents', at, 'of'], 'A second instance and a retrial review a document; name it.');
      }
      if (one.of === null && one.kind !== 'MEDIATION' && one.finding === null) {
        problem(['documents', at, 'finding'], `Write what the court found: ${FINDINGS.join(', ')}.`);
      }
      for (const [field, told] of [
        ['served', one.served],
        ['appeals', one.appeals],
      ] as const) {
        told.forEach(({ party }, index) => {
          if (!parties.includes(party)) problem(['documents', at, field, index, 'party'], `${party} is no party.`);
        });
      }
      one.served.forEach(({ on }, index) => {
        if (on < one.issued_on)
          problem(['documents', at, 'served', index, 'on'], 'It was served before it was issued.');
      });
    });
  });

/** Effect of judgments and breaches by government bodies (domain.md 4.3 to 4.5). */
export const judgmentRegime = regime({
  name: 'judgment',
  description: 'when a court document is effective, and whether it flags a government body 政务失信',
  file,
  judge({ agreement, filed_on, parties, documents, excuse }, { on, schemaFolder }) {
    const suit = { filed_on, parties, documents: documents satisfies readonly CourtDocument[] };
    const { flag, documents: states } = breachFlagOf(agreement, suit, on, readCalendars(schemaFolder));
    return { ...flag, excuse, excuseIsDefence: false, documents: states, judgedOn: on };
  },
});
