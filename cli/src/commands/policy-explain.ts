import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldMarksOf } from '@xinqiao/gateway/policy/field-marks.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import type { Row } from '@xinqiao/platform/policy/matters.js';
import { shows, type Slice } from '@xinqiao/platform/policy/slices.js';
import { mattersOf } from '../installation/matters.js';
import { personas } from '../personas.js';
import { say } from './say.js';

export interface ExplainOptions {
  readonly persona: string;
  readonly matter: string;
}

/** Prints what a persona would see for a matter, on what condition, and by which line of matters.yaml. */
export function policyExplain({ persona, matter: code }: ExplainOptions): void {
  const config = readConfig(process.env);
  const matters = mattersOf(config);
  const kind = (Object.hasOwn(personas, persona) ? personas[persona]?.kind : undefined) ?? persona;
  const matter = matters.matter(code);
  if (!matter) throw new Error(`There is no matter ${code}. There are ${matters.codes.join(', ')}.`);
  if (!matters.actorKinds.has(kind)) {
    const known = [...Object.keys(personas), ...matters.actorKinds];
    throw new Error(`There is no persona and no kind of actor ${persona}. There are ${known.join(', ')}.`);
  }
  const row = matter.row(kind);
  say(`${code} ${matter.label.zh} · ${matter.label.en}`);
  say(`basis: ${matter.basis.zh} · ${matter.basis.en}`);
  say(`actor: ${kind}${row ? `, matters.yaml:${row.lineOf()}` : ': no row, so the public row only'}`);
  if (row) say(`needs: ${row.needs.join(', ') || 'nothing'}`);
  const fields = fieldsBySlice(readFileSync(join(config.schemaFolder, 'supergraph.graphql'), 'utf8'));
  const everybody = matters.permitted('public', null);
  for (const [slice, { label, owners }] of matters.slices) {
    const line = lineOf(slice, row, everybody.has(slice));
    const form = row?.opens.get(slice)?.form ?? everybody.get(slice);
    const shown = (fields.get(slice) ?? []).filter((field) => shows(form, field.form)).map(({ name }) => name);
    say(
      `${slice.padEnd(3)} ${line.padEnd(44)} ${label.zh} (${owners.join(', ')})${shown.length > 0 ? `: ${shown.join(', ')}` : ''}`,
    );
  }
}

function lineOf(slice: Slice, row: Row | null, isPublic: boolean): string {
  const opened = row?.opens.get(slice);
  if (opened && row) {
    const conditions = [...opened.needs.map((need) => `with ${need}`), ...(opened.when ? [`if ${opened.when}`] : [])];
    return [`${opened.form}`, ...conditions, `line ${row.lineOf(slice)}`].join(', ');
  }
  return isPublic ? 'as everybody, for organisations' : '-';
}

/** Fields of the supergraph by the slice that guards them, as Type.field. */
function fieldsBySlice(
  supergraphSdl: string,
): ReadonlyMap<Slice, readonly { name: string; form: 'full' | 'level' | 'boolean' }[]> {
  const bySlice = new Map<Slice, { name: string; form: 'full' | 'level' | 'boolean' }[]>();
  for (const { name, mark } of fieldMarksOf(supergraphSdl).all()) {
    if (mark) bySlice.set(mark.slice, [...(bySlice.get(mark.slice) ?? []), { name, form: mark.form }]);
  }
  return bySlice;
}
