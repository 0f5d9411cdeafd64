import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { CURRENT, subjectFactsReader } from '@xinqiao/platform/database/facts.js';
import { birthDateOf } from '@xinqiao/platform/rules/resident-id.js';
import type { EntityManager } from 'typeorm';
import { parseBenefits, type HaibeiBenefit } from '../rules/haibei/benefits.js';
import type { Commendation } from '../rules/haibei/merits.js';
import type { HaibeiMember } from '../rules/haibei/standing.js';
import { rulebooksOf } from '../rules/rulebook/rulebooks.js';
import type { ResidentRules, Rulebook } from '../rules/rulebook/rulebook.js';
import { openNumber } from '../rules/subject-id.js';

/** What the centre holds of a person's score: that there may be one, and its own commendations. Never a score. */
export interface HaibeiFacts {
  readonly member: HaibeiMember | null;
  readonly name: string | null;
  readonly commendations: readonly Commendation[];
}

/** A card as its holder sees it; days in Asia/Shanghai. */
export interface ShopCardRow {
  readonly id: string;
  readonly created_on: string;
  readonly valid_until: string;
  readonly revoked_on: string | null;
}

export interface HaibeiStore {
  readonly haibei: {
    readonly rulebook: Rulebook;
    readonly rules: ResidentRules;
    readonly benefits: readonly HaibeiBenefit[];
    /** Signs reports. */
    readonly reportKey: KeyObject;
    /** The gateway's address as clients know it. */
    readonly publicUrl: string;
    factsOf(ids: readonly string[], day: string): Promise<HaibeiFacts[]>;
    /** The day of birth that the registered number says; null: the number is not known. */
    bornOn(manager: EntityManager, subject: string): Promise<string | null>;
    joinedOn(manager: EntityManager, subject: string): Promise<string | null>;
    join(manager: EntityManager, subject: string, day: string): Promise<void>;
    /** Deletes for good what could lead to a score: consent and cards. False: there was none. */
    leave(manager: EntityManager, subject: string): Promise<boolean>;
    addCard(
      manager: EntityManager,
      card: { subject: string; token: string; createdOn: string; validUntil: string },
    ): Promise<string>;
    liveCards(manager: EntityManager, subject: string, day: string): Promise<number>;
    revokeCard(manager: EntityManager, card: { id: string; subject: string; day: string }): Promise<boolean>;
    cardsOf(subject: string): Promise<ShopCardRow[]>;
    /** Deletes for good the cards that ended, or were taken back, before a day. */
    forgetCards(before: string): Promise<void>;
    /** Whose card in force a token is; null: nobody's, any more or ever. */
    holderOf(token: string, day: string): Promise<{ readonly subject: string; readonly validUntil: string } | null>;
  };
}

type HaibeiLists = {
  readonly members: readonly { subject_id: string; joined_on: string; sealed: string }[];
  readonly registered: readonly { subject_id: string; name: string }[];
  readonly commendations: readonly (Commendation & { subject_id: string })[];
};

/** Membership has no history: as of whatever instant is asked, who left has no score. */
const readHaibei = subjectFactsReader<HaibeiLists>('haibei_facts', {
  members: `SELECT subject_id, joined_on, encode(sealed, 'base64') AS sealed
            FROM haibei_member JOIN person_number USING (subject_id) WHERE subject_id = ANY($1)`,
  registered: `SELECT subject_id, name FROM registered_subject WHERE ${CURRENT}`,
  commendations: `SELECT subject_id, document_no, level, awarded_on, event
                  FROM commendation WHERE ${CURRENT} ORDER BY awarded_on, document_no`,
});

/** Whose grades this installation computes; another authority's rulebook may stand beside it. */
const RULEBOOK = 'weihai-city';

