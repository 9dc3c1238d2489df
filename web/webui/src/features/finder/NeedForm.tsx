import { Button, Form } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useState, type FormEvent } from 'react';
import { CheckField, MoneyField, SelectField, TextField, useForm } from '@/ui/form';
import type { Money } from '@/ui/money';
import { areaOf, budgetOf, textOf, weightsOf, type AreaNeed, type Asked } from './need';
import { texts } from './texts';

type Props = { asked: Asked; areas: ReadonlyMap<string, string>; onAsk: (asked: Asked) => void };

const currencies = ['EUR', 'GBP', 'USD', 'JPY', 'AUD', 'CAD', 'CHF', 'SEK', 'DKK', 'KRW'];
const levels = Array.from({ length: 9 }, (_, place) => ({ value: String(place + 1), label: String(place + 1) }));

export function NeedForm({ asked, areas, onAsk }: Props) {
  const budget = budgetOf(asked.budget);
  const [needs, setNeeds] = useState<AreaNeed[]>(asked.area?.map(areaOf) ?? [{ area: '', trl: 5 }]);
  const [currency, setCurrency] = useState(budget?.currency ?? 'EUR');
  const form = useForm({
    budget: (budget ?? null) as Money | null,
    clearance: asked.clearance ?? 'UNCLASSIFIED',
    weights: asked.weights ?? '',
    include: asked.include ?? '',
    startable: asked.startable ?? false,
  });
  const { values } = form;
  const chosen = needs.filter((need) => need.area !== '');
  const weightsWrong = weightsOf(values.weights) === undefined;
  const whole = chosen.length > 0 && values.budget !== null && !weightsWrong;

  const change = (place: number, changes: Partial<AreaNeed>) => setNeeds((before) => before.map((need, at) => (at === place ? { ...need, ...changes } : need)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole) return;
    onAsk({
      area: chosen.map(textOf),
      budget: `${values.budget!.currency} ${values.budget!.value}`,
      clearance: values.clearance === 'UNCLASSIFIED' ? undefined : values.clearance,
      weights: values.weights || undefined,
      include: values.include || undefined,
      startable: values.startable || undefined,
    });
  };

  return (
    <Form onSubmit={submit} noValidate>
      {needs.map((need, place) => (
        <div key={place} className="ml-finder-area">
          <SelectField
            label={texts.area}
            pointer={`/requirements/${place}/area`}
            value={need.area}
            onChange={(area) => change(place, { area })}
            options={[...areas].map(([value, label]) => ({ value, label }))}
          />
          <SelectField label={texts.trl} pointer={`/requirements/${place}/trlAtLeast`} value={String(need.trl)} onChange={(trl) => change(place, { trl: Number(trl) })} options={levels} />
          {needs.length > 1 && (
            <Button variant="plain" icon={<TimesIcon />} aria-label={texts.removeArea(areas.get(need.area) ?? texts.area)} onClick={() => setNeeds(needs.filter((_, at) => at !== place))} />
          )}
        </div>
      ))}
      <div>
        <Button variant="link" isInline onClick={() => setNeeds([...needs, { area: '', trl: 5 }])}>
          {texts.addArea}
        </Button>
      </div>
      <SelectField label={texts.currency} pointer="/budget/currency" value={currency} onChange={(code) => (setCurrency(code), form.set({ budget: null }))} options={currencies.map((value) => ({ value, label: value }))} />
      <MoneyField key={currency} {...form.field('budget')} label={texts.budget} currency={currency} />
      <SelectField
        {...form.field('clearance')}
        label={texts.clearance}
        options={(['UNCLASSIFIED', 'LIMITED'] as const).map((value) => ({ value, label: texts.clearances[value] }))}
      />
      <TextField {...form.field('weights', '/key/weights')} label={texts.weights} hint={weightsWrong ? texts.weightsWrong : texts.weightsHint} />
      <TextField {...form.field('include', '/nations/include')} label={texts.include} hint={texts.includeHint} />
      <CheckField {...form.field('startable', '/blockersAtMost')} label={texts.startable} />
      <div>
        <Button type="submit" isDisabled={!whole}>
          {texts.search}
        </Button>
      </div>
    </Form>
  );
}
