import type { QueryState } from "../query/query-state.ts";
import { ShareMenu } from "../share/share-menu.tsx";
import { shareAddress } from "../share/short-address.ts";
import { copyForms } from "./copy-forms.ts";
import { pageConfig } from "./page-config.ts";
import type { Columns } from "./use-columns.ts";

interface ShareViewProps {
  readonly query: QueryState;
  readonly columns: Columns;
  /** What a link to this view is called. */
  readonly title: string;
}

/** What hangs on *Share*. */
export function ShareView({ query, columns, title }: ShareViewProps) {
  const { base } = pageConfig;
  const { address, leftOut } = shareAddress(
    `${location.origin}${base}`,
    query,
    columns.columns,
    columns.keepsOwn,
  );
  const items = copyForms(query, title, address);
  return <ShareMenu address={address} leftOut={leftOut} items={items} />;
}
