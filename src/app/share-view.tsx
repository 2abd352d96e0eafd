import { curlOf, fetchOf, markdownOf, pythonOf } from "../query/copy-as.ts";
import { type QueryState, requestOf } from "../query/query-state.ts";
import { ShareMenu } from "../share/share-menu.tsx";
import { shareAddress } from "../share/short-address.ts";
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
  const { base, prefix } = pageConfig;
  const { address, leftOut } = shareAddress(
    `${location.origin}${base}`,
    query,
    columns.columns,
    columns.keepsOwn,
  );
  const items = [
    { label: "Markdown link", text: markdownOf(title || "Artifact versions", address) },
    { label: "curl", text: curlOf(prefix, requestOf(query)) },
    { label: "Python", text: pythonOf(query) },
    { label: "TypeScript", text: fetchOf(prefix, query) },
  ];
  return <ShareMenu address={address} leftOut={leftOut} items={items} />;
}
