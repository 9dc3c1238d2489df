import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { FactsSkeleton } from './Skeletons';

type Props<T> = {
  query: UseQueryResult<T, Error>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
};

/** One query on the screen: its skeleton while it is read, its error with a retry, or what it holds. */
export function Loaded<T>({ query, skeleton = <FactsSkeleton />, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return skeleton;
}
