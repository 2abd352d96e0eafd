// Plain JavaScript without imports of packages, like server/check-node.js: it runs before anything
// that may be missing.
import { existsSync } from "node:fs";
import { join } from "node:path";

const vite = join(import.meta.dirname, "..", "node_modules", "vite");
if (!existsSync(vite)) {
  console.error(
    'Vite is not installed. Run "npm ci --include=dev": with NODE_ENV=production, "npm ci" alone leaves it out.',
  );
  process.exit(2);
}
