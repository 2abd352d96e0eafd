/**
 * Loaded before a server that a test run starts (`node --import`): the server ends when its
 * standard input does, that is when the run is gone, even by a signal that leaves it no time to
 * stop anything.
 */
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
