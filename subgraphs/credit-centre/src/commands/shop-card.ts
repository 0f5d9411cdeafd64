import { randomBytes } from 'node:crypto';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import { toString as qrCode } from 'qrcode';
import type { Context } from '../loaders.js';
import type { CreateShopCardResult, RevokeShopCardResult, ShopCardHolder } from '../resolver-types.gen.js';
import { haibeiRefused, LONGEST_CARD_DAYS, MOST_CARDS } from '../rules/haibei/refusal.js';
import { ownPerson } from './haibei.js';

/** 128 bits: nobody finds a card by trying. */
const TOKEN_BYTES = 16;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The resident makes a card for the wall of a shop (domain.md A-1, 2.5). Its token is told once and kept by nobody. */
export async function createShopCard(ctx: Context, days: number): Promise<CreateShopCardResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return haibeiRefused('NOT_YOUR_RECORD');
  if (days < 1 || days > LONGEST_CARD_DAYS) return haibeiRefused('BAD_TERM');
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const url = `${ctx.store.haibei.publicUrl}/card/${token}`;
  const qr = await qrCode(url, { type: 'svg' });
  return recordedTransaction(ctx, 'createShopCard', async (manager) => {
    const { haibei } = ctx.store;
    if ((await haibei.joinedOn(manager, subject)) === null) return haibeiRefused('NOT_OPTED_IN');
    if ((await haibei.liveCards(manager, subject, ctx.today)) >= MOST_CARDS) return haibeiRefused('TOO_MANY_CARDS');
    const validUntil = addDays(ctx.today, days);
    const id = await haibei.addCard(manager, { subject, token, createdOn: ctx.today, validUntil });
    return { __typename: 'ShopCardCreated', id, token, url, qr, validUntil };
  });
}

/** Takes a card back; the next scan shows nothing. */
export async function revokeShopCard(ctx: Context, id: string): Promise<RevokeShopCardResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return haibeiRefused('NOT_YOUR_RECORD');
  if (!UUID.test(id)) return haibeiRefused('CARD_NOT_FOUND');
  return recordedTransaction(ctx, 'revokeShopCard', async (manager) => {
    const revoked = await ctx.store.haibei.revokeCard(manager, { id, subject, day: ctx.today });
    return revoked ? { __typename: 'ShopCardRevoked', id } : haibeiRefused('CARD_NOT_FOUND');
  });
}

/** Whose card a token is. For the gateway's admission only: throws SEALED_CALLS_ONLY for anybody else. */
export async function shopCardHolder(ctx: Context, token: string): Promise<ShopCardHolder | null> {
  if (ctx.caller.kind !== 'system') throw new Fault('SEALED_CALLS_ONLY', 'Cards are resolved by admission only.');
  return ctx.store.haibei.holderOf(token, ctx.today);
}
