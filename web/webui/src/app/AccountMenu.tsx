import { Dropdown, DropdownGroup, DropdownItem, DropdownList, Divider, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { signOutAddress, type Role } from '@/api/session';
import { Nation } from '@/ui/Nation';
import { statusWord } from '@/ui/statuses';
import { texts } from './texts';
import { useSession } from './useSession';

const roleName = (role: Role) => texts.roles[role] ?? role;

/** Who is signed in, for which nation and in which roles: always in view, since it decides what one sees. */
export function AccountMenu() {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const roles = session.roles.map(roleName);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref) => (
        <MenuToggle ref={ref} className="ml-account" isExpanded={open} onClick={() => setOpen(!open)}>
          <span className="pf-v6-screen-reader">{texts.session.menu(session.name)}</span>
          <Nation code={session.nation} />
          <span className="ml-account-role">{roles[0]}</span>
        </MenuToggle>
      )}
    >
      <div className="ml-account-facts">
        <strong>{session.name}</strong>
        <dl>
          <dt>{texts.session.nation}</dt>
          <dd><Nation code={session.nation} named /></dd>
          <dt>{texts.session.roles}</dt>
          <dd>{roles.join(', ')}</dd>
          <dt>{texts.session.organisation}</dt>
          <dd>{session.organisation}</dd>
          <dt>{texts.session.clearance}</dt>
          <dd>{statusWord(session.clearance)}</dd>
        </dl>
      </div>
      <Divider />
      <DropdownGroup>
        <DropdownList>
          <DropdownItem to={signOutAddress}>{texts.session.signOut}</DropdownItem>
        </DropdownList>
      </DropdownGroup>
    </Dropdown>
  );
}
