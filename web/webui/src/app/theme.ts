import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'minilateral.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

let theme = stored();
const dark = () => theme === 'dark' || (theme === 'system' && system.matches);

function apply() {
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark());
  listeners.forEach((listener) => listener());
}

system.addEventListener('change', apply);

export function chooseTheme(chosen: Theme) {
  theme = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // Then it holds until the page is left.
  }
  apply();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useTheme = () => useSyncExternalStore(subscribe, () => theme);
export const useDark = () => useSyncExternalStore(subscribe, dark);
