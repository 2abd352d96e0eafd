import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Env } from "../server/env-value.ts";
import { projectRoot } from "../server/project-root.ts";

/**
 * Returns the path of the Node version that the project pins (the package `node`), regardless of
 * PATH. Falls back to the running Node if that package has no binary.
 */
export function pinnedNode(): string {
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const pinned = path.join(projectRoot, "node_modules/node/bin", binary);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Returns `env` with node_modules/.bin first on its PATH, so that tools find the pinned `node`. */
export function withPinnedPath(env: Env): Env {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const rest = env[name] === undefined ? [] : [env[name]];
  return {
    ...env,
    [name]: [path.join(projectRoot, "node_modules/.bin"), ...rest].join(path.delimiter),
  };
}

let current: ChildProcess | undefined;

/** Forwards a signal to the running tool, if any. */
export function signalTool(signal: NodeJS.Signals): void {
  current?.kill(signal);
}

/**
 * Runs a JavaScript or TypeScript tool under the pinned Node in the project's folder, with its
 * output printed directly and without standard input.
 *
 * @param args the script (relative to the project) and its arguments
 * @returns the exit code; 1 when a signal ended it or it couldn't be started
 */
export function runTool(args: readonly string[], env: Env): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(pinnedNode(), args, {
      cwd: projectRoot,
      env: withPinnedPath(env),
      stdio: ["ignore", "inherit", "inherit"],
    });
    current = child;
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
