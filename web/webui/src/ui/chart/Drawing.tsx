import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import { useDark } from '@/app/theme';
import { coloursNow, type Colours } from './colours';
import { init } from './echarts';

export type DrawingProps = {
  label: string;
  /** What ECharts draws; made again when the theme changes. */
  option: (colours: Colours) => EChartsOption;
  height: number;
  onSelect?: (data: unknown) => void;
};

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** What every chart has in common. The tooltip is drawn, since one of HTML would need inline styles. */
const base = (colours: Colours): EChartsOption => ({
  animation: !still.matches,
  animationDuration: 300,
  color: colours.series,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.text, fontSize: 12 },
  tooltip: { renderMode: 'richText', backgroundColor: colours.sheet, borderColor: colours.line, textStyle: { color: colours.text, fontSize: 12 }, confine: true },
  aria: { enabled: false },
});

export default function Drawing({ label, option, height, onSelect }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  const dark = useDark();

  useEffect(() => {
    const chart = init(box.current!, undefined, { renderer: 'svg' });
    const colours = coloursNow();
    const { tooltip, ...rest } = option(colours);
    const common = base(colours);
    chart.setOption({ ...common, ...rest, ...(tooltip !== undefined && { tooltip: { ...common.tooltip, ...tooltip, renderMode: 'richText' } }) });
    chart.on('click', (event) => select.current?.(event.data));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current!);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, dark]);

  return <div ref={box} className="ml-drawing" role="img" aria-label={label} style={{ height }} />;
}
