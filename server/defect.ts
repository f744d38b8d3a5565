/**
 * Writes an unexpected error to the log as one line. Messages may quote what somebody typed, so they stay out of it:
 * the kind of error, its code and the places in our own code are what a programmer needs.
 */
export function reportDefect(where: string, error: unknown): void {
  const { name, code, stack, cause } = describe(error);
  const frames = (stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12);
  console.error(JSON.stringify({ defect: where, name, code, frames: frames.map((frame) => frame.trim()) }));
  if (cause !== undefined) reportDefect(`${where}, caused by`, cause);
}

function describe(error: unknown): {
  name: string;
  code?: unknown;
  stack?: string | undefined;
  cause?: unknown;
} {
  if (!(error instanceof Error)) return { name: typeof error };
  return {
    name: error.name,
    code: (error as { code?: unknown }).code,
    stack: error.stack,
    cause: error.cause,
  };
}
