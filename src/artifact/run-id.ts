/** The head and the tail of a run id, which tell it apart: `07de…3e0a`. Short ones stand whole. */
export function shortRunId(runId: string): string {
  return runId.length > 12 ? `${runId.slice(0, 4)}…${runId.slice(-4)}` : runId;
}
