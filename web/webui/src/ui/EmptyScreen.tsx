import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import type { ComponentType, ReactNode } from 'react';

type Props = {
  title: string;
  /** Why nothing is here, and what the next step is. */
  text: ReactNode;
  icon?: ComponentType;
  headingLevel?: 'h2' | 'h3' | 'h4';
  /** The next step itself: a button or a link. */
  children?: ReactNode;
};

export function EmptyScreen({ title, text, icon, headingLevel = 'h2', children }: Props) {
  return (
    <EmptyState titleText={title} icon={icon} headingLevel={headingLevel} variant="sm" className="ml-empty">
      <EmptyStateBody>{text}</EmptyStateBody>
      {children && (
        <EmptyStateFooter>
          <EmptyStateActions>{children}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
