/** A color of the light and of the dark theme; the element's color-scheme decides. */
const pair = (light, dark) => `light-dark(${light}, ${dark})`;

const line = {
  1: pair("#e8e9ec", "#202226"),
  2: pair("#d7d9dd", "#2f3237"),
  3: pair("#81868e", "#6f737b"),
};

/**
 * The design tokens. Whole scales are replaced, so that nothing outside them can be used.
 * @type {import("tailwindcss").Config}
 */
export default {
  theme: {
    screens: { sm: "640px", md: "1024px", lg: "1200px" },
    fontFamily: {
      sans: [
        "-apple-system",
        "BlinkMacSystemFont",
        '"Segoe UI"',
        "Roboto",
        '"Helvetica Neue"',
        "Arial",
        "sans-serif",
      ],
      mono: [
        "ui-monospace",
        "SFMono-Regular",
        "Menlo",
        "Consolas",
        '"DejaVu Sans Mono"',
        '"Liberation Mono"',
        "monospace",
      ],
    },
    fontSize: {
      tiny: ["11px", "16px"],
      label: ["12px", "16px"],
      code: ["12px", "18px"],
      body: ["13px", "20px"],
      title: ["15px", "20px"],
      touch: ["16px", "24px"],
    },
    fontWeight: { normal: "400", strong: "600" },
    borderRadius: {
      none: "0",
      3: "3px",
      4: "4px",
      6: "6px",
      8: "8px",
      12: "12px",
      full: "9999px",
    },
    colors: {
      transparent: "transparent",
      current: "currentColor",
      canvas: pair("#f7f8f9", "#0e1013"),
      surface: pair("#ffffff", "#131518"),
      raised: pair("#ffffff", "#1a1c20"),
      sunken: pair("#f1f2f5", "#0b0d0f"),
      hover: pair("#f4f5f8", "#1c1e22"),
      press: pair("#ebedf0", "#23252a"),
      row: pair("#eef4ff", "#1a2439"),
      tag: pair("#e9ebef", "#2c2f35"),
      line,
      inverse: pair("#181c22", "#e8e9ed"),
      "on-inverse": pair("#ffffff", "#0b0f18"),
      accent: pair("#2b5acc", "#74a2f7"),
      "accent-hover": pair("#1e4abb", "#8cb4fe"),
      "on-accent": pair("#ffffff", "#0b0f18"),
      "accent-text": pair("#204ec3", "#96bbfe"),
      "accent-soft": pair("#edf3fe", "#1a2743"),
      "accent-line": pair("#b0c8f6", "#324b81"),
      "good-text": pair("#00694a", "#64d7aa"),
      "good-soft": pair("#e1f9ed", "#102b20"),
      "good-fill": pair("#19966e", "#2eb184"),
      "warn-text": pair("#7e4f04", "#f0be67"),
      "warn-soft": pair("#fef3dd", "#32250f"),
      "warn-fill": pair("#cc7b09", "#e8ab3e"),
      "bad-text": pair("#b7191c", "#f8928a"),
      "bad-soft": pair("#fef1ef", "#3f1c1a"),
      "bad-fill": pair("#d73431", "#ec5b57"),
      "code-string": pair("#00694a", "#77d3ad"),
      "code-number": pair("#97400d", "#f0ae77"),
      "code-keyword": pair("#6c338f", "#d2acee"),
      "code-comment": pair("#686c73", "#8d9198"),
      // Told apart by people with any color vision; each series also has its own dash and marker.
      "chart-1": pair("#235bc8", "#77a4f6"),
      "chart-2": pair("#a69100", "#d4bf4f"),
      "chart-3": pair("#00a2a6", "#9edddc"),
      "chart-4": pair("#551e6b", "#885f9e"),
      "chart-5": pair("#964f3f", "#a34f1a"),
      "chart-6": pair("#740012", "#bd8a87"),
      hit: pair("#fee484", "#554704"),
      "diff-in": pair("#c7f4df", "#0b422f"),
      "diff-out": pair("#ffe0db", "#592624"),
      scrim: pair("rgb(24 28 34 / 0.28)", "rgb(0 0 0 / 0.5)"),
    },
    extend: {
      textColor: {
        1: pair("#181c22", "#e8e9ed"),
        2: pair("#494d55", "#b1b4bb"),
        3: pair("#636870", "#90949b"),
        off: pair("#8f9298", "#606369"),
      },
      boxShadow: {
        float: `0 8px 24px -4px ${pair("rgb(16 24 40 / 0.14)", "rgb(0 0 0 / 0.6)")}`,
        drawer: `-8px 0 24px -12px ${pair("rgb(16 24 40 / 0.12)", "rgb(0 0 0 / 0.5)")}`,
      },
      zIndex: {
        head: "10",
        selection: "20",
        drawer: "30",
        menu: "40",
        sheet: "50",
        tip: "60",
        toast: "70",
      },
    },
  },
};
