import type { ReactNode } from 'react';

/**
 * Tabs that are addresses: `<RouteTabs label="Parts of the consortium"><Link to=… params=…>Overview</Link>…</RouteTabs>`.
 * They are links in a navigation, since each opens a page of its own.
 */
export function RouteTabs({ label, children }: { label: string; children: ReactNode[] }) {
  return (
    <nav className="ml-tabs" aria-label={label}>
      <ul>
        {children.map((link, place) => (
          <li key={place}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
