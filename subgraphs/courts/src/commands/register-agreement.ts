import { isDeepStrictEqual } from 'node:util';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import type { Context } from '../loaders.js';
import type { RegisterAgreementInput, RegisterAgreementResult } from '../resolver-types.gen.js';
import { agreementOf } from '../rules/agreement-breach.js';
import type { AgreementRow } from '../rules/facts.js';
import { answerableOrgan, scopeOf } from '../rules/judgment/agreement-scope.js';
import { courtAct, refused } from './court-act.js';

/** A court registers an agreement; of an entrusted one the entrusting organ is the subject, for it is sued and flagged. */
export function registerAgreement(ctx: Context, input: RegisterAgreementInput): Promise<RegisterAgreementResult> {
  return courtAct(ctx, async ({ store, manager, today, actor, court }) => {
    const { concludedBy, concludedByCode, entrustedBy = null, entrustedByCode = null } = input;
    if ((entrustedBy === null) !== (entrustedByCode === null)) return refused('ENTRUSTING_ORGAN_INCOMPLETE');
    const subject = entrustedBy ?? concludedBy;
    if (!ctx.holds(subject)) return refused('SUBJECT_NOT_IN_CASE');
    const codes = [concludedByCode, entrustedByCode].filter((code) => code !== null);
    if (!codes.every((code) => checkUscc(code).ok)) return refused('BAD_ORGANISATION_CODE');
    if (input.concludedOn > today) return refused('DATE_IN_FUTURE');
    const { counterparty = 'CITIZEN_OR_ORGANISATION', administrative = true, kind } = input;
    const agreement = {
      kind,
      concluded_on: input.concludedOn,
      counterparty,
      administrative,
      concluded_by: concludedByCode,
      entrusted_by: entrustedByCode,
    };
    const scope = scopeOf(agreement, null);
    if (scope.ruleSet === 'NOT_AN_ADMINISTRATIVE_AGREEMENT') {
      return refused('NOT_AN_ADMINISTRATIVE_AGREEMENT', `${scope.why.en} ${scope.why.zh}, ${scope.article}`);
    }
    const organCode = answerableOrgan(agreement);
    const row: AgreementRow = {
      agreement_no: input.agreementNo,
      subject_id: subject,
      is_body: organCode.startsWith('1'),
      division: organCode.slice(2, 8),
      concluded_by: entrustedBy === null ? null : concludedBy,
      private_party: input.privateParty ?? null,
      counterparty,
      administrative,
      kind,
      concluded_on: input.concludedOn,
      subject_matter: input.subjectMatter,
      court_uscc: court,
    };
    await store.lock(manager, [`agreement ${row.agreement_no}`]);
    const [known] = await store.find(manager, 'administrativeAgreement', { agreement_no: row.agreement_no });
    const registered = { __typename: 'AgreementRegistered', subject: { id: subject } } as const;
    if (known) {
      // What came by a file does not say which court knows of it.
      return isDeepStrictEqual({ ...known, court_uscc: court }, row)
        ? { ...registered, agreement: agreementOf(known), alreadyRegistered: true }
        : refused('NUMBER_TAKEN');
    }
    await store.add(manager, 'administrativeAgreement', row, { valid_from: row.concluded_on, valid_to: null });
    await store.addEvent(manager, {
      about: 'AGREEMENT',
      reference: row.agreement_no,
      subject_id: subject,
      kind: 'REGISTERED',
      happened_on: today,
      court_uscc: court,
      actor,
    });
    return { ...registered, agreement: agreementOf(row), alreadyRegistered: false };
  });
}
