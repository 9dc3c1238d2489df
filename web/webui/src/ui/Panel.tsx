import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';

type Props = { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a screen under a heading of its own. */
export function Panel({ title, lead, actions, children }: Props) {
  const id = useId();
  return (
    <Card isCompact component="section" aria-labelledby={id} className="ml-panel">
      <CardHeader actions={actions ? { actions, hasNoOffset: true } : undefined}>
        <CardTitle component="h2" id={id}>
          {title}
        </CardTitle>
        {lead && <p className="ml-lead">{lead}</p>}
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
