import { useInsertionEffect, useRef } from "react";

/**
 * Applies CSS that changes at run time to the page, while the component is mounted. It is a constructed
 * stylesheet, because the page's policy forbids `style` attributes and elements. Does nothing on the
 * server.
 */
export function useStyleSheet(css: string): void {
  const sheet = useRef<CSSStyleSheet>(undefined);

  useInsertionEffect(() => {
    const own = new CSSStyleSheet();
    sheet.current = own;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
    };
  }, []);

  useInsertionEffect(() => {
    sheet.current?.replaceSync(css);
  }, [css]);
}
