import { markOf, shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import { publishedPenaltiesOf } from '@xinqiao/platform/rules/penalty-record.js';
import { maskName } from '@xinqiao/platform/rules/mask.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { PublicLists, Registration, SubjectKind } from '../resolver-types.gen.js';
import { procedureOf } from './listing/listing-view.js';
import { domainsOf, labelsOf, listingsOf } from './public-list/public-lists.js';
import { publishedPermits, unpublishedPenalties, type Viewer } from './publicity/penalty-view.js';
import type { CreditCentreFacts } from '../store.js';
import { records } from './records.js';

/** The registration, null when nobody of this id is registered. A person's name is whole for the person only. */
export function registrationOf(
  facts: CreditCentreFacts,
  state: SourceState,
  { isSelf, marking }: { readonly isSelf: boolean; readonly marking: Marking },
): Registration | null {
  const [registered] = facts.registered;
  if (!registered) return null;
  const person = registered.kind === 'PERSON';
  const representative = registered.legal_representative;
  return {
    kind: registered.kind as SubjectKind,
    name: person ? null : registered.name,
    uscc: registered.uscc,
    status: registered.status,
    legalRepresentative:
      registered.kind === 'SOLE_TRADER' && representative ? maskName(representative, 'partial') : representative,
    division: registered.division,
    personName: person ? maskName(registered.name, isSelf ? 'full' : 'partial') : null,
    ...markOf(registered, records.registered, marking),
    ...state,
  };
}

export interface ListReading {
  /** Who reads what is not published. */
  readonly viewer: Viewer;
  /** Asia/Shanghai. */
  readonly today: string;
  readonly marking: Marking;
}

/** The lists within their term; after it they are neither shown nor used. */
export function publicListsOf(
  facts: CreditCentreFacts,
  state: SourceState,
  { viewer, today, marking }: ListReading,
): PublicLists {
  const lists = {
    penalties: publishedPenaltiesOf(facts.penalties, { today, marking }),
    unpublished: unpublishedPenalties(facts, viewer, { today, marking }),
    permits: publishedPermits(facts, { today, marking }),
    ...listingsOf(facts, { today, marking }),
    procedures: shown(
      facts.procedures.filter(
        ({ authority_uscc }) => viewer.form === 'full' || viewer.seesArchive || authority_uscc === viewer.organisation,
      ),
      records.procedures,
      // Whoever reads a procedure is a party to it or handles it, and decides nothing automatically by it.
      { ...marking, whole: true },
      (listing) => procedureOf(listing, today),
    ),
    ...state,
  };
  return { labels: labelsOf(lists), domains: domainsOf(lists), ...lists };
}
