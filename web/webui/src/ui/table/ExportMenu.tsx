import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '@/app/texts';
import type { Column } from './columns';

/** The address of a file that the server makes of the whole list, not only of what is on the screen. */
export function exportAddress(name: string, source: string, columns: readonly Column<never>[], format: 'csv' | 'xlsx', items?: string) {
  const wanted = columns.flatMap(({ header, path, as }) => (path ? [{ header, path, ...(as && { as }) }] : []));
  const fileName = name.replace(/[^A-Za-z0-9 ._-]+/g, '').replace(/\s+/g, ' ').trim().slice(0, 80) || 'export';
  return `/export?${new URLSearchParams({ source, format, name: fileName, columns: JSON.stringify(wanted), ...(items && { items }) })}`;
}

type Props = { name: string; source: string; columns: readonly Column<never>[]; items?: string; /** Filters that only this screen knows are on. */ narrowed: boolean };

export function ExportMenu({ name, source, columns, items, narrowed }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} size="sm">
          {texts.table.export}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {(['csv', 'xlsx'] as const).map((format) => (
          <DropdownItem key={format} to={exportAddress(name, source, columns, format, items)} download="">
            {texts.table[format]}
          </DropdownItem>
        ))}
      </DropdownList>
      {narrowed && <p className="ml-note ml-menu-note">{texts.table.exportWhole}</p>}
    </Dropdown>
  );
}
