import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CutText } from "./cut-text.tsx";

test("outside a browser, the full text is in one node, with its tooltip", () => {
  expect(renderToStaticMarkup(<CutText text="a/long:name" className="font-mono" />)).toBe(
    '<span class="cut font-mono" data-tip="a/long:name" data-tip-when="cut"><bdi translate="no" class="cut-whole">a/long:name</bdi></span>',
  );
});
