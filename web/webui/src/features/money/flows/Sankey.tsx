import { useCallback } from 'react';
import { Chart, type Colours } from '@/ui/Chart';
import { formatMoney } from '@/ui/moneyFormat';
import { flowKinds, texts } from '../texts';
import { placesOf, widthOf, type Stream } from './streams';

const t = texts.flows;

/** Streams as wide as their amounts, and the same as a table. */
export function Sankey({ streams, label }: { streams: readonly Stream[]; label: string }) {
  // The streams are made anew on each render; what they say decides whether the picture changes.
  const said = JSON.stringify(streams);
  const option = useCallback((colours: Colours) => optionOf(JSON.parse(said) as Stream[], colours), [said]);
  const places = placesOf(streams);
  const tallest = Math.max(...[0, 1, 2].map((depth) => places.filter((place) => place.depth === depth).length));
  return (
    <Chart
      label={label}
      height={Math.max(240, tallest * 44)}
      option={option}
      table={{
        head: [t.from, t.to, t.kind, t.amount],
        rows: streams.map(({ from, to, kind, money }) => [from.name, to.name, flowKinds[kind] ?? t.carried, formatMoney(money)]),
      }}
    />
  );
}

function optionOf(streams: readonly Stream[], colours: Colours) {
  const places = placesOf(streams);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const nameOf = (id: unknown) => names.get(String(id)) ?? String(id);
  const narrow = window.innerWidth < 640;
  return {
    tooltip: {
      formatter: (at: unknown) => {
        const { dataType, data, name } = at as { dataType?: string; data: { source?: string; target?: string; amount?: string }; name: string };
        return dataType === 'edge' ? `${nameOf(data.source)} → ${nameOf(data.target)}\n${data.amount}` : nameOf(name);
      },
    },
    series: [
      {
        type: 'sankey' as const,
        left: 4,
        right: narrow ? 90 : 190,
        top: 12,
        bottom: 12,
        nodeGap: 12,
        nodeWidth: 14,
        emphasis: { focus: 'adjacency' as const },
        draggable: false,
        label: { color: colours.text, fontSize: 12, formatter: ({ name }: { name: string }) => nameOf(name), ...(narrow && { width: 84, overflow: 'truncate' as const }) },
        lineStyle: { color: 'source' as const, opacity: 0.35 },
        data: places.map(({ id, depth }, place) => ({ name: id, depth, itemStyle: { color: colours.series[place % colours.series.length] } })),
        links: streams.map(({ from, to, money }) => ({ source: from.id, target: to.id, value: widthOf(money), amount: formatMoney(money) })),
      },
    ],
  };
}
