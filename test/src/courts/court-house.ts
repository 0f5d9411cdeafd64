import { courts } from '@xinqiao/courts/subgraph.js';
import { advanceCourts, type AdvanceReport } from '@xinqiao/courts/commands/advance-courts.js';
import type { Store } from '@xinqiao/courts/store.js';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import { undelivered } from '@xinqiao/platform/outbox/undelivered.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';
import { until } from '../support/until.js';

/** A body without any record in the samples. */
export const ORGAN = '1165000000000T042Y';
export const COURT = '1165999900000T501F';
export const HIGH_COURT = uscc({ department: '11', division: '659999', body8: '00000T61' });
export const SUPERIOR = uscc({ department: '11', division: '659999', body8: '00000T62' });
export const STREET_OFFICE = uscc({ department: '11', division: '659999', body8: '00000T63' });

const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code } } }';
const APPROVE =
  'mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { __typename } }';

const REFUSED = '... on CourtActRefused { code message }';
const JUDGMENT = `... on JudgmentRecorded { alreadyRecorded judgment { judgmentNo status effectiveOn performedOn
  events { id kind on party reversed } } } ${REFUSED}`;
const WARNING =
  'id state toldOn listFrom toldAgainOn acknowledgedOn answer closedOn closedBecause caseNo subject { id }';

/** What each act answers, and the type of its input. */
const ACTS: Readonly<Record<string, string>> = {
  registerAgreement: `... on AgreementRegistered { alreadyRegistered subject { id } agreement { agreementNo byEntrustment } } ${REFUSED}`,
  registerJudgment: JUDGMENT,
  recordService: JUDGMENT,
  recordAppeal: JUDGMENT,
  recordEnforcement: JUDGMENT,
  recordPerformance: JUDGMENT,
  reverseOnRetrial: JUDGMENT,
  flagAgreementBreach: `... on AgreementBreachFlagged { alreadyFlagged subject { id } breach { level levelSince excuse
    because { why { en zh } article change { en zh } } agreement { byEntrustment } } } ... on AgreementBreachNotFlagged { code message }`,
  listJudgmentDebtor: `... on DebtorListed { alreadyListed listing { listedOn until situation } }
    ... on DebtorPreWarned { preWarning { ${WARNING} } } ${REFUSED}`,
  removeJudgmentDebtor: `... on DebtorRemoved { removedOn late } ${REFUSED}`,
};

// Each test asserts on the answer's own shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Told = any;

export interface CourtHouse extends AsyncDisposable {
  readonly house: RunningInstallation;
  readonly store: Store;
  /** Puts the clock of every subgraph on noon of a day in Shanghai. */
  on(day: string): void;
  idOf(code: string): string;
  /** One act of a court under its approved case about the organ, or about another subject. */
  act(name: string, input: object, as?: { court?: string; about?: string }): Promise<Told>;
  takeBack(event: string): Promise<Told>;
  asking(kind: string, matter: string, as: { organisation: string; about?: string; duty?: string }): Promise<Asking>;
  preWarnings(as: Asking): Promise<Told>;
  changePreWarning(name: 'acknowledge' | 'answer', id: string, as: Asking, answer?: string): Promise<Told>;
  courtsOf(selection: string, as?: Asking, code?: string): Promise<Told>;
  verdictOf(as: Asking, code?: string): Promise<string>;
  /** The public lists on which a code stands, once the centre has been told of everything. */
  publicListsOf(code?: string): Promise<string[]>;
  /** What the centre tells an organ of warnings, oldest first, once it has been told of everything. */
  preWarningEvents(as: Asking, after?: string): Promise<Told[]>;
  runDay(day: string): Promise<AdvanceReport>;
  /** The court's case about a subject: agreement, judgment, service on both parties; in effect on the 16th day. */
  judged(no: string, changes?: { agreement?: object; judgment?: object; servedOn?: string }): Promise<Told>;
}

