import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { funding, type Funding } from '@/api';
import { callTexts } from '../texts';
import { Division } from './Division';

type Props = {
  question: Funding['NewApportionment'];
  title: string;
  /** How the column of the results is called. */
  billed?: string;
  enabled?: boolean;
  pending: ReactNode;
  refused: (error: Error) => ReactNode;
};

/** What the service's own arithmetic answers to a question, line by line; nothing of it is stored. */
export function Apportioned({ question, title, billed, enabled = true, pending, refused }: Props) {
  const { data, error } = useQuery({
    queryKey: ['funding', 'preview', question],
    queryFn: async () => (await funding.POST('/v1/apportionments', { body: question })).data!,
    enabled,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  if (error) return refused(error);
  if (!data) return pending;
  const lines = data.lines.map((line) => ({ ...line, nation: line.nation ?? '', underwritten: line.underwritten ?? false }));
  return (
    <div>
      <h2 className="ml-part-title">{title}</h2>
      <Division lines={lines} label={title} billed={billed} />
      <p className="ml-note">{callTexts.make.carry}</p>
    </div>
  );
}
