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
 * The environment for a check or a server under test: what the project itself reads is taken out
 * (a developer's host, key or port must not change a result), and `ENV_FILE=none` makes the servers
 * ignore `.env.local`. Everything else (PATH, HOME, proxies, certificates) stays.
 *
 * @param env the environment to copy, usually `process.env`; it is not changed
 * @param extra variables to add afterwards; they win
 */
export function cleanEnv(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !isProjectVariable(name)) kept[name] = value;
  }
  return { ...kept, ENV_FILE: "none", ...extra };
}
