import { Button, Label, LabelGroup } from '@patternfly/react-core';
import { texts } from '@/app/texts';
import type { Column } from './columns';
import type { TableState } from './useTableState';

/** What is filtered by, each to be taken away. */
export function FilterLabels<Row>({ columns, state }: { columns: readonly Column<Row>[]; state: TableState }) {
  const active = columns.filter((column) => state.facets[column.id]?.length);
  if (active.length === 0 && !state.q) return null;
  return (
    <div className="ml-filter-labels">
      {active.map(({ id, header, facet }) => (
        <LabelGroup key={id} categoryName={header} numLabels={6}>
          {state.facets[id]!.map((value) => {
            const name = typeof facet === 'function' ? facet(value) : value;
            return (
              <Label
                key={value}
                variant="outline"
                isCompact
                closeBtnAriaLabel={texts.table.remove(`${header}: ${name}`)}
                onClose={() => {
                  const left = state.facets[id]!.filter((one) => one !== value);
                  state.change({ [id]: left.length > 0 ? left : undefined });
                }}
              >
                {name}
              </Label>
            );
          })}
        </LabelGroup>
      ))}
      <Button variant="link" isInline onClick={state.clear}>
        {texts.table.clear}
      </Button>
    </div>
  );
}
