import type { Point } from '@segit-a-hivatal/contract';

type Position = NonNullable<Point['position']>;

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far two places are from one another, as the crow flies, in kilometres. */
export function kilometres(a: Position, b: Position): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + across * Math.sin(east / 2) ** 2));
}

export interface Place {
  readonly point: Point;
  readonly open: boolean;
  /** null: the citizen did not say where they are, or the office not where the point is. */
  readonly kilometres: number | null;
}

/** Open ones first; among these the nearest first, where that is known; else as the office lists them. */
export function places(points: readonly Point[], here: Position | null): Place[] {
  const far = (place: Place): number => place.kilometres ?? Infinity;
  return points
    .map((point) => ({
      point,
      open: point.hours?.phase === 'OPEN' || point.hours?.phase === 'CLOSES_SOON',
      kilometres: here && point.position && kilometres(here, point.position),
    }))
    .sort((a, b) => Number(b.open) - Number(a.open) || (far(a) === far(b) ? 0 : far(a) - far(b)));
}
