import { PageSection, Skeleton } from '@patternfly/react-core';
import { texts } from '@/app/texts';

/** Grey lines in the place of a table, so that nothing jumps when it comes. */
export function TableSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div className="ml-skeleton-table" role="status" data-loading>
      <span className="pf-v6-screen-reader">{texts.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="1.75rem" width={`${100 - ((row * 7) % 20)}%`} />
      ))}
    </div>
  );
}

/** Grey lines in the place of facts or of a card's content. */
export function FactsSkeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="ml-skeleton-facts" role="status" data-loading>
      <span className="pf-v6-screen-reader">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={`${80 - ((line * 17) % 45)}%`} />
      ))}
    </div>
  );
}

export function ScreenSkeleton() {
  return (
    <>
      <PageSection className="ml-head" hasBodyWrapper={false}>
        <Skeleton width="14rem" height="2rem" />
      </PageSection>
      <PageSection className="ml-body" hasBodyWrapper={false} isFilled>
        <TableSkeleton />
      </PageSection>
    </>
  );
}
