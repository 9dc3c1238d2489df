import { formatThreshold } from '@/ui/fraction';
import { TextField, type FieldProps } from '@/ui/form';
import { numberOf } from './numbers';
import { draftTexts } from './texts';

const t = draftTexts.rule;

/** A part of a whole, as the agreement writes it, and said in words as soon as it can be read. */
export function PartField({ hint = t.part, ...field }: FieldProps<string> & { label: string; hint?: string; required?: boolean }) {
  const read = numberOf(field.value);
  return <TextField {...field} hint={read ? `${hint} ${t.partIs(formatThreshold(read))}` : hint} maxLength={100} />;
}
