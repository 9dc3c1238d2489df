import { Badge, Button, MenuFooter, MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import { useState } from 'react';

type Props = {
  label: string;
  options: { value: string; label: string; count?: number }[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
  /** One choice instead of several. */
  single?: boolean;
  /** Shows how many are chosen. */
  counted?: boolean;
  reset?: { label: string; act: () => void };
};

/** A button that opens a list to choose from. */
export function ChoiceMenu({ label, options, chosen, onChange, single, counted, reset }: Props) {
  const [open, setOpen] = useState(false);
  const choose = (value: string) => {
    if (single) {
      onChange([value]);
      setOpen(false);
    } else {
      onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    }
  };
  return (
    <Select
      role={single ? 'listbox' : 'menu'}
      isOpen={open}
      selected={chosen}
      onOpenChange={setOpen}
      onSelect={(_, value) => choose(String(value))}
      isScrollable
      popperProps={{ appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={open}
          onClick={() => setOpen(!open)}
          size="sm"
          badge={counted && chosen.length > 0 ? <Badge isRead>{chosen.length}</Badge> : undefined}
        >
          {label}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={label}>
        {options.map(({ value, label: name, count }) => (
          <SelectOption key={value} value={value} hasCheckbox={!single} isSelected={chosen.includes(value)} description={undefined}>
            {name}
            {count !== undefined && <span className="ml-option-count">{count.toLocaleString()}</span>}
          </SelectOption>
        ))}
      </SelectList>
      {reset && (
        <MenuFooter>
          <Button variant="link" isInline onClick={reset.act}>
            {reset.label}
          </Button>
        </MenuFooter>
      )}
    </Select>
  );
}
