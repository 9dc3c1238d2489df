import { Button, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { consortium, type Consortium } from '@/api';
import { Amount, Total } from '@/ui/Amount';
import { ErrorState } from '@/ui/ErrorState';
import { MoneyField } from '@/ui/form';
import { Nation } from '@/ui/Nation';
import type { Money } from '@/ui/money';
import { joiningTexts } from './texts';

const t = joiningTexts.accessions.preview;
const CURRENCIES = ['EUR', 'USD', 'GBP', 'JPY', 'AUD', 'CAD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'KRW', 'SGD', 'NZD'];

/** What the newcomer would pay, and what the others would get back, as the server shares it to the last minor unit. */
export function BuyInPreview({ accession }: { accession: Consortium['AccessionView'] }) {
  const [currency, setCurrency] = useState('EUR');
  const [contributed, setContributed] = useState<Money | null>(null);
  const asking = useMutation({
    mutationFn: async (money: Money) =>
      (await consortium.POST('/v1/consortia/{consortiumId}/accessions/{accessionId}/buy-in-previews', {
        params: { path: { consortiumId: accession.consortiumId, accessionId: accession.id } },
        body: { contributed: money },
      })).data as Consortium['BuyIn'] | undefined,
  });
  const id = `buy-in-${accession.id}`;
  return (
    <section aria-label={t.title}>
      <h3 className="ml-small-heading">{t.title}</h3>
      <p className="ml-note">{t.lead}</p>
      <Form
        className="ml-buy-in"
        onSubmit={(event) => {
          event.preventDefault();
          if (contributed) asking.mutate(contributed);
        }}
      >
        <FormGroup label={t.currency} fieldId={`${id}-currency`}>
          <FormSelect id={`${id}-currency`} value={currency} onChange={(_, chosen) => (setCurrency(chosen), setContributed(null), asking.reset())}>
            {CURRENCIES.map((code) => <FormSelectOption key={code} value={code} label={code} />)}
          </FormSelect>
        </FormGroup>
        <MoneyField key={currency} label={t.contributed} currency={currency} value={contributed} onChange={setContributed} pointer="/contributed" />
        <Button type="submit" variant="secondary" isDisabled={!contributed || asking.isPending}>{t.compute}</Button>
      </Form>
      {asking.error && <ErrorState error={asking.error} />}
      {asking.data && (
        <table className="ml-plain-table ml-scale">
          <thead>
            <tr>
              <th scope="col">{joiningTexts.accessions.scale.nation}</th>
              <th scope="col" className="ml-end">{t.back}</th>
            </tr>
          </thead>
          <tbody>
            {asking.data.refunds.map(({ nation, amount }) => (
              <tr key={nation}>
                <th scope="row"><Nation code={nation} named /></th>
                <td className="ml-end"><Amount money={amount} /></td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.pays}: <Nation code={accession.nation} named /></th>
              <td className="ml-end"><Total of={asking.data.newcomerPays ? [asking.data.newcomerPays] : []} /></td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
