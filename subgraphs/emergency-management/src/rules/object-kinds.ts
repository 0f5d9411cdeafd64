/** One of the eight kinds of supervised objects (domain.md 1.4, D1). */
export interface ObjectKind {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** The source names three; the other five exist without a name, and none is invented (reading D-p). */
export const OBJECT_KINDS: readonly ObjectKind[] = [
  { code: 'HAZARDOUS_CHEMICAL_PRODUCER', en: 'Producers of hazardous chemicals', zh: '危化品生产企业' },
  { code: 'HAZARDOUS_CHEMICAL_DEALER', en: 'Dealers in hazardous chemicals', zh: '危化品经营单位' },
  { code: 'FIREWORKS_RETAILER', en: 'Retailers of fireworks', zh: '烟花爆竹零售经营单位' },
  ...[4, 5, 6, 7, 8].map((number) => ({
    code: `UNSPECIFIED_${number}`,
    en: `Kind ${number}, not named by the source`,
    zh: `第${number}类监管对象（来源未载明名称）`,
  })),
];

export function isObjectKind(code: string): boolean {
  return OBJECT_KINDS.some((kind) => kind.code === code);
}
