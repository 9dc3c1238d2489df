import { Button } from '@patternfly/react-core';
import { download } from '../parts/download';
import { statementTexts as t } from '../texts';

/** Saves the service's own CSV of a report. */
export function CsvButton({ name, read }: { name: string; read: () => Promise<unknown> }) {
  return (
    <Button variant="secondary" size="sm" className="ml-actions" onClick={() => void download(`${name}.csv`, read as () => Promise<{ data?: Blob }>)}>
      {t.csv}
    </Button>
  );
}
