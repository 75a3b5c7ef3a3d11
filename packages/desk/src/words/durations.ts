/** How long somebody has waited, in whole minutes: seconds that tick by make a list restless and tell nobody more. */
export function waited(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'kevesebb mint 1 perce';
  if (minutes < 60) return `${minutes} perce`;
  if (minutes >= 2 * 24 * 60) return `${Math.floor(minutes / (24 * 60))} napja`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} órája` : `${Math.floor(minutes / 60)} óra ${rest} perce`;
}
