import { Modal, ModalBody, ModalHeader, Switch } from '@patternfly/react-core';
import { Fragment, useState } from 'react';
import { screens } from './screens';
import { texts } from './texts';
import { letterKeys } from './useShortcuts';

const { keys } = texts.shortcuts;
const rows: [string[], string][] = [
  [['Ctrl', 'K'], keys.jump],
  [['?'], keys.help],
  [['/'], keys.filter],
  [['Esc'], keys.close],
  ...screens.map(({ key, label }): [string[], string] => [['g', key], keys.go(label)]),
];

export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(letterKeys.on);
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="shortcuts-title">
      <ModalHeader title={texts.shortcuts.title} labelId="shortcuts-title" />
      <ModalBody>
        <dl className="ml-shortcuts">
          {rows.map(([pressed, does]) => (
            <Fragment key={does}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
        <Switch
          label={texts.shortcuts.letters}
          isChecked={on}
          onChange={(_, checked) => {
            letterKeys.on = checked;
            setOn(checked);
          }}
        />
      </ModalBody>
    </Modal>
  );
}
