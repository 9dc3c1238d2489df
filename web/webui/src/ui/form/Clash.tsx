import { Alert, Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { texts } from '@/app/texts';

export type Compared = { field: string; mine: ReactNode; theirs: ReactNode };

type Props = { compared: Compared[]; busy: boolean; onKeepMine: () => void; onTakeTheirs: () => void };

/** Both versions of what two people changed at the same time, side by side, and the choice between them. */
export function Clash({ compared, busy, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div className="ml-clash">
      <Alert isInline variant="warning" title={texts.clash.title} component="h2">
        {texts.clash.lead}
      </Alert>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.clash.field}</th>
            <th scope="col">{texts.clash.mine}</th>
            <th scope="col">{texts.clash.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ field, mine, theirs }) => (
            <tr key={field} className={mine === theirs ? undefined : 'ml-clash-differs'}>
              <th scope="row">
                {field}
                {mine !== theirs && <span className="pf-v6-screen-reader"> {texts.clash.differs}</span>}
              </th>
              <td>{mine || texts.none}</td>
              <td>{theirs || texts.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="ml-clash-choice">
        <Button variant="secondary" isDisabled={busy} isLoading={busy} onClick={onKeepMine}>
          {texts.clash.keepMine}
        </Button>
        <Button variant="secondary" isDisabled={busy} onClick={onTakeTheirs}>
          {texts.clash.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
