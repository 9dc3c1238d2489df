import { useQuery } from '@tanstack/react-query';
import { texts } from '@/app/texts';
import { ErrorState } from '../ErrorState';
import { HEIGHT, readWorld, WIDTH, type Country } from './world';

export type NationValue = {
  nation: string;
  /** How strongly it is tinted, from 0 to 1. */
  weight: number;
  /** What is said of it on hover: "Germany: 12 000.00 EUR". */
  text: string;
};

export type WorldDrawingProps = {
  label: string;
  values: readonly NationValue[];
  /** By mouse; the table beside it has links for everybody. */
  onSelect?: (nation: string) => void;
  chosen?: string;
};

export default function WorldDrawing({ label, values, onSelect, chosen }: WorldDrawingProps) {
  const world = useQuery({ queryKey: ['world'], queryFn: ({ signal }) => readWorld(signal), staleTime: Infinity, gcTime: Infinity });
  if (world.error) return <ErrorState error={world.error} retry={() => void world.refetch()} />;
  if (!world.data) return <p className="ml-note" role="status" data-loading>{texts.chart.loading}</p>;
  const byNation = new Map(values.map((value) => [value.nation, value]));
  const known = world.data.countries.filter((country) => byNation.has(country.code ?? ''));

  const props = (country: Country) => {
    const code = country.code!;
    return {
      className: `ml-land-known${code === chosen ? ' ml-land-chosen' : ''}`,
      style: { fillOpacity: 0.3 + 0.7 * Math.min(1, Math.max(0, byNation.get(code)!.weight)) },
      onClick: onSelect && (() => onSelect(code)),
    };
  };

  return (
    <svg className={`ml-world${onSelect ? ' ml-world-open' : ''}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={world.data.sphere} className="ml-sea" />
      {world.data.countries.map((country, index) => (
        <path key={index} d={country.path} className="ml-land" />
      ))}
      {known.map((country, index) => (
        <path key={index} d={country.path} {...props(country)}>
          <title>{byNation.get(country.code!)!.text}</title>
        </path>
      ))}
      <path d={world.data.borders} className="ml-borders" />
      {known.filter((country) => country.small).map((country, index) => (
        <circle key={index} cx={country.centre[0]} cy={country.centre[1]} r={4} {...props(country)}>
          <title>{byNation.get(country.code!)!.text}</title>
        </circle>
      ))}
    </svg>
  );
}
