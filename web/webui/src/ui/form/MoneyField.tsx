import { InputGroup, InputGroupItem, InputGroupText, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '@/app/texts';
import { isNegative, isZero, minorDigits, type Money } from '../money';
import { formatValue, parseMoney } from '../moneyFormat';
import { Field, type Labelled } from './Field';
import type { FieldProps } from './useForm';

type Props = Labelled & FieldProps<Money | null> & { currency: string; /** Zero and less are allowed. */ any?: boolean };

/** An amount in one currency. It takes what the locale writes, and no more decimals than the currency has. */
export function MoneyField({ value, onChange, currency, any, ...field }: Props) {
  const [typed, setTyped] = useState(value ? formatValue(value) : '');
  return (
    <Field {...field} refusal={refusalOf(typed, currency, field.required, any)}>
      {(input, changed) => (
        <InputGroup>
          <InputGroupItem isFill>
            <TextInput
              {...input}
              value={typed}
              inputMode="decimal"
              autoComplete="off"
              className="ml-money-input"
              onChange={(_, text) => {
                changed();
                setTyped(text);
                const read = parseMoney(text, currency);
                onChange('value' in read ? { currency, value: read.value } : null);
              }}
              onBlur={() => {
                const read = parseMoney(typed, currency);
                if ('value' in read) setTyped(formatValue({ currency, value: read.value }));
              }}
            />
          </InputGroupItem>
          <InputGroupItem>
            <InputGroupText>{currency}</InputGroupText>
          </InputGroupItem>
        </InputGroup>
      )}
    </Field>
  );
}

function refusalOf(typed: string, currency: string, required?: boolean, any?: boolean): string | undefined {
  const read = parseMoney(typed, currency);
  if ('refusal' in read) {
    if (read.refusal === 'empty') return required ? texts.money.missing : undefined;
    if (read.refusal === 'decimals') return texts.money.decimals(currency, minorDigits(currency));
    return texts.money.notANumber;
  }
  const money = { currency, value: read.value };
  return !any && (isZero(money) || isNegative(money)) ? texts.money.positive : undefined;
}
