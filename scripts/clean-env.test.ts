import { expect, test } from "vitest";
import { cleanEnv } from "./clean-env.ts";

test("removes the project's variables and keeps the rest", () => {
  const env = {
    PATH: "/bin",
    HOME: "/home/a",
    PORTAL: "kept",
    MY_TFY_HOST: "kept",
    TFY_HOST: "https://example.com",
    TFY_API_KEY: "secret",
    DEMO_VERSIONS: "3",
    E2E_PRODUCTION_URL: "http://127.0.0.1:1",
    PORT: "80",
    HOST: "0.0.0.0",
    BASE_PATH: "/x/",
    ALLOWED_HOSTS: "x",
    UPSTREAM_TIMEOUT_MS: "1",
    NODE_ENV: "production",
    ENV_FILE: "mine",
    UNSET: undefined,
  };
  expect(cleanEnv(env)).toEqual({
    PATH: "/bin",
    HOME: "/home/a",
    PORTAL: "kept",
    MY_TFY_HOST: "kept",
    ENV_FILE: "none",
  });
});

test("adds the given variables last", () => {
  expect(cleanEnv({ PORT: "80" }, { PORT: "0", ENV_FILE: "other" })).toEqual({
    PORT: "0",
    ENV_FILE: "other",
  });
});
