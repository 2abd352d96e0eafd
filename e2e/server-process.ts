import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { cleanEnv } from "../scripts/clean-env.ts";
import { pinnedNode, withPinnedPath } from "../scripts/run-tool.ts";
import { projectRoot } from "../server/project-root.ts";

/** A running server. `url` has no trailing slash; `stop` may be called more than once. */
export type RunningServer = { readonly url: string; stop: () => Promise<void> };

/** The URLs of the servers that were stopped. */
const stopped: string[] = [];

/** Whether a server that was started here has had this URL, and was stopped. */
export function isOfStoppedServer(url: string): boolean {
  return stopped.some((origin) => url.startsWith(`${origin}/`));
}

const startTimeoutMs = 60_000;
const stopTimeoutMs = 3_000;

/** Stops a process and its group, by force if it is still running after a short time. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  const timer = setTimeout(() => kill(child, "SIGKILL"), stopTimeoutMs);
  kill(child, "SIGTERM");
  await exited;
  clearTimeout(timer);
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has already exited.
  }
}

/**
 * Returns the first URL in a server's output, without a trailing slash, or undefined if there is
 * none yet.
 */
export function urlIn(output: string): string | undefined {
  return /https?:\/\/[^\s"']+?(?=\/?(?:[\s"']|$))/m.exec(stripVTControlCharacters(output))?.[0];
}

/**
 * Resolves with the printed URL. Rejects with the output when the server exits or prints no URL in
 * time.
 */
function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (what: string) => reject(new Error(`The server ${what}. Its output:\n${output}`));
    const timer = setTimeout(() => fail("printed no URL in time"), startTimeoutMs);
    const read = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-20_000);
      // Only complete lines: a URL that is split between two chunks would be wrong.
      const printed = urlIn(output.slice(0, output.lastIndexOf("\n") + 1));
      if (printed === undefined) return;
      clearTimeout(timer);
      resolve(printed);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(`couldn't be started: ${error.message}`));
    child.once("exit", (code) => fail(`exited with code ${code}`));
  });
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    try {
      // A whole page would be requested with its data, which would count for a test.
      await fetch(url, { method: "HEAD", headers: { accept: "text/html" } });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Starts a server script under the pinned Node, in its own process group and without the project's
 * variables, and waits until it responds.
 *
 * @param args the script (relative to the project) and its arguments
 * @param env variables for it, such as PORT
 * @throws {Error} with the server's output when it exits or prints no URL
 */
export async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const preload = pathToFileURL(path.join(import.meta.dirname, "exit-with-parent.ts")).href;
  const child = spawn(pinnedNode(), ["--import", preload, ...args], {
    cwd: projectRoot,
    detached: process.platform !== "win32",
    env: withPinnedPath(cleanEnv(process.env, env)),
    stdio: ["pipe", "pipe", "pipe"],
  });
  try {
    const url = await printedUrl(child);
    await waitUntilReady(url);
    return {
      url,
      async stop() {
        stopped.push(url);
        await stop(child);
      },
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}
