/** One layer of the page. It may import every layer below it, except those in `except`. */
export interface Layer {
  /** Folders of src/. They never import each other. */
  readonly folders: readonly string[];
  readonly except?: readonly string[];
  /** Whether it runs without a document, so that the server may import it. */
  readonly isPure?: true;
}

/**
 * The layers of src/, from top to bottom. biome.boundaries.json is generated from this list: after a
 * change run `npm run boundaries`.
 */
export const layers: readonly Layer[] = [
  { folders: ["app"] },
  // Another page, built from the parts of the list.
  {
    folders: ["artifacts"],
    except: ["palette", "value-menu", "columns", "compare", "drawer", "history", "share", "views"],
  },
  {
    folders: [
      "columns",
      "compare",
      "drawer",
      "filters",
      "history",
      "list-states",
      "palette",
      "share",
      "table",
      "value-menu",
      "views",
    ],
  },
  { folders: ["api"], except: ["charts", "ui"], isPure: true },
  { folders: ["url-state"], except: ["charts", "ui"], isPure: true },
  { folders: ["charts"], except: ["artifact"] },
  { folders: ["ui"], except: ["artifact"] },
  { folders: ["artifact"], isPure: true },
  { folders: ["json"], isPure: true },
  { folders: ["lib"], isPure: true },
];

/** Top-level folders that the page never imports. */
export const outsideThePage: readonly string[] = ["bench", "e2e", "scripts", "server"];
