import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { texts } from '@/app/texts';
import { toast } from '@/app/toasts';
import type { Column } from './columns';

type Wanted = { name: string; source: string; columns: readonly Column<never>[]; items?: string };

function wish({ name, source, columns, items }: Wanted, format: 'csv' | 'xlsx') {
  const wanted = columns.flatMap(({ header, path, as }) => (path ? [{ header, path, ...(as && { as }) }] : []));
  const fileName = name.replace(/[^A-Za-z0-9 ._-]+/g, '').replace(/\s+/g, ' ').trim().slice(0, 80) || 'export';
  return { source, format, name: fileName, columns: wanted, ...(items && { items }) };
}

/** The address of a file that the server makes of the whole list, not only of what is on the screen. */
export function exportAddress(name: string, source: string, columns: readonly Column<never>[], format: 'csv' | 'xlsx', items?: string) {
  const asked = wish({ name, source, columns, items }, format);
  return `/export?${new URLSearchParams({ ...asked, columns: JSON.stringify(asked.columns) })}`;
}

/** A file of these rows alone, in their order: they are too many for an address. */
async function saveChosen(wanted: Wanted, format: 'csv' | 'xlsx', chosen: readonly string[]) {
  const asked = wish(wanted, format);
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Minilateral': '1' },
    body: JSON.stringify({ ...asked, chosen }),
  });
  if (!response.ok) throw await problemOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${asked.name}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}

type Props = Wanted & {
  /** The ids of the rows that the filters leave, in their order; none where the screen shows all, as they come. */
  chosen?: readonly string[];
  /** Filters are on, but rows have no ids by which the server knows them. */
  narrowed: boolean;
};

export function ExportMenu({ chosen, narrowed, ...wanted }: Props) {
  const [open, setOpen] = useState(false);
  const save = (format: 'csv' | 'xlsx', ids: readonly string[]) =>
    void saveChosen(wanted, format, ids).catch((error: Error) => toast('danger', error.message));
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
        {(['csv', 'xlsx'] as const).map((format) =>
          chosen ? (
            <DropdownItem key={format} onClick={() => save(format, chosen)}>
              {texts.table[format]}
            </DropdownItem>
          ) : (
            <DropdownItem key={format} to={exportAddress(wanted.name, wanted.source, wanted.columns, format, wanted.items)} download="">
              {texts.table[format]}
            </DropdownItem>
          ),
        )}
      </DropdownList>
      {narrowed && !chosen && <p className="ml-note ml-menu-note">{texts.table.exportWhole}</p>}
    </Dropdown>
  );
}
