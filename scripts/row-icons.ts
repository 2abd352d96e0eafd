/**
 * Renders the icons of rows into one image, and writes it into src/app/row-icons.css as a data URL. A
 * picture rather than SVG, which Chromium would render again for each icon on the page. Run it when an
 * icon changes:
 *
 *     node scripts/row-icons.ts
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import {
  Bot,
  CircleUser,
  ExternalLink,
  Flag,
  type LucideIcon,
  Shield,
  User,
  Users,
  Workflow,
} from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { projectRoot } from "../server/project-root.ts";
import { getChromium, launchFlags } from "./chromium.ts";

/** In the order of `--icon` in src/app/rows.css. */
const icons: readonly LucideIcon[] = [
  Flag,
  CircleUser,
  User,
  Bot,
  Users,
  Shield,
  ExternalLink,
  Workflow,
];

/** In CSS pixels. Screens with up to two pixels for each get a sharp picture. */
const size = 14;
const scale = 2;

const svgs = icons.map((icon) =>
  renderToStaticMarkup(createElement(icon, { size, strokeWidth: 1.5 })),
);
const browser = await chromium.launch({ executablePath: getChromium(), args: launchFlags() });
const page = await browser.newPage({
  viewport: { width: size * icons.length, height: size },
  deviceScaleFactor: scale,
});
await page.setContent(`<body style="margin:0;display:flex">${svgs.join("")}</body>`);
const png = await page.screenshot({ omitBackground: true });
await browser.close();

const css = `/* Written by scripts/row-icons.ts: all icons of rows side by side. */
:root {
  --icons: url("data:image/png;base64,${png.toString("base64")}");
}
`;
writeFileSync(path.join(projectRoot, "src/app/row-icons.css"), css);
console.log(`${icons.length} icons, ${png.length} bytes`);
