import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
// A deployment that has to draw borders in another way puts its own file here.
import atlasAddress from 'world-atlas/countries-50m.json?url';
import { letters } from './codes';

export const WIDTH = 960;
export const HEIGHT = 470;

export type Country = { code: string | undefined; path: string; centre: [number, number]; small: boolean };
export type World = { countries: Country[]; borders: string; sphere: string };

/** In steradians; smaller countries get a dot when they have something to show. */
const SMALL = 0.0004;

const projection = geoNaturalEarth1().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: 'Sphere' });
const draw = geoPath(projection).digits(1);
const path = (shape: GeoPermissibleObjects) => draw(shape) ?? '';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Where a point of the earth lies in the picture. */
export const place = (longitude: number, latitude: number) => projection([longitude, latitude])!;

export async function readWorld(signal: AbortSignal): Promise<World> {
  const atlas = (await (await fetch(atlasAddress, { signal })).json()) as Atlas;
  const { features } = feature(atlas, atlas.objects.countries);
  // Some nations are drawn in several parts: a small part of a large nation needs no dot.
  const areas = new Map<unknown, number>();
  for (const part of features) areas.set(part.id, (areas.get(part.id) ?? 0) + geoArea(part));
  const countries = features.map((country): Country => {
    const [longitude, latitude] = geoCentroid(country);
    return {
      code: letters.get(String(country.id)),
      path: path(country),
      centre: place(longitude, latitude),
      small: areas.get(country.id)! < SMALL,
    };
  });
  return {
    countries,
    borders: path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)),
    sphere: path({ type: 'Sphere' }),
  };
}
