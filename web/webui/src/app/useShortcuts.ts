import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { screens } from './screens';

const KEY = 'minilateral.letter-keys';

/** Letters alone as shortcuts disturb people who dictate, so they can be switched off. */
export const letterKeys = {
  get on() {
    return localStorage.getItem(KEY) !== 'off';
  },
  set on(on: boolean) {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  },
};

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
const inDialog = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

export function useShortcuts({ jump, help, off }: { jump: () => void; help: () => void; off: boolean }) {
  const navigate = useNavigate();
  const pressedG = useRef(-Infinity);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        if (!off && !inDialog()) jump();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || off || inDialog() || !letterKeys.on) return;
      if (event.key === '?') {
        event.preventDefault();
        help();
      } else if (event.key === '/') {
        const filter = document.querySelector<HTMLInputElement>('[data-filter] input');
        if (filter) {
          event.preventDefault();
          filter.focus();
        }
      } else if (event.key === 'g') {
        pressedG.current = event.timeStamp;
      } else if (event.timeStamp - pressedG.current < 1500) {
        pressedG.current = -Infinity;
        const screen = screens.find(({ key }) => key === event.key);
        if (screen) void navigate({ to: screen.to });
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, jump, help, off]);
}
