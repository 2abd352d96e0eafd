/**
 * Preloaded into servers that a test run starts (`node --import`). The server exits when its
 * standard input ends, which happens when the test run exits, even if it was killed before it could
 * stop its servers.
 */
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
