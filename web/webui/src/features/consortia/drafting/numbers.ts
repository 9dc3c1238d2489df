import { compareFractions, one, parseFraction, zero, type Fraction } from '@/ui/fraction';
import type { RuleOf } from '../rules/words';
import { checkTexts as t } from './texts';

// What the checks of a text's rules have in common: numbers as the server reads them, and the nations of the scale.

const NUMBER = /^[+-]?\d{1,400}(\.\d{1,400}|\/\d{1,400})?$/;

/** The scale of a text as far as its numbers can be read; none where it has no such rule. */
export type ReadScale = { rule: RuleOf<'scale'>; whole: Fraction; sum: Fraction; names: ReadonlySet<string> } | 'unreadable' | undefined;
/** Names what is wrong at a place within a rule. */
export type Say = (at: string, detail: string, missing?: true) => void;

/** A number as the server reads it: a decimal or a fraction of whole numbers. */
export function numberOf(text: string | null | undefined): Fraction | undefined {
  const typed = (text ?? '').trim();
  return NUMBER.test(typed) && !/\/0+$/.test(typed) ? parseFraction(typed) : undefined;
}

export function read(at: string, text: string, say: Say, wrong: (found: Fraction) => string | undefined): Fraction | undefined {
  if (text.trim() === '') return void say(at, t.needed, true);
  const found = numberOf(text);
  const detail = found ? wrong(found) : t.notANumber;
  if (detail) say(at, detail);
  return detail ? undefined : found;
}

export function counted(at: string, count: number | null | undefined, say: Say) {
  if (typeof count !== 'number') say(at, t.needed, true);
}

/** A part of the whole: above nothing, and not above all of it. */
export const part = (at: string, text: string, say: Say) =>
  read(at, text, say, (found) => (compareFractions(found, zero) <= 0 || compareFractions(found, one) > 0 ? t.notAPart : undefined));

export function outsiders(nations: readonly string[], scale: ReadScale, say: (nations: string) => void) {
  if (!scale || scale === 'unreadable') return;
  const outside = nations.filter((nation) => !scale.names.has(nation));
  if (outside.length > 0) say(outside.join(', '));
}
