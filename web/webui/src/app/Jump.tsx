import { Modal, ModalBody, ModalHeader, TextInput } from '@patternfly/react-core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { texts } from './texts';
import { usePlaces } from './usePlaces';
import type { Place } from './screens';

const SHOWN = 30;

/** The places whose name holds every word, those that begin with the first word before the others. */
function matching(places: readonly Place[], typed: string): Place[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = places.filter((place) => {
    const text = `${place.label} ${place.hint ?? ''} ${texts.jump.kinds[place.kind]}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (place: Place) => (words[0] && place.label.toLocaleLowerCase().startsWith(words[0]) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, SHOWN);
}

/** Ctrl+K: type a few letters of a name, Enter goes there. */
export default function Jump({ onClose }: { onClose: () => void }) {
  const { places, reading } = usePlaces();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const found = useMemo(() => matching(places, typed), [places, typed]);
  const current = Math.min(at, found.length - 1);

  const go = (place: Place | undefined) => {
    if (!place) return;
    onClose();
    void navigate(place.link);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      const next = (current + step + found.length) % found.length;
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(found[current]);
    }
  };

  return (
    <Modal isOpen variant="medium" position="top" onClose={onClose} aria-labelledby={`${id}-title`} elementToFocus={`#${id}-input`}>
      <ModalHeader title={texts.jump.title} labelId={`${id}-title`} />
      <ModalBody>
        <TextInput
          id={`${id}-input`}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          aria-label={texts.jump.placeholder}
          placeholder={texts.jump.placeholder}
          autoComplete="off"
          value={typed}
          onChange={(_, value) => {
            setTyped(value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={texts.jump.title} className="ml-places">
          {found.map((place, index) => (
            // The keyboard is handled by the field above, which keeps the focus.
            <li
              key={place.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              onClick={() => go(place)}
              onMouseMove={() => setAt(index)}
            >
              <span>{place.label}</span>
              {place.hint && <span className="ml-place-hint">{place.hint}</span>}
              <span className="ml-place-kind">{texts.jump.kinds[place.kind]}</span>
            </li>
          ))}
        </ul>
        <p className="ml-note" role="status">
          {reading ? texts.jump.reading : found.length === 0 ? texts.jump.none : texts.jump.count(found.length)}
        </p>
      </ModalBody>
    </Modal>
  );
}
