import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useGroupRefusal } from './refusals';

/** What is wrong with several fields together, such as shares that exceed their whole. */
export function GroupRefusal({ pointer }: { pointer: string }) {
  const error = useGroupRefusal(pointer);
  return (
    <div aria-live="polite" className="ml-group-refusal">
      {error && (
        <HelperText data-refused="" tabIndex={-1}>
          <HelperTextItem variant="error">{error}</HelperTextItem>
        </HelperText>
      )}
    </div>
  );
}
