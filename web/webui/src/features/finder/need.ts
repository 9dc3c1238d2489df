/** A need as the address keeps it. */
export type Asked = { area?: string[]; budget?: string; clearance?: 'UNCLASSIFIED' | 'LIMITED'; weights?: string; include?: string; startable?: true };

export type AreaNeed = { area: string; trl: number };

/** "quantum-technologies:6" */
export function areaOf(text: string): AreaNeed {
  const [area = '', trl] = text.split(':');
  const level = Number(trl);
  return { area, trl: Number.isInteger(level) && level >= 1 && level <= 9 ? level : 1 };
}

export const textOf = ({ area, trl }: AreaNeed) => `${area}:${trl}`;

const LINE = /^([A-Za-z]{3})[\s=:]+(\d{1,9}(?:\.\d{1,6})?)$/;

/** "GBR 40, AUS 35" as weights; nothing where it is empty, undefined where it cannot be read. */
export function weightsOf(text: string): { nation: string; value: string }[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim()).filter(Boolean);
  const read = parts.map((part) => LINE.exec(part));
  return read.every((found) => found !== null) ? read.map((found) => ({ nation: found![1]!.toUpperCase(), value: found![2]! })) : undefined;
}

export const codesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean).map((code) => code.toUpperCase());

/** "EUR 1000000.00" */
export function budgetOf(text: string | undefined): { currency: string; value: string } | undefined {
  const found = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(text ?? '');
  return found ? { currency: found[1]!, value: found[2]! } : undefined;
}

/** The body of the search, or nothing as long as the need is not whole. */
export function searchOf(asked: Asked) {
  const budget = budgetOf(asked.budget);
  const weights = weightsOf(asked.weights ?? '');
  if (!asked.area?.length || !budget || !weights) return undefined;
  const include = codesOf(asked.include ?? '');
  return {
    requirements: asked.area.map(areaOf).map(({ area, trl }) => ({ area, trlAtLeast: trl })),
    budget,
    clearance: asked.clearance ?? ('UNCLASSIFIED' as const),
    key: weights.length > 0 ? { type: 'fixed' as const, weights } : { type: 'equal' as const },
    ...(include.length > 0 && { nations: { include } }),
    ...(asked.startable && { blockersAtMost: 0 }),
    limit: 4,
  };
}

/** An exact fraction such as 7/8 in whole per cent, rounded down, so that only all of it is 100 %. */
export function percent(fraction: string): string {
  const [part = '0', whole = '1'] = fraction.split('/');
  return `${(BigInt(part) * 100n) / BigInt(whole)} %`;
}
