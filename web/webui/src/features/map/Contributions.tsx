import { useQuery } from '@tanstack/react-query';
import { funding } from '@/api';
import { Amount } from '@/ui/Amount';
import { EmptyScreen } from '@/ui/EmptyScreen';
import { Loaded } from '@/ui/Loaded';
import { formatMoney } from '@/ui/moneyFormat';
import type { Money } from '@/ui/money';
import { Nation, useNationNames } from '@/ui/Nation';
import { WorldMap } from '@/ui/WorldMap';
import type { measures } from './routes';
import { texts } from './texts';
import { byNation, weight } from './tint';

type Props = { of: string; name: string; measure: (typeof measures)[number] };

/** One column of a consortium's cost-share statement, on the map. */
export function Contributions({ of, name, measure }: Props) {
  const statement = useQuery(funding.read('/v1/consortia/{consortiumId}/cost-share-statements', { path: { consortiumId: of } }));
  const names = useNationNames();
  const label = texts.of(texts.measures[measure], name);
  return (
    <Loaded query={statement}>
      {({ rows = [] }) => {
        const amounts = byNation(rows.flatMap((row) => (row.nation && row.amounts?.[measure] ? [{ nation: row.nation, amount: row.amounts[measure] as Money }] : [])));
        if (amounts.length === 0) return <EmptyScreen title={texts.none} text={texts.noneHint} />;
        return (
          <WorldMap
            label={label}
            values={amounts.map(({ nation, amount }) => ({
              nation,
              weight: weight(amount, amounts[0]!.amount),
              text: `${names.get(nation) ?? nation}: ${formatMoney(amount)}`,
            }))}
            table={{
              head: [texts.nation, texts.measures[measure]],
              rows: amounts.map(({ nation, amount }) => [<Nation code={nation} named />, <Amount money={amount} />]),
            }}
          />
        );
      }}
    </Loaded>
  );
}
