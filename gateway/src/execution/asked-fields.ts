import { askedNames } from '../execute/asked-names.js';

type Variables = Readonly<Record<string, unknown>> | undefined;

/**
 * The answer of a source that did not answer: null for every field that was asked. With a field merely missing, the
 * gateway drops the whole entity and the centre is never asked; with nulls it is, and says INCONCLUSIVE.
 */
export function nullFilled(query: string, variables: Variables): Record<string, unknown> {
  const { root, entity } = askedNames(query);
  const representations = variables?.representations;
  if (!root.has('_entities') || !Array.isArray(representations)) return nulls(root);
  const entities = representations.map((representation: { __typename?: string }) => ({
    ...nulls(entity),
    __typename: representation.__typename,
  }));
  return { _entities: entities };
}

/**
 * Whether an answer holds each field that was asked and that no condition left out, be it null: an entity short of one is
 * bad data, after which the gateway would drop the entity as well. So is no entity from a source that owes answers.
 */
export function answersAll(
  data: Readonly<Record<string, unknown>>,
  { query, variables, owesAnswers }: { query: string; variables: Variables; owesAnswers: boolean },
): boolean {
  const { root, certain, certainOf } = askedNames(query);
  if (!holds(data, certain)) return false;
  const representations = variables?.representations;
  if (!root.has('_entities') || !Array.isArray(representations)) return true;
  const { _entities: entities } = data;
  if (!Array.isArray(entities) || entities.length !== representations.length) return false;
  return representations.every(({ __typename: type }: { __typename: string }, at) => {
    const one: unknown = entities[at];
    if (one === null) return !owesAnswers;
    return isRecord(one) && holds(one, certainOf.get(type) ?? []);
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(data: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  for (const key of keys) if (!Object.hasOwn(data, key)) return false;
  return true;
}

function nulls(keys: ReadonlySet<string>): Record<string, null> {
  return Object.fromEntries([...keys].map((key) => [key, null]));
}