export async function openCourtHouse(firstDay: string): Promise<CourtHouse> {
  let today = firstDay;
  const house = await runInstallation({}, { clock: () => new Date(`${today}T12:00:00+08:00`) });
  const opened = house.installation.subgraphs.get('courts');
  if (!opened) throw new Error('courts does not run');
  const store = courts.openStore(opened.database, house.config);
  let loadedOn = '';
  /** Every source has been loaded this morning: what a verdict says is then about the facts. */
  async function load() {
    if (loadedOn === today) return;
    loadedOn = today;
    for (const { database } of house.installation.subgraphs.values()) {
      await database.pool.query('UPDATE feed SET as_of = $1, loaded_at = $2', [today, `${today}T08:00:00+08:00`]);
    }
  }
  const cases = new Map<string, Promise<Asking>>();
  const idOf = (code: string) => subjectIdOf('organisation', code, house.config.keys.registry);

  async function openFor(kind: string, matter: string, organisation: string, about: string, duty?: string) {
    const token = await developmentToken(house.config, { sub: `${kind}.1`, actor_kind: kind, organisation });
    const chief = await developmentToken(house.config, {
      sub: `${kind}.2`,
      actor_kind: kind,
      organisation,
      in_charge: true,
    });
    const caseNo = `案-${matter}-${about}`;
    const input = { caseNo, matter, subjects: [idOf(about)], duty };
    const { body } = await house.ask(OPEN, { token, variables: { input } });
    if (body.data?.openCase.__typename !== 'CaseOpened') throw new Error(JSON.stringify(body));
    await house.ask(APPROVE, { token: chief, variables: { caseNo, matter } });
    return { token, matter, caseNo };
  }
  const asking: CourtHouse['asking'] = (kind, matter, { organisation, about = ORGAN, duty }) => {
    const key = `${kind} ${matter} ${organisation} ${about}`;
    const known = cases.get(key) ?? openFor(kind, matter, organisation, about, duty);
    cases.set(key, known);
    return known;
  };
  const ask = async (query: string, as: Asking, field: string) => {
    const { body } = await house.ask(query, as);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[field];
  };
  const told = () => until(async () => (await undelivered(opened.database)).length === 0);
  const act: CourtHouse['act'] = async (name, input, { court = COURT, about = ORGAN } = {}) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const as = await asking('court', 'COURT_CASE', { organisation: court, about });
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${ACTS[name]} } }`;
    return ask(query, { ...as, variables: { input } }, name);
  };
  return {
    house,
    store,
    on: (day) => {
      today = day;
    },
    idOf,
    act,
    asking,
    async takeBack(event) {
      const as = await asking('court', 'COURT_CASE', { organisation: COURT });
      const query = `mutation ($event: ID!) { takeBackEvent(event: $event, reason: "录入有误") { __typename ${JUDGMENT} } }`;
      return ask(query, { ...as, variables: { event } }, 'takeBackEvent');
    },
    preWarnings: (as) => ask(`{ preWarnings { ${WARNING} } }`, as, 'preWarnings'),
    async changePreWarning(name, id, as, answer = '已督促履行') {
      const [field, query] =
        name === 'acknowledge'
          ? ['acknowledgePreWarning', 'mutation ($id: ID!) { acknowledgePreWarning(id: $id)']
          : ['answerPreWarning', 'mutation ($id: ID!, $answer: String!) { answerPreWarning(id: $id, answer: $answer)'];
      const selection = `{ ... on PreWarningChanged { preWarning { ${WARNING} } } ... on PreWarningRefused { code message } } }`;
      const variables = name === 'acknowledge' ? { id } : { id, answer };
      return ask(`${query} ${selection}`, { ...as, variables }, field);
    },
    async courtsOf(selection, as = {}, code = ORGAN) {
      const query = `query ($id: String!) { subject(identifier: $id) { ... on Subject { courts { ${selection} } } } }`;
      return (await ask(query, { ...as, variables: { id: code } }, 'subject')).courts;
    },
    async verdictOf(as, code = ORGAN) {
      await load();
      const query =
        'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { verdict sources { source reasons { code excludes } } } } } }';
      const { assessment } = await ask(query, { ...as, variables: { id: code } }, 'subject');
      const reasons = assessment.sources.flatMap((one: Told) => one.reasons.map(({ code }: Told) => code));
      return [assessment.verdict, ...reasons].join(' ');
    },
    async publicListsOf(code = ORGAN) {
      await told();
      const query = 'query ($code: String!) { publicList(code: $code) { nodes { listCode source } } }';
      const { nodes } = await ask(query, { variables: { code } }, 'publicList');
      return nodes
        .filter((one: Told) => one.source !== 'centre')
        .map((one: Told) => one.listCode)
        .toSorted();
    },
    async preWarningEvents(as, after = '0') {
      await told();
      const query = `query ($after: ID) { preWarningEvents(after: $after) { id kind on caseNo superiorOrgan listFrom answer subject { id } } }`;
      return ask(query, { ...as, variables: { after } }, 'preWarningEvents');
    },
    runDay(day) {
      today = day;
      return advanceCourts(store, day, store.days);
    },
    async judged(no, { agreement = {}, judgment = {}, servedOn = '2026-03-02' } = {}) {
      const told = await act('registerAgreement', {
        agreementNo: `XY-${no}`,
        concludedBy: idOf(ORGAN),
        concludedByCode: ORGAN,
        kind: 'INVESTMENT_PROMOTION',
        concludedOn: '2021-05-10',
        subjectMatter: '园区用地与奖补',
        ...agreement,
      });
      if (told.__typename !== 'AgreementRegistered') return told;
      const document = await act('registerJudgment', {
        judgmentNo: `初-${no}`,
        agreementNo: `XY-${no}`,
        court: '天泽市中级人民法院',
        finding: 'NON_PERFORMANCE',
        operative: ['CONTINUE_PERFORMANCE'],
        filedOn: '2026-01-05',
        issuedOn: '2026-03-02',
        performBy: '2026-07-31',
        ...judgment,
      });
      if (document.__typename !== 'JudgmentRecorded') return document;
      await act('recordService', { judgmentNo: `初-${no}`, party: 'DEFENDANT', servedOn });
      return act('recordService', { judgmentNo: `初-${no}`, party: 'PLAINTIFF_1', servedOn });
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
}
