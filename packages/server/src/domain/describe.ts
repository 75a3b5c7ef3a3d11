/** What may be logged of an error: its kind, code and place; never its message, which may quote what a person wrote. */
export function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack } = error;
  const { code } = error as { code?: unknown };
  return { name, code, at: stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) };
}
