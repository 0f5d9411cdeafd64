import { access } from '@xinqiao/access/subgraph.js';
import { civilAffairs } from '@xinqiao/civil-affairs/subgraph.js';
import { courts } from '@xinqiao/courts/subgraph.js';
import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { education } from '@xinqiao/education/subgraph.js';
import { emergencyManagement } from '@xinqiao/emergency-management/subgraph.js';
import type { Dataset } from '@xinqiao/platform/exchange/dataset.js';
import type { AnySubgraph } from '@xinqiao/platform/subgraph/definition.js';
import { tax } from '@xinqiao/tax/subgraph.js';

/** All subgraphs of an installation. */
export const definitions: readonly AnySubgraph[] = [
  tax,
  emergencyManagement,
  education,
  civilAffairs,
  courts,
  creditCentre,
  access,
];

export function definitionOf(name: string): AnySubgraph {
  const found = definitions.find((definition) => definition.name === name);
  if (!found)
    throw new Error(
      `There is no service ${name}. There are ${definitions.map((one) => one.name).join(', ')}. 没有该服务。`,
    );
  return found;
}

/** The dataset of a name, and the subgraph that owns it. Throws a sentence that lists all of them. */
export function datasetOf(name: string): { owner: AnySubgraph; dataset: Dataset } {
  for (const owner of definitions) {
    const dataset = owner.datasets.find((one) => one.name === name);
    if (dataset) return { owner, dataset };
  }
  const names = definitions.flatMap(({ datasets }) => datasets.map((dataset) => dataset.name));
  throw new Error(`There is no dataset ${name}. There are ${names.join(', ')}. 没有该数据集。`);
}
