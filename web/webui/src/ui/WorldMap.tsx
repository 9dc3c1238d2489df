import { lazy, type ReactNode } from 'react';
import { texts } from '@/app/texts';
import type { WorldDrawingProps } from './map/WorldDrawing';
import { Picture, type PictureTable } from './Picture';

const WorldDrawing = lazy(() => import('./map/WorldDrawing'));

type Props = WorldDrawingProps & { table: PictureTable; tools?: ReactNode };

/** The world with tinted nations, and the same as a table. */
export function WorldMap({ table, tools, ...drawing }: Props) {
  return (
    <Picture label={drawing.label} table={table} height={300} tools={tools} note={texts.map.disclaimer}>
      <WorldDrawing {...drawing} />
    </Picture>
  );
}
