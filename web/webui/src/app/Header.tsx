import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { Link } from '@tanstack/react-router';
import { AccountMenu } from './AccountMenu';
import { texts } from './texts';
import { ThemeMenu } from './ThemeMenu';

type Props = { navOpen: boolean; onToggleNav: () => void; onJump: () => void; onShortcuts: () => void };

export function Header({ navOpen, onToggleNav, onJump, onShortcuts }: Props) {
  return (
    <Masthead className="ml-masthead" display={{ default: 'inline' }}>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton
            variant="plain"
            aria-label={texts.nav.toggle}
            isSidebarOpen={navOpen}
            onSidebarToggle={onToggleNav}
            icon={<BarsIcon />}
          />
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/" />}>
            <img className="ml-mark" src="/mark.svg" alt="" />
            <span className="ml-name">{texts.product}</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <button type="button" className="ml-jump" onClick={onJump} aria-keyshortcuts="Control+K">
          <SearchIcon aria-hidden />
          <span className="ml-jump-word">{texts.jump.button}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <Button variant="plain" icon={<QuestionCircleIcon />} aria-label={texts.shortcuts.button} onClick={onShortcuts} />
        <ThemeMenu />
        <AccountMenu />
      </MastheadContent>
    </Masthead>
  );
}
