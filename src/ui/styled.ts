import type { RefCallback } from "react";

/**
 * Returns a `ref` that sets styles, by their names in CSS. Elements that the server may render need it
 * in place of `style`, since the Content-Security-Policy blocks that attribute in HTML.
 */
export function styled(
  styles: Readonly<Record<string, string>>,
): RefCallback<HTMLElement | SVGElement> {
  return (element) => {
    for (const [name, value] of Object.entries(styles)) element?.style.setProperty(name, value);
  };
}
