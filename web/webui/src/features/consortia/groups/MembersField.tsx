import { ChoicesField } from '@/ui/form';
import { useNameOf } from '../parts';

type Props = { label: string; required?: boolean; pointer: string; value: string[]; onChange: (nations: string[]) => void; of: readonly string[] };

/** Several of a few nations. */
export function MembersField({ of, ...field }: Props) {
  const nameOf = useNameOf();
  return <ChoicesField {...field} options={of.map((value) => ({ value, label: nameOf(value) }))} />;
}