export function haibeiStore(database: Database, config: Config): HaibeiStore {
  const { rulebook, rules } = residentRulebook(config.schemaFolder);
  const bornOn = (sealed: Buffer) => birthDateOf(openNumber(sealed, config.keys.registry));
  return {
    haibei: {
      rulebook,
      rules,
      benefits: readBenefits(config.schemaFolder),
      reportKey: createPrivateKey(config.reportKey()),
      publicUrl: config.publicUrl,
      async factsOf(ids, day) {
        const facts = await readHaibei(database, ids, day);
        return facts.map(({ members: [member], registered: [person], commendations }) => ({
          member: member ? { joinedOn: member.joined_on, bornOn: bornOn(Buffer.from(member.sealed, 'base64')) } : null,
          name: person?.name ?? null,
          commendations,
        }));
      },
      async bornOn(manager, subject) {
        const [row] = (await manager.query(
          `SELECT sealed FROM person_number JOIN registered_subject USING (subject_id)
           WHERE subject_id = $1 AND superseded_at IS NULL`,
          [subject],
        )) as { sealed: Buffer }[];
        return row ? bornOn(row.sealed) : null;
      },
      async joinedOn(manager, subject) {
        const [row] = (await manager.query('SELECT joined_on FROM haibei_member WHERE subject_id = $1 FOR UPDATE', [
          subject,
        ])) as { joined_on: string }[];
        return row?.joined_on ?? null;
      },
      async join(manager, subject, day) {
        await manager.query(
          'INSERT INTO haibei_member (subject_id, joined_on) VALUES ($1, $2) ON CONFLICT (subject_id) DO NOTHING',
          [subject, day],
        );
      },
      async leave(manager, subject) {
        await manager.query('DELETE FROM shop_card WHERE subject_id = $1', [subject]);
        const [rows] = (await manager.query('DELETE FROM haibei_member WHERE subject_id = $1 RETURNING subject_id', [
          subject,
        ])) as [unknown[]];
        return rows.length > 0;
      },
      async addCard(manager, { subject, token, createdOn, validUntil }) {
        const [row] = (await manager.query(
          `INSERT INTO shop_card (token_digest, subject_id, created_on, valid_until) VALUES ($1, $2, $3, $4) RETURNING id`,
          [digestOf(token), subject, createdOn, validUntil],
        )) as { id: string }[];
        if (!row) throw new Error('A card was not added.');
        return row.id;
      },
      async liveCards(manager, subject, day) {
        const [row] = (await manager.query(
          `SELECT count(*)::integer AS live FROM shop_card
           WHERE subject_id = $1 AND revoked_on IS NULL AND valid_until >= $2`,
          [subject, day],
        )) as { live: number }[];
        return row?.live ?? 0;
      },
      async revokeCard(manager, { id, subject, day }) {
        const [rows] = (await manager.query(
          `UPDATE shop_card SET revoked_on = $3
           WHERE id = $1 AND subject_id = $2 AND revoked_on IS NULL AND valid_until >= $3 RETURNING id`,
          [id, subject, day],
        )) as [unknown[]];
        return rows.length > 0;
      },
      cardsOf: (subject) =>
        database.rows<ShopCardRow & object>(
          'shop_cards',
          `SELECT id, created_on, valid_until, revoked_on FROM shop_card
           WHERE subject_id = $1 ORDER BY created_on DESC, id LIMIT 100`,
          [subject],
        ),
      async forgetCards(before) {
        await database.rows('forget_cards', 'DELETE FROM shop_card WHERE least(valid_until, revoked_on) < $1', [
          before,
        ]);
      },
      async holderOf(token, day) {
        const [row] = await database.rows<{ subject: string; validUntil: string }>(
          'shop_card_holder',
          `SELECT subject_id AS subject, valid_until AS "validUntil"
           FROM shop_card JOIN haibei_member USING (subject_id)
           WHERE token_digest = $1 AND revoked_on IS NULL AND valid_until >= $2`,
          [digestOf(token), day],
        );
        return row ?? null;
      },
    },
  };
}

/** Who reads the table learns no token from it: 128 random bits need no salt. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function residentRulebook(schemaFolder: string): { rulebook: Rulebook; rules: ResidentRules } {
  const rulebook = rulebooksOf(schemaFolder).find(({ name }) => name === RULEBOOK);
  if (!rulebook?.residents) throw new Error(`schema/rulebooks/${RULEBOOK} has no rules for residents.`);
  return { rulebook, rules: rulebook.residents };
}

function readBenefits(schemaFolder: string): HaibeiBenefit[] {
  const folder = join(schemaFolder, 'haibei');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const benefits = parseBenefits(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })));
  const known = rulebooksOf(schemaFolder);
  const lost = benefits.find((one) => !known.some(({ name, residents }) => name === one.rulebook && residents));
  if (lost) throw new Error(`schema/haibei: ${lost.code} hangs on ${lost.rulebook}, which has no rules for residents.`);
  return benefits.filter(({ rulebook }) => rulebook === RULEBOOK);
}
