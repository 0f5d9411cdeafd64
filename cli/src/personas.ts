import { createPrivateKey } from 'node:crypto';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import type { ExplorerPersona } from '@xinqiao/gateway/front/explorer.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { SignJWT } from 'jose';

interface Persona {
  readonly description: string;
  readonly actor: string;
  readonly kind: string;
  readonly organisation?: string;
  /** Approves what others of the organisation prepare. */
  readonly inCharge?: true;
  /** The identifier of the persona's own record. */
  readonly own?: { readonly kind: 'organisation' | 'person'; readonly value: string };
}

/** People and systems of the samples; every one is fictional. */
export const personas: Readonly<Record<string, Persona>> = {
  clerk: {
    description: 'a clerk of the development and reform bureau, with open cases XM-2026-001 and others',
    actor: 'zhao.banshi',
    kind: 'clerk',
    organisation: '1137100000000T018Y',
  },
  'safety-inspector': {
    description: 'the emergency management bureau, with case FD-2026-001',
    actor: 'qian.jianguan',
    kind: 'emergency-bureau',
    organisation: '1133078200000T034L',
  },
  director: {
    description: 'the person in charge of the clerk’s bureau, who approves cases',
    actor: 'zhou.juzhang',
    kind: 'clerk',
    organisation: '1137100000000T018Y',
    inCharge: true,
  },
  'sampling-service': {
    description: 'the double-random sampling of the emergency management bureau',
    actor: 'shuangsuiji',
    kind: 'sampling-service',
    organisation: '1133078200000T034L',
  },
  'other-bank': {
    description: 'another bank, which nobody authorised',
    actor: 'qin.dai',
    kind: 'bank',
    organisation: '91659999MA0BANK28E',
  },
  auditor: {
    description: 'an auditor of the city, with audit orders of its own',
    actor: 'xu.shenji',
    kind: 'auditor',
    organisation: '1137100000000T018Y',
  },
  bank: {
    description: 'a bank, with loan case DK-2026-001',
    actor: 'sun.xindai',
    kind: 'bank',
    organisation: '91659999MA0BANK1XE',
  },
  terminal: {
    description: 'a self-service terminal in the hall of the bank, which asks for authorisations',
    actor: 'zizhu.zhongduan',
    kind: 'terminal',
    organisation: '91659999MA0BANK1XE',
  },
  'banking-regulator': {
    description: 'the banking regulator, which gets the A list and the figures of every bank',
    actor: 'kong.yinjian',
    kind: 'banking-regulator',
    organisation: '11659999MA9R000163',
  },
  'tax-bureau': {
    description: 'the tax bureau, which opens a case of STATUTORY_DUTY for each taxpayer',
    actor: 'wei.shuiwu',
    kind: 'tax-bureau',
    organisation: '1165999900000T819A',
  },
  court: {
    description: 'a court, with case （2026）天泽行终12号',
    actor: 'li.faguan',
    kind: 'court',
    organisation: '1165999900000T501F',
  },
  'superior-organ': {
    description: 'the organ above 嵩阳市城市建设局, told of warnings about it, with case YJ-2026-001',
    actor: 'shen.dudao',
    kind: 'superior-organ',
    organisation: '1165999900000T624G',
  },
  'centre-operator': {
    description: 'the credit centre of the city, with case ZX-2026-001',
    actor: 'han.xinyong',
    kind: 'centre-operator',
    organisation: '1265999900000T6590',
  },
  firm: {
    description: 'the textile firm 海晏信桥纺织 looking at its own record',
    actor: 'lin.xiaozhou',
    kind: 'enterprise',
    organisation: '91371002MA00TEXT0Y',
    own: { kind: 'organisation', value: '91371002MA00TEXT0Y' },
  },
  library: {
    description: 'the city library 海晏市图书馆, which lends without deposit to residents who authorise the question',
    actor: 'he.guanyuan',
    kind: 'benefit-provider',
    organisation: '126599990TUG00013H',
  },
  resident: {
    description: 'the resident 王小明 looking at his own record',
    actor: 'wang.xiaoming',
    kind: 'self',
    own: { kind: 'person', value: '379999199001010010' },
  },
  'organisation-department': {
    description: 'the organisation department, with the approved case GB-2026-001 of CADRE_SELECTION',
    actor: 'wu.zuzhi',
    kind: 'organisation-department',
    organisation: '11659999000RRB002U',
  },
  official: {
    description: 'the public official 龚清言 looking at the own record',
    actor: 'gong.qingyan',
    kind: 'self',
    own: { kind: 'person', value: '379999198004120018' },
  },
};

/** Hours: a working day, after which a development token is fetched anew. */
const LIFE = '8h';

/** A signed token of the development issuer. Throws a sentence for an unknown persona, and in production. */
export async function tokenOf(name: string, config: Config): Promise<string> {
  const persona = Object.hasOwn(personas, name) ? personas[name] : undefined;
  if (!persona) throw new Error(`There is no persona ${name}. There are ${Object.keys(personas).join(', ')}.`);
  if (config.mode === 'production' || !config.keys.issuer) {
    throw new Error('The development issuer signs nothing in production: get a token from your identity provider.');
  }
  const { actor, kind, organisation, inCharge, own } = persona;
  const subject = own && subjectIdOf(own.kind, own.value, config.keys.registry);
  return new SignJWT({ actor_kind: kind, organisation, subject, in_charge: inCharge })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(actor)
    .setIssuer(config.issuer)
    .setAudience(config.audience)
    .setIssuedAt()
    .setExpirationTime(LIFE)
    .sign(createPrivateKey(config.keys.issuer));
}

/** Everybody of the samples with a token, for the explorer. */
export function personasFor(config: Config): Promise<ExplorerPersona[]> {
  return Promise.all(
    Object.entries(personas).map(async ([name, { description }]) => ({
      name,
      description,
      token: await tokenOf(name, config),
    })),
  );
}
