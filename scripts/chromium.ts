import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { Env } from "../server/env-value.ts";

/** Switches that keep Chromium quiet where there is no network and no GPU. */
const baseFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Chromium's arguments for tests; its sandbox is off for root only, where it can't start with it. */
export function launchFlags(asRoot = isRoot()): string[] {
  return asRoot ? ["--no-sandbox", ...baseFlags] : baseFlags;
}

function defaultPaths(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`],
    );
  }
  if (platform === "darwin") {
    return [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map((name) => `/usr/bin/${name}`);
}

/**
 * Where a Chromium may be, best first: the path the caller names in `CHROMIUM_PATH` and nothing
 * else when it does; else Playwright's own (`own`), then the usual places of the platform.
 */
export function candidates(platform: NodeJS.Platform, env: Env, own: string): string[] {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  return [own, ...defaultPaths(platform, env)];
}

/** Whether it runs: some distributions put a script there that only says what to install. */
function runs(executable: string): boolean {
  if (!existsSync(executable)) return false;
  // Chrome for Windows doesn't know --version and would open a window.
  if (process.platform === "win32") return true;
  return spawnSync(executable, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The path of a Chromium on this machine, or undefined. Installs nothing. */
function findChromium(env: Env): string | undefined {
  return candidates(process.platform, env, chromium.executablePath()).find(runs);
}

function isDebianLike(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(file, "utf8"));
}

function install(env: Env): boolean {
  const options = {
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "inherit", "inherit"] as const satisfies [string, string, string],
  };
  const run = (...args: string[]) => spawnSync("apt-get", args, options).status === 0;
  return run("update", "-q") && run("install", "-y", "-q", "chromium");
}

/**
 * The path of a Chromium; as root on Debian or Ubuntu, one is installed where there is none.
 *
 * @throws {Error} with what to install, when there is none and it can't be installed from here
 */
export function getChromium(env: Env = process.env): string {
  const found = findChromium(env);
  if (found !== undefined) return found;
  if (env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is no browser: ${env.CHROMIUM_PATH}`);
  if (isRoot() && isDebianLike()) {
    console.log("No Chromium here: installing the package chromium.");
    const installed = install(env) ? findChromium(env) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The browser tests need Chromium and found none. Install Chromium or Google Chrome, or run " +
      "`npx playwright install chromium`, or name an executable in CHROMIUM_PATH.",
  );
}
