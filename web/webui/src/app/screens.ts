import CoinsIcon from '@patternfly/react-icons/dist/esm/icons/coins-icon';
import FlaskIcon from '@patternfly/react-icons/dist/esm/icons/flask-icon';
import GlobeIcon from '@patternfly/react-icons/dist/esm/icons/globe-icon';
import HandshakeIcon from '@patternfly/react-icons/dist/esm/icons/handshake-icon';
import HomeIcon from '@patternfly/react-icons/dist/esm/icons/home-icon';
import PuzzlePieceIcon from '@patternfly/react-icons/dist/esm/icons/puzzle-piece-icon';
import TopologyIcon from '@patternfly/react-icons/dist/esm/icons/topology-icon';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { texts } from './texts';

export type ScreenLink = {
  to: '/' | '/web' | '/map' | '/consortia' | '/finder' | '/projects' | '/money';
  label: string;
  group?: string;
  icon: ComponentType<{ className?: string }>;
  /** The second key after g. */
  key: string;
};

/** The screens that one can go to from anywhere: in the navigation, in the jump dialog, and by keys. */
export const screens: readonly ScreenLink[] = [
  { to: '/', label: texts.nav.home, icon: HomeIcon, key: 'h' },
  { to: '/consortia', label: texts.nav.consortia, group: texts.nav.coalitions, icon: HandshakeIcon, key: 'c' },
  { to: '/web', label: texts.nav.web, group: texts.nav.coalitions, icon: TopologyIcon, key: 'w' },
  { to: '/map', label: texts.nav.map, group: texts.nav.coalitions, icon: GlobeIcon, key: 'a' },
  { to: '/finder', label: texts.nav.finder, group: texts.nav.coalitions, icon: PuzzlePieceIcon, key: 'f' },
  { to: '/projects', label: texts.nav.projects, group: texts.nav.work, icon: FlaskIcon, key: 'p' },
  { to: '/money', label: texts.nav.money, group: texts.nav.work, icon: CoinsIcon, key: 'm' },
];

export type Place = { key: string; kind: keyof typeof texts.jump.kinds; label: string; hint?: string; link: LinkProps };
