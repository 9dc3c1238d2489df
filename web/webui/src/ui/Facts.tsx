import type { ReactNode } from 'react';
import { texts } from '@/app/texts';

/** Names and values in columns: `<Facts of={[['Founded', <Day …/>], …]} />`. What is not known shows a dash. */
export function Facts({ of }: { of: [name: string, value: ReactNode][] }) {
  return (
    <dl className="ml-facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? texts.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}
