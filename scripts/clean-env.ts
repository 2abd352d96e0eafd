const prefixes = ["TFY_", "DEMO_", "E2E_", "VITE_"];
const names = [
  "PORT",
  "HOST",
  "UPSTREAM_TIMEOUT_MS",
  "BASE_PATH",
  "ALLOWED_HOSTS",
  "ENV_FILE",
  "NODE_ENV",
];

function isProjectVariable(name: string): boolean {
  return names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

/**
 * Returns the environment for a check or a server under test. The project's own variables are
 * removed, so that a developer's host, API key or port can't change a result, and `ENV_FILE=none`
 * makes the servers ignore `.env.local`. All other variables (PATH, HOME, proxies, certificates)
 * are kept.
 *
 * @param env the environment to copy, usually `process.env`
 * @param extra variables to add; they win
 */
export function cleanEnv(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const others: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !isProjectVariable(name)) others[name] = value;
  }
  return { ...others, ENV_FILE: "none", ...extra };
}
