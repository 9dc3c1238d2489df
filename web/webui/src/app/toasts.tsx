import { Alert, AlertActionCloseButton, AlertGroup } from '@patternfly/react-core';
import { useSyncExternalStore } from 'react';

type Toast = { id: number; variant: 'success' | 'info' | 'warning' | 'danger'; title: string; text?: string };

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(changed: readonly Toast[]) {
  toasts = changed;
  listeners.forEach((listener) => listener());
}

const remove = (id: number) => change(toasts.filter((one) => one.id !== id));

/** Says in a corner, and to screen readers, that something happened: `toast('success', 'Signed')`. */
export function toast(variant: Toast['variant'], title: string, text?: string) {
  change([...toasts, { id: next++, variant, title, text }]);
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <AlertGroup isToast isLiveRegion hasAnimations>
      {shown.map(({ id, variant, title, text }) => (
        <Alert
          key={id}
          variant={variant}
          title={title}
          timeout={variant === 'success' || variant === 'info' ? 8000 : false}
          onTimeout={() => remove(id)}
          actionClose={<AlertActionCloseButton onClose={() => remove(id)} />}
        >
          {text}
        </Alert>
      ))}
    </AlertGroup>
  );
}
