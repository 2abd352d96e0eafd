// Plain JavaScript, since older versions of Node can't load TypeScript. Imported before everything
// else.
const major = Number(process.versions.node.split(".")[0]);
if (major < 26) {
  console.error(
    `Node 26 or later is required, but this is ${process.versions.node}. Run "npm ci --include=dev", which installs it, and start with npm.`,
  );
  process.exit(2);
}
