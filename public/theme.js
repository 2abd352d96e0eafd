// Runs before the first paint, so that the chosen theme applies without a flash. The key is that of
// src/app/preferences.ts.
try {
  const theme = JSON.parse(localStorage.getItem("artifact-versions:theme") ?? "null");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked or contains something else: the system theme applies.
}
