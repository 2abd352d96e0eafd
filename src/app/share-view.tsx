import { ShareMenu } from "../share/share-menu.tsx";
import { shareUrl } from "../share/share-url.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { copyForms } from "./copy-forms.ts";
import { pageConfig } from "./page-config.ts";
import type { Columns } from "./use-columns.ts";

interface ShareViewProps {
  readonly state: UrlState;
  readonly columns: Columns;
  /** What a link to this view is called. */
  readonly title: string;
}

/** What hangs on *Share*. */
export function ShareView({ state, columns, title }: ShareViewProps) {
  const { base } = pageConfig;
  const { url, leftOut } = shareUrl(
    `${location.origin}${base}`,
    state,
    columns.columns,
    columns.keepsOwn,
  );
  const items = copyForms(state, title, url);
  return <ShareMenu url={url} leftOut={leftOut} items={items} />;
}
