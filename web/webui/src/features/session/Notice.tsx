import { useEffect, type ReactNode } from 'react';
import { texts } from '@/app/texts';

/** A page with one message and nothing else, for those who are not inside. */
export function Notice({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);
  return (
    <main className="ml-notice">
      <p className="ml-notice-mark">
        <img className="ml-mark" src="/mark.svg" alt="" />
        <span className="ml-name">{texts.product}</span>
      </p>
      <h1 className="ml-title">{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
