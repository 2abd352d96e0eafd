import type { BrowserContext, ConsoleMessage } from "@playwright/test";

const cspMark = "Content-Security-Policy violation";

/** Runs in the page before its own scripts. */
function reportViolations(mark: string): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const where = `${event.sourceFile}:${event.lineNumber}`;
    console.error(`${mark}: ${event.violatedDirective} ${event.blockedURI} at ${where}`);
  });
}

/**
 * Whether a console message is Chromium's own note about a failed request to the API. The page
 * shows such failures itself; for any other address they are problems.
 */
export function isApiFailure(text: string, url: string): boolean {
  const isNote = text.startsWith("Failed to load resource: ");
  return isNote && URL.canParse(url) && new URL(url).pathname.startsWith("/api/");
}

function problemIn(message: ConsoleMessage): string | undefined {
  const type = message.type();
  if (type !== "error" && type !== "warning" && type !== "assert") return undefined;
  const { url, line } = message.location();
  if (isApiFailure(message.text(), url)) return undefined;
  return `console ${type}: ${message.text()} (${url}:${line})`;
}

/**
 * Collects what must not happen in any page of a context: errors and warnings in the console
 * (React's among them), policy violations and uncaught errors.
 *
 * @returns a list that grows while the pages run
 */
export async function watchProblems(context: BrowserContext): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on("console", (message) => {
    const problem = problemIn(message);
    if (problem !== undefined) problems.push(problem);
  });
  context.on("weberror", (webError) => {
    const error = webError.error();
    problems.push(`uncaught: ${error.stack ?? error.message}`);
  });
  await context.addInitScript(reportViolations, cspMark);
  return problems;
}
