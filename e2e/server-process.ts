import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { cleanEnv } from "../scripts/clean-env.ts";
import { pinnedNode, withPinnedPath } from "../scripts/run-tool.ts";
import { projectRoot } from "../server/project-root.ts";

/** A server that runs for the tests; `url` has no trailing slash, `stop` may be called twice. */
export type RunningServer = { readonly url: string; stop: () => Promise<void> };

const startTimeoutMs = 60_000;
const stopTimeoutMs = 3_000;

/** Ends a process and its group; by force when it hasn't gone after a moment. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  const timer = setTimeout(() => kill(child, "SIGKILL"), stopTimeoutMs);
  kill(child, "SIGTERM");
  await gone;
  clearTimeout(timer);
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The first address in a server's output, without trailing slash; undefined before there is one. */
export function urlIn(output: string): string | undefined {
  return /https?:\/\/[^\s"']+?(?=\/?(?:[\s"']|$))/m.exec(stripVTControlCharacters(output))?.[0];
}

/** Settles with the printed address; throws with the output when the server ends or says nothing. */
function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (what: string) => reject(new Error(`The server ${what}. It said:\n${output}`));
    const timer = setTimeout(() => fail("printed no address in time"), startTimeoutMs);
    const read = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-20_000);
      // A whole line only: an address cut between two chunks would be a wrong one.
      const printed = urlIn(output.slice(0, output.lastIndexOf("\n") + 1));
      if (printed === undefined) return;
      clearTimeout(timer);
      resolve(printed);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(`couldn't be started: ${error.message}`));
    child.once("exit", (code) => fail(`ended with exit code ${code}`));
  });
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    try {
      await (await fetch(url, { headers: { accept: "text/html" } })).arrayBuffer();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Starts a server script under the pinned Node, in its own process group and in an environment free
 * of the project's variables, and waits until it answers.
 *
 * @param args the script (relative to the project) and its arguments
 * @param env variables for it, such as PORT
 * @throws {Error} with the server's output when it ends or prints no address
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
    return { url, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}
