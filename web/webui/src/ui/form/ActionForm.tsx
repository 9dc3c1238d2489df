import { Button, Form } from '@patternfly/react-core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { texts } from '@/app/texts';
import { Refusal } from './Refusal';
import { RefusalsContext } from './refusals';
import { useSending, type Act } from './useSending';

type Props<Answer> = Omit<Act<Answer>, 'change'> & {
  submit: string;
  onCancel: () => void;
  /** Looked at once all fields are content and before anything is sent; the fields wait behind it. */
  review?: { show: string; title: string; content: () => ReactNode };
  children: ReactNode;
};

/** An act that needs a page rather than a dialog: the same refusals, key and retry. */
export function ActionForm<Answer>(props: Props<Answer>) {
  const { submit, onCancel, review, children } = props;
  const { id, refusals, unplaced, sending, content, toFirstRefusal, onSubmit } = useSending(props);
  const [reviewing, setReviewing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reviewing) heading.current?.focus();
  }, [reviewing]);
  // A refusal names fields: they have to be there before one of them takes the focus.
  useEffect(() => {
    if (!sending.error) return;
    setReviewing(false);
    toFirstRefusal();
  }, [sending.error, toFirstRefusal]);
  const asks = review && !reviewing;
  return (
    <RefusalsContext value={refusals}>
      <Form
        id={id}
        noValidate
        onSubmit={(event) => {
          if (!asks) return onSubmit(event);
          event.preventDefault();
          if (content()) setReviewing(true);
        }}
      >
        {sending.error && !sending.isPending && <Refusal error={sending.error} unplaced={unplaced} />}
        <div hidden={reviewing} className="ml-form-fields">
          {children}
        </div>
        {review && reviewing && (
          <div className="ml-stack">
            <h2 ref={heading} tabIndex={-1} className="ml-part-title">{review.title}</h2>
            {review.content()}
          </div>
        )}
        <div className="ml-form-actions">
          <Button type="submit" isLoading={sending.isPending} isDisabled={sending.isPending}>
            {asks ? review.show : sending.error && !sending.isPending ? texts.form.again(submit) : submit}
          </Button>
          {reviewing && (
            <Button variant="secondary" onClick={() => setReviewing(false)} isDisabled={sending.isPending}>
              {texts.form.back}
            </Button>
          )}
          <Button variant="link" onClick={onCancel} isDisabled={sending.isPending}>
            {texts.form.cancel}
          </Button>
        </div>
      </Form>
    </RefusalsContext>
  );
}
