import { randomUUID } from "node:crypto";

/** An answer that arrives, and the path and query of the request that may take it. */
interface EarlyAnswer {
  readonly path: string;
  readonly response: Promise<Response>;
  readonly timer: NodeJS.Timeout;
}

/** Answers of the control plane for which a page didn't wait. */
export interface EarlyAnswers {
  /** Keeps an answer for a short time; returns the ID with which the browser takes it. */
  keep(path: string, response: Promise<Response>): string;
  /** Returns an answer, once, if the ID and the path match. */
  take(id: string | null, path: string): Promise<Response> | undefined;
}

/** How many are kept. Each may hold some megabytes, and browsers take theirs within a second. */
const maxCount = 25;

/**
 * Creates a store of answers.
 * @param lifeMs how long an answer is kept, in milliseconds
 */
export function createEarlyAnswers(lifeMs: number): EarlyAnswers {
  const answers = new Map<string, EarlyAnswer>();

  function remove(id: string): EarlyAnswer | undefined {
    const answer = answers.get(id);
    clearTimeout(answer?.timer);
    answers.delete(id);
    return answer;
  }

  function drop(id: string): void {
    const ignore = () => undefined;
    remove(id)
      ?.response.then((response) => response.body?.cancel(), ignore)
      .catch(ignore);
  }

  return {
    keep(path, response) {
      const id = randomUUID();
      const [oldest] = answers.keys();
      if (answers.size >= maxCount && oldest !== undefined) drop(oldest);
      answers.set(id, { path, response, timer: setTimeout(drop, lifeMs, id).unref() });
      // A failure is reported to the request that takes it.
      response.catch(() => undefined);
      return id;
    },
    take(id, path) {
      if (id === null || answers.get(id)?.path !== path) return undefined;
      return remove(id)?.response;
    },
  };
}
