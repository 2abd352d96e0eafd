import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { Env } from "../server/env-value.ts";

/** Flags for machines without a network or a GPU. */
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

/**
 * Returns Chromium's arguments for tests. The sandbox is disabled for root only, where it can't
 * start.
 */
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
  const names = [
    // Without a window, it takes half the time of the others.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
  ];
  return names.map((name) => `/usr/bin/${name}`);
}

/**
 * Returns the paths where Chromium may be, best first. With `CHROMIUM_PATH`, that is the only one.
 * Otherwise Playwright's own browser (`own`) comes first, then the platform's default paths.
 */
export function candidates(platform: NodeJS.Platform, env: Env, own: string): string[] {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  return [own, ...defaultPaths(platform, env)];
}

/**
 * Whether the executable runs. On some distributions it is a script that only says what to install.
 */
function runs(executable: string): boolean {
  if (!existsSync(executable)) return false;
  // Chrome for Windows doesn't support --version and would open a window.
  if (process.platform === "win32") return true;
  return spawnSync(executable, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The path of an installed Chromium, or undefined. Installs nothing. */
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
  const installPackage = (name: string) => run("install", "-y", "-q", name);
  // Ubuntu has only the second.
  return run("update", "-q") && ["chromium-headless-shell", "chromium"].some(installPackage);
}

/**
 * Returns the path of Chromium. As root on Debian or Ubuntu, installs it if there is none.
 *
 * @throws {Error} that says what to install, when there is none and it can't be installed
 *   automatically
 */
export function getChromium(env: Env = process.env): string {
  const found = findChromium(env);
  if (found !== undefined) return found;
  if (env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is not a browser: ${env.CHROMIUM_PATH}`);
  if (isRoot() && isDebianLike()) {
    console.log("Chromium not found. Installing it.");
    const installed = install(env) ? findChromium(env) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The browser tests need Chromium, but none was found. Install Chromium or Google Chrome, run " +
      "`npx playwright install chromium`, or set CHROMIUM_PATH to an executable.",
  );
}
