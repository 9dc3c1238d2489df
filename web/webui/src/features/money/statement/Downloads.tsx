import { Button, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import PrintIcon from '@patternfly/react-icons/dist/esm/icons/print-icon';
import { useState } from 'react';
import { funding } from '@/api';
import { exportAddress } from '@/ui/table/ExportMenu';
import { asCsv, download } from '../parts/download';
import { statementTexts as t } from '../texts';
import { exportColumns } from './exportColumns';

type Query = { asOf?: string; from?: string; recordedUntil?: string; currency?: string };
type Props = { source: string; params: { path: { consortiumId: string }; query: Query }; asOf: string };

/** The statement as a file: the CSV is the service's own, the XLSX has real numbers. Or on paper. */
export function Downloads({ source, params, asOf }: Props) {
  const [open, setOpen] = useState(false);
  const name = `Cost-share statement ${asOf}`;
  const csv = () => download(`${name}.csv`, () => funding.GET('/v1/consortia/{consortiumId}/cost-share-statements', { params, ...asCsv }) as Promise<{ data?: Blob }>);
  return (
    <div className="ml-verify ml-actions">
      <Dropdown
        isOpen={open}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ position: 'right' }}
        toggle={(ref) => (
          <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} size="sm">
            {t.download}
          </MenuToggle>
        )}
      >
        <DropdownList>
          <DropdownItem onClick={() => void csv()}>{t.csv}</DropdownItem>
          <DropdownItem to={exportAddress(name, source, exportColumns, 'xlsx', 'rows')} download="">
            {t.xlsx}
          </DropdownItem>
        </DropdownList>
      </Dropdown>
      <Button variant="plain" icon={<PrintIcon />} aria-label={t.print} onClick={() => window.print()} />
    </div>
  );
}
