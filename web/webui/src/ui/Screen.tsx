import { PageSection } from '@patternfly/react-core';
import { useEffect, useRef, type ReactNode } from 'react';
import { texts } from '@/app/texts';

type Props = {
  /** The heading, and the window's title. While it is not known yet: what kind of thing comes. */
  title: string;
  /** The link above the heading, or several with keys, outermost first; the screen itself is not among them. */
  crumbs?: ReactNode | ReactNode[];
  /** Beside the heading: a status, a marking, a number. */
  badge?: ReactNode;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
  /** A RouteTabs. */
  tabs?: ReactNode;
  children?: ReactNode;
};

let firstHeading: HTMLHeadingElement | null = null;

/** The frame of a screen: breadcrumbs, heading, actions, tabs, content. It names the window and takes the focus. */
export function Screen({ title, crumbs, badge, lead, actions, tabs, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);

  useEffect(() => {
    // The first screen of a visit leaves the focus where the browser puts it, so that the skip link comes first.
    firstHeading ??= heading.current;
    if (heading.current !== firstHeading) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <PageSection className="ml-head" hasBodyWrapper={false}>
        {crumbs && (
          <nav aria-label={texts.breadcrumbs}>
            <ol className="ml-crumbs">
              {[crumbs].flat().map((crumb, place) => (
                <li key={place}>{crumb}</li>
              ))}
            </ol>
          </nav>
        )}
        <div className="ml-title-row">
          <h1 ref={heading} tabIndex={-1} className="ml-title">
            {title}
          </h1>
          {badge}
          {actions && <div className="ml-actions">{actions}</div>}
        </div>
        {lead && <p className="ml-lead">{lead}</p>}
        {tabs}
      </PageSection>
      <PageSection className="ml-body" hasBodyWrapper={false} isFilled>
        {children}
      </PageSection>
    </>
  );
}
