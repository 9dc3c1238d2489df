import { MenuToggle, Select, SelectList, SelectOption } from '@patternfly/react-core';
import DesktopIcon from '@patternfly/react-icons/dist/esm/icons/desktop-icon';
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon';
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon';
import { useState } from 'react';
import { texts } from './texts';
import { chooseTheme, useTheme, type Theme } from './theme';

const icons = { system: <DesktopIcon />, light: <SunIcon />, dark: <MoonIcon /> };

export function ThemeMenu() {
  const theme = useTheme();
  const [open, setOpen] = useState(false);
  return (
    <Select
      isOpen={open}
      selected={theme}
      onOpenChange={setOpen}
      onSelect={(_, chosen) => {
        chooseTheme(chosen as Theme);
        setOpen(false);
      }}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          isExpanded={open}
          onClick={() => setOpen(!open)}
          aria-label={`${texts.theme.label}: ${texts.theme[theme]}`}
        >
          {icons[theme]}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={texts.theme.label}>
        {(['system', 'light', 'dark'] as const).map((option) => (
          <SelectOption key={option} value={option} icon={icons[option]}>
            {texts.theme[option]}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}
