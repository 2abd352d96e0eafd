import "./check-node.js";
import { startDevelopmentServer } from "./development-server.ts";
import { envFilePath } from "./env-file.ts";
import { projectRoot } from "./project-root.ts";
import { runServer } from "./run-server.ts";

await runServer((config) =>
  startDevelopmentServer(config, { root: projectRoot }, envFilePath(process.env, projectRoot)),
);
