import { lazy, type ReactNode } from 'react';
import type { DrawingProps } from './chart/Drawing';
import { Picture, type PictureTable } from './Picture';

const Drawing = lazy(() => import('./chart/Drawing'));

export type { Colours } from './chart/colours';

type Props = Omit<DrawingProps, 'height'> & { table: PictureTable; height?: number; tools?: ReactNode; note?: ReactNode };

/**
 * A chart with its table. `option` must keep its identity while nothing changes (`useCallback`, or a function outside
 * the component), else the chart is drawn anew on each render.
 */
export function Chart({ label, option, table, height = 320, onSelect, tools, note }: Props) {
  return (
    <Picture label={label} table={table} height={height} tools={tools} note={note}>
      <Drawing label={label} option={option} height={height} onSelect={onSelect} />
    </Picture>
  );
}
