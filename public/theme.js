// Before the first paint, so that nothing flashes. The key is that of src/app/preferences.ts.
try {
  const theme = JSON.parse(localStorage.getItem("artifact-versions:theme") ?? "null");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No stored theme: the system's applies.
}
