import { coalesce } from '@xinqiao/platform/database/coalesce.js';
import type { Database } from '@xinqiao/platform/database/database.js';

export interface CampaignRow {
  readonly code: string;
  readonly organiser: string;
  readonly title: string;
  readonly pledge: string;
  readonly opens_on: string;
  readonly closes_on: string;
}

interface Signature {
  readonly campaign: string;
  readonly subject: string;
  /** Asia/Shanghai. */
  readonly day: string;
  /** What the ledger of receipts says of it. */
  readonly receipt: string;
}

/**
 * Signatures that wait together go in one statement, in one order, so that no two statements wait for each other; the
 * index on campaign and person lets one of each stand. The receipts of those that stand are written with them.
 */
const SIGN = `
  WITH given AS (SELECT * FROM json_to_recordset($1) AS g (campaign text, subject text, day date, receipt text)),
  open AS (
    SELECT g.* FROM given g JOIN campaign c ON c.code = g.campaign AND c.superseded_at IS NULL
    WHERE g.day BETWEEN c.opens_on AND c.closes_on
  ), added AS (
    INSERT INTO campaign_signature (campaign, subject_id, signed_on, valid_from)
    SELECT DISTINCT ON (campaign, subject) campaign, subject, day, day FROM open ORDER BY campaign, subject
    ON CONFLICT (campaign, subject_id) WHERE superseded_at IS NULL DO NOTHING
    RETURNING campaign, subject_id
  ), receipts AS (
    SELECT DISTINCT ON (a.campaign, a.subject_id) g.receipt
    FROM added a JOIN given g ON g.campaign = a.campaign AND g.subject = a.subject_id
  ), recorded AS MATERIALIZED (
    SELECT append_receipt(string_agg(receipt, E'\\n')) AS first FROM receipts HAVING count(*) > 0
  )
  SELECT DISTINCT o.campaign, o.subject, a.subject_id IS NOT NULL AS added, (SELECT first FROM recorded) AS receipt
  FROM open o LEFT JOIN added a ON a.campaign = o.campaign AND a.subject_id = o.subject`;

const CAMPAIGN = `
  SELECT code, organiser, title, pledge, opens_on, closes_on,
    (SELECT count(*)::integer FROM campaign_signature WHERE campaign = $1 AND superseded_at IS NULL) AS signatures
  FROM campaign WHERE code = $1 AND superseded_at IS NULL`;

export interface CampaignStore {
  /** Signs once: now, or before; null where no such campaign is open that day. */
  sign(signature: Signature): Promise<'NOW' | 'BEFORE' | null>;
  campaignOf(code: string): Promise<(CampaignRow & { readonly signatures: number }) | null>;
}

export function openCampaignStore(database: Database): CampaignStore {
  const sign = coalesce((signatures: readonly Signature[]) => signAll(database, signatures), { atOnce: 2 });
  return {
    async sign(signature) {
      const [signed] = await sign([signature]);
      return signed ?? null;
    },
    async campaignOf(code) {
      const rows = await database.rows<CampaignRow & { signatures: number }>('campaign', CAMPAIGN, [code]);
      return rows[0] ?? null;
    },
  };
}

/** Of two signatures of one person that go together the first is the one that is new. */
async function signAll(database: Database, signatures: readonly Signature[]): Promise<('NOW' | 'BEFORE' | null)[]> {
  type Row = { campaign: string; subject: string; added: boolean };
  const rows = await database.rows<Row>('sign', SIGN, [JSON.stringify(signatures)]);
  const fresh = new Map(rows.map(({ campaign, subject, added }) => [`${campaign} ${subject}`, added]));
  return signatures.map(({ campaign, subject }) => {
    const key = `${campaign} ${subject}`;
    const added = fresh.get(key);
    if (added === undefined) return null;
    fresh.set(key, false);
    return added ? 'NOW' : 'BEFORE';
  });
}
