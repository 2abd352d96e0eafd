import type { BrowserContext, ConsoleMessage } from "@playwright/test";
import { isOfStoppedServer } from "./server-process.ts";

const cspPrefix = "Content-Security-Policy violation";

/** Runs in the page before its own scripts. */
function reportViolations(prefix: string): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const where = `${event.sourceFile}:${event.lineNumber}`;
    console.error(`${prefix}: ${event.violatedDirective} ${event.blockedURI} at ${where}`);
  });
}

/**
 * Whether a console message is the browser's message about a failed API request. The page shows
 * such failures itself; for any other URL they are problems.
 */
export function isApiFailure(text: string, url: string): boolean {
  const isFromBrowser = text.startsWith("Failed to load resource: ");
  return isFromBrowser && URL.canParse(url) && new URL(url).pathname.startsWith("/api/");
}

function problemIn(message: ConsoleMessage): string | undefined {
  const type = message.type();
  if (type !== "error" && type !== "warning" && type !== "assert") return undefined;
  const { url, line } = message.location();
  if (isApiFailure(message.text(), url)) return undefined;
  // A page goes on loading parts after the end of its test.
  if (/ERR_(?:CONNECTION|EMPTY)_/.test(message.text()) && isOfStoppedServer(url)) return undefined;
  return `console ${type}: ${message.text()} (${url}:${line})`;
}

/**
 * Collects the problems in all pages of a context: console errors and warnings (including React's),
 * policy violations and uncaught errors.
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
  await context.addInitScript(reportViolations, cspPrefix);
  return problems;
}
