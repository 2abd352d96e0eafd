// Plain JavaScript, since a Node that is too old can't read TypeScript: to be loaded before the rest.
const major = Number(process.versions.node.split(".")[0]);
if (major < 26) {
  console.error(
    `Node 26 is needed and this is ${process.versions.node}: run "npm ci", which brings it along, and start with npm.`,
  );
  process.exit(2);
}
