/** A place in the city with a computer and somebody who helps to use it. What is null is not known, and is said so. */
export interface Point {
  /** As in the `points` of a schedule, which has its hours; without such a schedule they are not known. */
  readonly key: string;
  readonly name: string;
  readonly address: string | null;
  /** In degrees (WGS 84). */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly telephone: string | null;
  /** Whether one comes in without a step. */
  readonly stepFree: boolean | null;
  /** What there is to use, in Hungarian, e.g. „képernyőolvasó”. */
  readonly equipment: readonly string[] | null;
}
